using NodaTime;

namespace Partnership.Rules.Reasons;

/// <summary>One reading of a condition against a fact sheet: draws every part over the facts that are missing.</summary>
/// <remarks>
/// The size of a diagram hangs on the order of its facts. Order of first appearance suits nearly every text; where it does not - all the
/// facts listed once and then paired with others - order of last appearance does.
/// </remarks>
internal sealed class Assessment
{
    private const int OrdinarySize = 20_000;

    private readonly FactSheet facts;
    private readonly Dictionary<string, int> levels = new(StringComparer.Ordinal);
    private readonly List<(Condition Part, int Drawn, int Depth)> parts = [];
    private int depth;

    private Assessment(FactSheet facts, IEnumerable<string> order, int mostNodes)
    {
        this.facts = facts;
        Diagram = new DecisionDiagram(mostNodes);
        foreach (var fact in order)
        {
            levels.Add(fact, levels.Count);
        }
    }

    internal DecisionDiagram Diagram { get; }

    internal static Determination<Finding> Of(Condition condition, FactSheet facts, LocalDate on)
    {
        var byFirst = condition.Asks.Select(ask => ask.Fact).ToArray();
        var assessment = Drawing(condition, new Assessment(facts, byFirst, OrdinarySize));
        if (assessment.Diagram.IsTooLarge)
        {
            var byLast = InReadingOrder(condition).Reverse().Distinct(StringComparer.Ordinal).Reverse();
            assessment = Drawing(condition, new Assessment(facts, byLast, int.MaxValue));
        }

        return assessment.Conclude(condition, on);
    }

    internal int Draw(Condition part)
    {
        var place = parts.Count;
        parts.Add((part, DecisionDiagram.Never, depth++));
        var drawn = part.Draw(this);
        parts[place] = (part, drawn, --depth);
        return drawn;
    }

    internal int DrawFact(string fact) => facts[fact] switch
    {
        { State: FactState.Known } known => known.Value ? DecisionDiagram.Always : DecisionDiagram.Never,
        { State: FactState.NotApplicable } => DecisionDiagram.Never,
        _ => Diagram.Variable(levels[fact]),
    };

    private static Assessment Drawing(Condition condition, Assessment assessment)
    {
        assessment.Draw(condition);
        return assessment;
    }

    private static IEnumerable<string> InReadingOrder(Condition condition) =>
        condition.Parts.Count == 0 ? condition.Asks.Select(ask => ask.Fact) : condition.Parts.SelectMany(InReadingOrder);

    private static Finding FindingOf(int drawn) => drawn switch
    {
        DecisionDiagram.Always => Finding.Met,
        DecisionDiagram.Never => Finding.NotMet,
        _ => Finding.Unknown,
    };

    private Determination<Finding> Conclude(Condition condition, LocalDate on)
    {
        var reasoning = new Reasoning(on).Given("condition", condition).Given("facts", facts).Given("on", on);
        foreach (var (part, drawn, within) in parts)
        {
            reasoning.Step(new Step(part.Rule, FindingOf(drawn), part.Citation, part.Text) { Depth = within });
        }

        var needed = Diagram.LevelsUnder(parts[0].Drawn);
        foreach (var ask in condition.Asks.Where(ask => needed.Contains(levels[ask.Fact])))
        {
            reasoning.Question(ask);
        }

        var finding = FindingOf(parts[0].Drawn);
        return finding.IsUnknown ? reasoning.Unknown<Finding>() : reasoning.Known(finding);
    }
}
