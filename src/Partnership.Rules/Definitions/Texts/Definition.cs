using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Definitions;

/// <summary>A definition of domestic abuse or violence: where and when it holds, what it asks, and what it leaves open.</summary>
/// <remarks>A definition tests facts against a text. It decides nothing about a person.</remarks>
public sealed record Definition
{
    private readonly ValueList<DefinitionCaveat> doubts = ValueList<DefinitionCaveat>.Empty;

    /// <summary>States a definition with the values given.</summary>
    /// <param name="id">The id, never changed.</param>
    /// <param name="rule">The rule that creates it, with its citation.</param>
    /// <param name="force">The force of the definition: statutory or not, current or not.</param>
    /// <param name="tests">The tests of the definition; none when the document prints no definition.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public Definition(string id, Rule rule, DefinitionForce force, params DefinitionTest[] tests)
    {
        Id = Guard.NotBlank(id);
        Rule = Guard.NotNull(rule);
        Force = Guard.NotNull(force);
        Tests = ValueList.Of(Guard.NotNull(tests));
    }

    /// <summary>The id of the definition.</summary>
    public string Id { get; }

    /// <summary>The row of the law table, such as <c>R33</c>; null when it has none.</summary>
    public string? Row { get; init; }

    /// <summary>The rule that sets it up.</summary>
    public Rule Rule { get; }

    /// <summary>The force of the definition: statutory or not, current or not.</summary>
    public DefinitionForce Force { get; }

    /// <summary>What it asks, as to whom and in which interpretation.</summary>
    public ValueList<DefinitionTest> Tests { get; }

    /// <summary>The jurisdictions in which it holds.</summary>
    public ValueList<Jurisdiction> Jurisdictions { get; init; } = ValueList.Of(Jurisdiction.England, Jurisdiction.Wales);

    /// <summary>The key of the partnership that adopted it; null when it is general.</summary>
    public string? Partnership { get; init; }

    /// <summary>What is assumed when no one says, each shown as assumed.</summary>
    public ValueList<Assumption> Assumptions { get; init; } = ValueList<Assumption>.Empty;

    /// <summary>Caveats, each shown when a fact it depends on is in play; one that cites no place of its own cites that of the rule.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public ValueList<DefinitionCaveat> Caveats
    {
        get => doubts;
        init => doubts = Guard.NotNull(value).Select(doubt => doubt.CitedBy(Rule.Citation)).ToValueList();
    }

    /// <summary>What it says in each aspect, for comparing.</summary>
    public ValueList<DefinitionLimb> Limbs { get; init; } = ValueList<DefinitionLimb>.Empty;

    /// <summary>Something the text takes out, reported apart from the definition; null when there is nothing.</summary>
    public Condition? Apart { get; init; }

    /// <summary>The ranges in which any part of it is in force, each with its purpose.</summary>
    public ValueList<InForce> Ranges => Tests.Count == 0
        ? ValueList.Of(Rule.InForce)
        : Tests.SelectMany(test => test.Ranges).Distinct().ToValueList();

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Rule.Title}";
}
