using Partnership.Rules.Definitions;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>The judge of the drawn definitions: the way of the first version, which draws a diagram anew for each condition and sheet, out of what is public of a condition.</summary>
internal sealed class DrawnAnew
{
    private const int Never = 0;
    private const int Always = 1;

    private readonly FactSheet facts;
    private readonly Dictionary<string, int> levels;
    private readonly List<(int Level, int Low, int High)> nodes = [(int.MaxValue, Never, Never), (int.MaxValue, Always, Always)];
    private readonly Dictionary<(int Level, int Low, int High), int> unique = [];
    private readonly Dictionary<(int Test, int Met, int NotMet), int> chosen = [];
    private readonly List<Finding> parts = [];

    private DrawnAnew(Condition condition, FactSheet facts)
    {
        this.facts = facts;
        levels = condition.Asks.Select((ask, place) => (ask.Fact, place)).ToDictionary(one => one.Fact, one => one.place);
    }

    /// <summary>What each part comes to, the whole first, and the questions still needed.</summary>
    internal static (Finding[] Parts, Question[] Needed) Assess(Condition condition, FactSheet facts)
    {
        var drawing = new DrawnAnew(condition, facts);
        var root = drawing.Draw(condition);
        var needed = drawing.LevelsUnder(root);
        return ([.. drawing.parts], [.. condition.Asks.Where(ask => needed.Contains(drawing.levels[ask.Fact]))]);
    }

    /// <summary>The outcome of a test, its findings down to the last rung reached, and its questions.</summary>
    internal static (DefinitionStatus Outcome, Finding[] Steps, Question[] Needed) Assess(Definition definition, DefinitionTest test, FactSheet facts)
    {
        foreach (var assumed in definition.Assumptions.Where(one => facts[one.Fact.Code].State == FactState.NotAsked))
        {
            facts = facts.With(assumed.Fact.Code, false);
        }

        var (steps, asks, open) = (new List<Finding>(), new List<Question>(), false);
        for (var place = 0; place < test.Levels.Count; place++)
        {
            var whole = test.Levels[place].Condition;
            var found = Assess(whole, facts).Parts;
            steps.AddRange(found);
            if (found[0].IsMet && !open)
            {
                return (test.Levels[place].Outcome, [.. steps], [.. asks]);
            }

            var stronger = test.Levels.Take(place).Select(one => Condition.Not(one.Condition.Rule, "No stronger outcome", one.Condition));
            var only = Assess(Condition.All(whole.Rule, "This outcome and no stronger one", [whole, .. stronger]), facts);
            asks.AddRange(only.Needed.Where(ask => !asks.Contains(ask)).ToArray());
            open |= only.Parts[0].IsUnknown;
        }

        return (open ? DefinitionStatus.Unknown : test.Otherwise, [.. steps], [.. asks]);
    }

    private int Draw(Condition part)
    {
        var place = parts.Count;
        parts.Add(Finding.Unknown);
        var drawn = part.Parts.Count == 0 ? DrawFact(part.Asks[0].Fact)
            : part.Minimum is { } least ? DrawThreshold(part, least)
            : Choose(Draw(part.Parts[0]), Never, Always);
        parts[place] = drawn == Always ? Finding.Met : drawn == Never ? Finding.NotMet : Finding.Unknown;
        return drawn;
    }

    private int DrawFact(string fact) => facts[fact] switch
    {
        { State: FactState.Known } known => known.Value ? Always : Never,
        { State: FactState.NotApplicable } => Never,
        _ => Node(levels[fact], Never, Always),
    };

    private int DrawThreshold(Condition part, int least)
    {
        var drawn = part.Parts.Select(Draw).ToArray();
        var enough = Enumerable.Repeat(Never, least + 1).ToArray();
        enough[0] = Always;
        foreach (var one in Enumerable.Reverse(drawn))
        {
            for (var needed = least; needed > 0; needed--)
            {
                enough[needed] = Choose(one, enough[needed - 1], enough[needed]);
            }
        }

        return enough[least];
    }

    private int Choose(int test, int met, int notMet)
    {
        if (test == Always || met == notMet)
        {
            return met;
        }

        if (test == Never)
        {
            return notMet;
        }

        if (!chosen.TryGetValue((test, met, notMet), out var result))
        {
            var level = Math.Min(nodes[test].Level, Math.Min(nodes[met].Level, nodes[notMet].Level));
            var low = Choose(Low(test, level), Low(met, level), Low(notMet, level));
            var high = Choose(High(test, level), High(met, level), High(notMet, level));
            result = chosen[(test, met, notMet)] = Node(level, low, high);
        }

        return result;
    }

    private int Low(int node, int level) => nodes[node].Level == level ? nodes[node].Low : node;

    private int High(int node, int level) => nodes[node].Level == level ? nodes[node].High : node;

    private int Node(int level, int low, int high)
    {
        if (low == high)
        {
            return low;
        }

        if (!unique.TryGetValue((level, low, high), out var node))
        {
            node = nodes.Count;
            nodes.Add((level, low, high));
            unique.Add((level, low, high), node);
        }

        return node;
    }

    private HashSet<int> LevelsUnder(int root)
    {
        var (seen, found, open) = (new HashSet<int> { Never, Always }, new HashSet<int>(), new Stack<int>([root]));
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (seen.Add(node))
            {
                found.Add(nodes[node].Level);
                open.Push(nodes[node].Low);
                open.Push(nodes[node].High);
            }
        }

        return found;
    }
}
