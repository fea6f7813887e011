using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Rules that no case can meet, alone or two at a time, with the fewest clauses that clash.</summary>
internal static class TogetherProof
{
    internal static IEnumerable<RuleBookProblem> Of(Condition[] rules)
    {
        var drawing = Drawn(rules);
        var alone = rules.Where(rule => drawing.Draw(rule) == DecisionDiagram.Never).ToArray();
        return alone.Select(rule => Problem($"'{rule.Text}' can never be met.", rule, [rule]))
            .Concat(Pairs([.. rules.Except(alone)], drawing).Select(pair => Problem(
                $"'{pair.One.Text}' and '{pair.Other.Text}' ({pair.Other.Citation}) can never both be met.", pair.One, [pair.One, pair.Other])));
    }

    /// <summary>True when some case meets all of the rules.</summary>
    internal static bool CanBeMet(params Condition[] rules) => Together(Drawn(rules), rules) != DecisionDiagram.Never;

    /// <summary>Facts that meet all of the rules, with as few as can be that hold on the way; null when nothing does.</summary>
    internal static FactSheet? Witness(params Condition[] rules)
    {
        var drawing = Drawn(rules);
        var (node, sheet) = (Together(drawing, rules), FactSheet.Empty);
        while (node > DecisionDiagram.Always)
        {
            var (level, low, high) = drawing.Diagram[node];
            sheet = sheet.With(drawing.Order[level], low == DecisionDiagram.Never);
            node = low == DecisionDiagram.Never ? high : low;
        }

        return node == DecisionDiagram.Always ? sheet : null;
    }

    /// <summary>The fewest clauses of some rules that already clash: take any of them away, and the rest can be met.</summary>
    internal static ValueList<string> Clash(params Condition[] rules)
    {
        var drawing = Drawn(rules);
        var core = rules.SelectMany(Clauses).ToList();
        foreach (var clause in core.ToArray())
        {
            if (Together(drawing, core.Where(one => !ReferenceEquals(one, clause))) == DecisionDiagram.Never)
            {
                core.Remove(clause);
            }
        }

        return core.Select(one => ProofWords.Placed(one.Text, one.Citation)).Distinct(StringComparer.Ordinal).ToValueList();
    }

    private static IEnumerable<(Condition One, Condition Other)> Pairs(Condition[] rules, Drawing drawing) =>
        rules.SelectMany((one, place) => rules.Skip(place + 1).Where(other => Together(drawing, [one, other]) == DecisionDiagram.Never).Select(other => (one, other)));

    private static int Together(Drawing drawing, IEnumerable<Condition> rules) =>
        rules.Aggregate(DecisionDiagram.Always, (all, rule) => drawing.Diagram.And(all, drawing.Draw(rule)));

    private static Drawing Drawn(Condition[] rules) =>
        new([.. rules.SelectMany(rule => rule.Asks).Select(ask => ask.Fact).Distinct(StringComparer.Ordinal)], FactSheet.Empty, int.MaxValue);

    /// <summary>What must each hold: the parts of "all of these", and theirs; anything else as a whole.</summary>
    private static IEnumerable<Condition> Clauses(Condition rule) =>
        rule.Parts.Count > 0 && rule.Minimum == rule.Parts.Count ? rule.Parts.SelectMany(Clauses) : [rule];

    private static RuleBookProblem Problem(string text, Condition rule, Condition[] clashing) =>
        new(RuleBookFault.NeverTogether, rule.Rule.Id.Value, text, rule.Citation) { Witness = Clash(clashing) };
}
