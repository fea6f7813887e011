using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Definitions;

/// <summary>What a definition asks as to someone, in one interpretation: rungs from the strongest outcome down, and what is left when none is met.</summary>
public sealed record DefinitionTest
{
    private readonly Once<DrawnLevels> drawn;
    private readonly ValueList<Once<DrawnTopic>> topics;

    /// <summary>States a test with the values given.</summary>
    /// <param name="subject">The subject of the test: the parties, or a child.</param>
    /// <param name="interpretation">The interpretation.</param>
    /// <param name="otherwise">The outcome when no level is met.</param>
    /// <param name="levels">The outcome levels, the strongest first; at least one.</param>
    /// <exception cref="ArgumentException">There is no outcome level.</exception>
    public DefinitionTest(DefinitionSubject subject, DefinitionInterpretation interpretation, DefinitionStatus otherwise, params OutcomeLevel[] levels)
    {
        Subject = Guard.NotNull(subject);
        Interpretation = Guard.NotNull(interpretation);
        Otherwise = Guard.NotNull(otherwise);
        Levels = ValueList.Of(Guard.NotNull(levels));
        Guard.Require(Levels.Count > 0, "A test needs a rung.", nameof(levels));
        drawn = new Once<DrawnLevels>(() => DrawnLevels.Of([.. Levels.Select(rung => rung.Condition)], AbuseFact.Names));
        topics = FactTopic.All.Select(topic => new Once<DrawnTopic>(() => Draw(topic))).ToValueList();
    }

    /// <summary>The subject of the test: the parties, or a child.</summary>
    public DefinitionSubject Subject { get; }

    /// <summary>The interpretation that the test uses.</summary>
    public DefinitionInterpretation Interpretation { get; }

    /// <summary>The outcome when no level is met.</summary>
    public DefinitionStatus Otherwise { get; }

    /// <summary>The rungs, the strongest first.</summary>
    public ValueList<OutcomeLevel> Levels { get; }

    /// <summary>When it is in force; several when it began for one purpose first.</summary>
    public ValueList<InForce> Ranges { get; init; } = ValueList.Of(InForce.Undated);

    /// <summary>The rungs drawn once into one diagram over the facts of <see cref="AbuseFact.Names"/>.</summary>
    internal DrawnLevels Drawn => drawn.Value;

    /// <summary>The rungs drawn with the facts of a topic first.</summary>
    internal DrawnTopic DrawnFor(FactTopic topic) => topics[topic.Order].Value;

    /// <summary>The rule that sets the test up: the whole of its strongest rung.</summary>
    internal Rule Rule => Levels[0].Condition.Rule;

    /// <summary>Every rule that it may cite, once more for each limited range that began before the rule held in general.</summary>
    internal IEnumerable<Rule> Rules => Levels
        .SelectMany(rung => rung.Condition.Rules)
        .SelectMany(rule => Ranges.Where(range => range.From < rule.InForce.From).Select(rule.During).Prepend(rule));

    /// <summary>The rule as it is cited on a day: in its own range, or in the one by which the test is in force.</summary>
    internal static Rule Cited(Rule rule, LocalDate on, ValueList<InForce> ranges) => rule.InForce.Covers(on) ? rule : rule.During(ranges[0]);

    /// <summary>The ranges that cover a day for a purpose. A range with a purpose of its own covers only that purpose.</summary>
    /// <param name="on">The day.</param>
    /// <param name="purpose">The purpose; null for any, <c>general</c> for every purpose at once.</param>
    public ValueList<InForce> RangesOn(LocalDate on, string? purpose) => Ranges
        .Where(range => range.Covers(on) && (purpose is null || range.Purpose is null || string.Equals(range.Purpose, purpose, StringComparison.OrdinalIgnoreCase)))
        .ToValueList();

    /// <summary>A test that is met or not met.</summary>
    /// <param name="subject">The subject of the test: the parties, or a child.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="ranges">When it is in force.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DefinitionTest Plain(DefinitionSubject subject, Condition condition, params InForce[] ranges) =>
        new(subject, DefinitionInterpretation.Literal, DefinitionStatus.NotMet, new OutcomeLevel(DefinitionStatus.Met, Guard.NotNull(condition))) { Ranges = ValueList.Of(Guard.NotNull(ranges)) };

    private DrawnTopic Draw(FactTopic topic) => new(
        [.. Levels.Select(rung => rung.Condition)],
        AbuseFact.Names,
        fact => AbuseFact.Names.PlaceOf(fact) is >= 0 and var place && FactTopic.Of(AbuseFact.WithKinship[place]) == topic);

    /// <summary>As to whom, and in which interpretation.</summary>
    public override string ToString() => $"as to the {Subject}, {Interpretation}";
}
