using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Testing;

/// <summary>Builds the facts of a test from a list of names. A misspelt name is refused, where a fact sheet would take it for a fact that no one asks about.</summary>
/// <remarks>Immutable: each call returns another builder, so that tests can share a start.</remarks>
/// <example><code>var facts = FactsBuilder.From(AbuseFact.Names).Holding("physical-abuse").NotHolding("married").NotKnowing("directed-at-b").Build();</code></example>
public sealed class FactsBuilder
{
    private readonly FactNames names;
    private readonly FactSheet facts;

    private FactsBuilder(FactNames names, FactSheet facts)
    {
        this.names = names;
        this.facts = facts;
    }

    /// <summary>Starts from a list of names, with every fact not asked.</summary>
    /// <param name="names">The names that the facts may have, such as <c>AbuseFact.Names</c>.</param>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    public static FactsBuilder From(FactNames names) => new(Guard.NotNull(names), FactSheet.Empty);

    /// <summary>States that the named facts hold.</summary>
    /// <param name="named">The names of the facts.</param>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentException">A name is not on the list; the message proposes the nearest.</exception>
    public FactsBuilder Holding(params string[] named) => Each(named, (sheet, name) => sheet.With(name, true));

    /// <summary>States that the named facts do not hold.</summary>
    /// <param name="named">The names of the facts.</param>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentException">A name is not on the list; the message proposes the nearest.</exception>
    public FactsBuilder NotHolding(params string[] named) => Each(named, (sheet, name) => sheet.With(name, false));

    /// <summary>States that the named facts were asked for and are not known.</summary>
    /// <param name="named">The names of the facts.</param>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentException">A name is not on the list; the message proposes the nearest.</exception>
    public FactsBuilder NotKnowing(params string[] named) => Each(named, (sheet, name) => sheet.WithNotKnown(name));

    /// <summary>Returns the sheet of the facts so far.</summary>
    public FactSheet Build() => facts;

    /// <summary>The names of the facts so far, never their values.</summary>
    public override string ToString() => facts.ToString();

    private FactsBuilder Each(string[] named, Func<FactSheet, string, FactSheet> state) =>
        new(names, Guard.NotNull(named).Aggregate(facts, (sheet, name) => state(sheet, OnTheList(name))));

    private string OnTheList(string name)
    {
        if (names.PlaceOf(Guard.NotBlank(name)) >= 0)
        {
            return name;
        }

        var nearest = Nearest.To(name, Enumerable.Range(0, names.Count).Select(place => names[place]));
        throw new ArgumentException($"There is no fact '{name}' on the list. {(nearest is null ? $"Valid names: {names}." : $"Did you mean '{nearest}'?")}", nameof(name));
    }
}
