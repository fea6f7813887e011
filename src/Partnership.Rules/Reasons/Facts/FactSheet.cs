using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What is known of each fact, by its name. Immutable. A fact that is not on the sheet was not asked.</summary>
public sealed class FactSheet : IEquatable<FactSheet>
{
    private readonly Dictionary<string, Fact<bool>> facts;

    private FactSheet(Dictionary<string, Fact<bool>> facts) => this.facts = facts;

    /// <summary>The sheet on which nothing is known.</summary>
    public static FactSheet Empty { get; } = new(new Dictionary<string, Fact<bool>>(StringComparer.Ordinal));

    /// <summary>The names on the sheet, in the order of the alphabet.</summary>
    public ValueList<string> Names => facts.Keys.OrderBy(name => name, StringComparer.Ordinal).ToValueList();

    /// <summary>What is known of a fact; not asked when it is not on the sheet.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public Fact<bool> this[string fact] => facts.TryGetValue(Guard.NotNull(fact), out var known) ? known : Fact<bool>.NotAsked;

    /// <summary>The same sheet with a fact that is known.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FactSheet With(string fact, bool holds) => Changed(fact, Fact.Known(holds));

    /// <summary>The same sheet with a fact that was asked for and is not known.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FactSheet WithNotKnown(string fact) => Changed(fact, Fact<bool>.NotKnown);

    /// <summary>The same sheet with a fact whose question does not arise. It counts as not met.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public FactSheet WithNotApplicable(string fact) => Changed(fact, Fact<bool>.NotApplicable);

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
        other is not null && facts.Count == other.facts.Count && facts.All(one => other.facts.TryGetValue(one.Key, out var known) && known == one.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSheet);

    /// <inheritdoc/>
    public override int GetHashCode() => Names.GetHashCode();

    /// <summary>The names of the facts, never their values.</summary>
    public override string ToString() => Names.ToString();

    internal void WriteContent(ContentWriter to) =>
        to.Members(Names.Select(name => (name, facts[name].State == FactState.Known ? facts[name].Value ? "yes" : "no" : facts[name].State.ToString())));

    private FactSheet Changed(string fact, Fact<bool> known) =>
        new(new Dictionary<string, Fact<bool>>(facts, StringComparer.Ordinal) { [Guard.NotBlank(fact)] = known });
}
