using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Fills a sheet with many facts at once, without a copy for each. Keep the builder and clear it to fill the next sheet.</summary>
/// <remarks>Not for use by two threads at once.</remarks>
/// <example>
/// <code>
/// var builder = new FactSheetBuilder(AbuseFact.Names);
/// builder[AbuseFact.Married.Code] = Fact.Known(true);
/// var facts = builder.ToSheet();
/// </code>
/// </example>
public sealed class FactSheetBuilder
{
    private readonly FactNames names;
    private readonly byte[] states;
    private Dictionary<string, byte>? others;

    /// <summary>Starts a sheet on which nothing is known.</summary>
    /// <param name="names">The list of names that most facts come from, such as <c>AbuseFact.Names</c>. Other names can be given as well.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public FactSheetBuilder(FactNames names)
    {
        this.names = Guard.NotNull(names);
        states = new byte[names.Count];
    }

    /// <summary>What is known of a fact, by its name. Not asked takes the fact off the sheet.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Fact<bool> this[string fact]
    {
        get => KnownState.ToFact(names.PlaceOf(Guard.NotBlank(fact)) is >= 0 and var place ? states[place] : Other(fact));
        set => Set(Guard.NotBlank(fact), KnownState.Of(value));
    }

    /// <summary>States what is known of the fact at a place of the list. This is the quickest way to fill a sheet.</summary>
    /// <param name="place">The place of the fact on the list of names.</param>
    /// <param name="known">The value of the fact, or that it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public void SetAt(int place, Fact<bool> known)
    {
        if (place < 0 || place >= states.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(place), place, $"There are {states.Length} names.");
        }

        states[place] = KnownState.Of(known);
    }

    /// <summary>Takes every fact off the sheet.</summary>
    public void Clear()
    {
        Array.Clear(states, 0, states.Length);
        others = null;
    }

    /// <summary>A sheet of what is known so far. Changes made later do not reach it.</summary>
    public FactSheet ToSheet() => new(
        names,
        (byte[])states.Clone(),
        others is null ? null : new Dictionary<string, byte>(others, StringComparer.Ordinal));

    private byte Other(string fact) => others is not null && others.TryGetValue(fact, out var state) ? state : KnownState.NotAsked;

    private void Set(string fact, byte state)
    {
        var place = names.PlaceOf(fact);
        if (place >= 0)
        {
            states[place] = state;
        }
        else if (state == KnownState.NotAsked)
        {
            others?.Remove(fact);
        }
        else
        {
            others ??= new Dictionary<string, byte>(StringComparer.Ordinal);
            others[fact] = state;
        }
    }
}
