using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>Functions of up to 20 facts worked out for every case there is, a bit for each case. It knows nothing of diagrams, and judges them.</summary>
internal sealed class TruthTable
{
    internal const int MostFacts = 20;
    private const int BitsInWord = 6;

    private static readonly ulong[] Within = [0xAAAAAAAAAAAAAAAA, 0xCCCCCCCCCCCCCCCC, 0xF0F0F0F0F0F0F0F0, 0xFF00FF00FF00FF00, 0xFFFF0000FFFF0000, 0xFFFFFFFF00000000];

    private readonly Dictionary<string, int> free = new(StringComparer.Ordinal);
    private readonly HashSet<string> holding;
    private readonly int words;

    /// <param name="facts">The facts that take both values, from 6 to 20 of them.</param>
    /// <param name="holding">Those of the other facts that hold; the rest fail.</param>
    internal TruthTable(IEnumerable<string> facts, IEnumerable<string> holding)
    {
        foreach (var fact in facts)
        {
            free.Add(fact, free.Count);
        }

        words = 1 << (free.Count - BitsInWord);
        this.holding = [.. holding];
    }

    internal ulong[] Never => new ulong[words];

    internal ulong[] Always => Not(Never);

    internal ulong[] Of(string fact)
    {
        if (!free.TryGetValue(fact, out var place))
        {
            return holding.Contains(fact) ? Always : Never;
        }

        var column = Never;
        for (var word = 0; word < words; word++)
        {
            column[word] = place < BitsInWord ? Within[place] : (word >> (place - BitsInWord) & 1) == 1 ? ulong.MaxValue : 0;
        }

        return column;
    }

    /// <summary>A condition; the part in one place, in reading order, can be taken as always or never met.</summary>
    internal ulong[] Of(Condition condition, int replaced = -1, bool by = false)
    {
        var left = replaced;
        return Of(condition, ref left, by);
    }

    internal ulong[] Of(StatedFact stated) => stated.Holds ? Of(stated.Fact.Code) : Not(Of(stated.Fact.Code));

    /// <summary>The cases that meet a condition of a worked case.</summary>
    internal ulong[] Of(CaseCondition condition)
    {
        var any = condition.Facts.Select(fact => Of(fact.Code)).Aggregate(Never, Or);
        return condition.Holds ? any : Not(any);
    }

    /// <summary>The cases in which a constraint is kept.</summary>
    internal ulong[] Of(FactConstraint constraint) =>
        Or(Not(constraint.Conditions.Select(Of).Aggregate(Always, And)), Of(constraint.Follows));

    internal static ulong[] And(ulong[] one, ulong[] other) => Joined(one, other, (left, right) => left & right);

    internal static ulong[] Or(ulong[] one, ulong[] other) => Joined(one, other, (left, right) => left | right);

    internal static ulong[] Xor(ulong[] one, ulong[] other) => Joined(one, other, (left, right) => left ^ right);

    internal static ulong[] Not(ulong[] one) => Joined(one, one, (left, _) => ~left);

    internal static bool IsNever(ulong[] one) => Array.TrueForAll(one, word => word == 0);

    private static ulong[] Joined(ulong[] one, ulong[] other, Func<ulong, ulong, ulong> by)
    {
        var joined = new ulong[one.Length];
        for (var word = 0; word < joined.Length; word++)
        {
            joined[word] = by(one[word], other[word]);
        }

        return joined;
    }

    private ulong[] Of(Condition condition, ref int left, bool by)
    {
        var isReplaced = left-- == 0;
        var parts = new List<ulong[]>();
        foreach (var part in condition.Parts)
        {
            parts.Add(Of(part, ref left, by));
        }

        return isReplaced ? by ? Always : Never
            : parts.Count == 0 ? Of(condition.Asks[0].Fact)
            : condition.Minimum is { } least ? AtLeast(least, parts)
            : Not(parts[0]);
    }

    /// <summary>enough[n]: at least n of the parts so far.</summary>
    private ulong[] AtLeast(int least, List<ulong[]> parts)
    {
        var enough = Enumerable.Range(0, least + 1).Select(count => count == 0 ? Always : Never).ToArray();
        foreach (var part in parts)
        {
            for (var count = least; count > 0; count--)
            {
                enough[count] = Or(enough[count], And(enough[count - 1], part));
            }
        }

        return enough[least];
    }
}
