using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Meetings that come on top of a cadence: "quarterly, with additional meetings as required", "as required but at least twice a year".</summary>
/// <remarks>They leave the minimum as it is. "Quarterly or as required" can also mean that only need decides, so the reader gives both meanings.</remarks>
internal static class CadenceExtras
{
    private static readonly string[] Joins = ["and", "with", "plus", "but", "or"];
    private static readonly string[] Kinds = ["additional", "extra", "further", "special", "extraordinary", "urgent", "emergency", "other", "ad", "hoc"];
    private static readonly string[] Calls = ["may", "can", "will", "shall", "be", "being", "to", "called", "convened", "held", "arranged", "scheduled", "organised"];
    private static readonly string[] Whens = ["as", "if", "when", "where", "whenever", "and"];
    private static readonly string[] Needs = ["required", "needed", "necessary", "appropriate"];

    internal static ValueList<Cadence> Read(string[] words) =>
        IsNeed(words) ? ValueList.Of(Cadence.AsNeeded)
        : FloorAfterNeed(words) is { Count: > 0 } floor ? floor
        : OnTop(words);

    /// <summary>"As and when required, but not less than twice a year".</summary>
    private static ValueList<Cadence> FloorAfterNeed(string[] words)
    {
        var join = Array.FindIndex(words, one => one is "but" or "with" or "subject");
        join = join < 0 ? Array.LastIndexOf(words, "and") : join;
        var rest = join <= 0 || !IsNeed([.. words.Take(join)]) ? [] : words.Skip(join + 1).SkipWhile(one => one is "to").ToArray();
        return CadencePhrases.AfterFloor(rest) is { } floor ? CadenceGrammar.Meanings(floor) : ValueList<Cadence>.Empty;
    }

    private static ValueList<Cadence> OnTop(string[] words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            var tail = words.Skip(at).ToArray();
            if (Array.IndexOf(Joins, tail[0]) >= 0 && (IsExtra([.. tail.Skip(1)]) || IsNeedOnTop(tail)) && CadenceGrammar.Meanings([.. words.Take(at)]) is { Count: > 0 } main)
            {
                return tail[0] == "or" && IsNeed([.. tail.Skip(1)]) ? ValueList.Of([.. main, Cadence.AsNeeded]) : main;
            }
        }

        return ValueList<Cadence>.Empty;
    }

    /// <summary>"More often if required", "additional meetings as required".</summary>
    private static bool IsExtra(string[] words)
    {
        var isMore = words is ["more", "often" or "frequently" or "regularly", ..];
        var kinds = isMore ? 0 : words.TakeWhile(one => Array.IndexOf(Kinds, one) >= 0).Count();
        if (!isMore && (kinds == 0 || kinds >= words.Length || words[kinds] is not ("meetings" or "meeting")))
        {
            return false;
        }

        var rest = words.Skip(isMore ? 2 : kinds + 1).SkipWhile(one => Array.IndexOf(Calls, one) >= 0).ToArray();
        return rest.Length == 0 || IsNeed(rest);
    }

    private static bool IsNeedOnTop(string[] tail) => tail[0] is "and" or "or" or "plus" && IsNeed([.. tail.Skip(1).SkipWhile(one => one is "otherwise" or "additionally" or "also")]);

    /// <summary>"As required", "as and when necessary", "if needed".</summary>
    private static bool IsNeed(string[] words) =>
        words is ["ad", "hoc"] || (words.Length > 1 && Array.IndexOf(Whens, words[0]) >= 0 && words.Skip(1).Take(words.Length - 2).All(one => Array.IndexOf(Whens, one) >= 0) && Array.IndexOf(Needs, words[words.Length - 1]) >= 0);
}
