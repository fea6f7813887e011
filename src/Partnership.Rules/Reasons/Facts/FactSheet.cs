#if NET8_0_OR_GREATER
using States = System.Span<byte>;
#else
using States = byte[];
#endif
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What is known of each fact, by its name. Immutable. A fact that is not on the sheet was not asked.</summary>
/// <remarks>To fill a sheet with many facts at once, use <see cref="FactSheetBuilder"/>.</remarks>
/// <example><code>var facts = FactSheet.Empty.With("both-16-or-over", true).WithNotKnown("relatives");</code></example>
public sealed class FactSheet : IEquatable<FactSheet>
{
    private static readonly Dictionary<string, byte> None = new(StringComparer.Ordinal);

    private readonly byte[] states;
    private readonly Dictionary<string, byte> others;

    internal FactSheet(FactNames list, byte[] states, Dictionary<string, byte>? others = null)
    {
        List = list;
        this.states = states;
        this.others = others ?? None;
    }

    /// <summary>The sheet on which nothing is known.</summary>
    public static FactSheet Empty { get; } = new(FactNames.None, []);

    /// <summary>The names on the sheet, in the order of the alphabet.</summary>
    public ValueList<string> Names => Asked().Select(one => one.Name).OrderBy(name => name, StringComparer.Ordinal).ToValueList();

    /// <summary>The list whose facts the sheet holds by their places.</summary>
    internal FactNames List { get; }

    /// <summary>What is known of a fact; not asked when it is not on the sheet.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public Fact<bool> this[string fact] => KnownState.ToFact(StateOf(Guard.NotNull(fact)));

    /// <summary>The same sheet with a fact that is known.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FactSheet With(string fact, bool holds) => Changed(fact, KnownState.Of(holds));

    /// <summary>The same sheet with a fact that was asked for and is not known.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FactSheet WithNotKnown(string fact) => Changed(fact, KnownState.NotKnown);

    /// <summary>The same sheet with a fact whose question does not arise. It counts as not met.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FactSheet WithNotApplicable(string fact) => Changed(fact, KnownState.NotApplicable);

    /// <summary>True when the two know the same of the same facts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(FactSheet? left, FactSheet? right) => Equals(left, right);

    /// <summary>True when they do not.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(FactSheet? left, FactSheet? right) => !Equals(left, right);

    /// <summary>True when the other knows the same of the same facts.</summary>
    /// <param name="other">The other sheet.</param>
    public bool Equals(FactSheet? other) =>
        other is not null && Asked().Count() == other.Asked().Count() && Asked().All(one => other.StateOf(one.Name) == one.State);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSheet);

    /// <inheritdoc/>
    public override int GetHashCode() => Names.GetHashCode();

    /// <summary>The names of the facts, never their values.</summary>
    public override string ToString() => Names.ToString();

    internal void WriteContent(ContentWriter to) =>
        to.Members(Names.Select(name => (name, this[name] is { State: FactState.Known } known ? known.Value ? "yes" : "no" : this[name].State.ToString())));

    internal byte StateOf(string fact)
    {
        var place = List.PlaceOf(fact);
        return place >= 0 ? states[place] : others.TryGetValue(fact, out var state) ? state : KnownState.NotAsked;
    }

    /// <summary>Writes what is known of every fact of a list, by place; quickly when the list is the sheet's own.</summary>
    internal void ReadTo(States into, FactNames names)
    {
        if (ReferenceEquals(names, List))
        {
#if NET8_0_OR_GREATER
            states.CopyTo(into);
#else
            states.CopyTo(into, 0);
#endif
            return;
        }

        for (var place = 0; place < names.Count; place++)
        {
            into[place] = StateOf(names[place]);
        }
    }

    private IEnumerable<(string Name, byte State)> Asked() => states
        .Select((state, place) => (Name: List[place], State: state))
        .Where(one => one.State != KnownState.NotAsked)
        .Concat(others.Select(one => (one.Key, one.Value)));

    private FactSheet Changed(string fact, byte state)
    {
        var place = List.PlaceOf(Guard.NotBlank(fact));
        if (place < 0)
        {
            return new FactSheet(List, states, new Dictionary<string, byte>(others, StringComparer.Ordinal) { [fact] = state });
        }

        var changed = (byte[])states.Clone();
        changed[place] = state;
        return new FactSheet(List, changed, others);
    }
}
