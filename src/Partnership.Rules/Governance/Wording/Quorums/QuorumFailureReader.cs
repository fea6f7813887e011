using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads what follows when there is no quorum: the words of each kind, or its code.</summary>
internal static class QuorumFailureReader
{
    private static readonly (string Code, QuorumFailure Follows)[] Plain =
    [
        ("advise-only", new QuorumFailure.AdviseOnly()),
        ("ratify", new QuorumFailure.Ratify()),
        ("stand-over", new QuorumFailure.StandOver()),
    ];

    internal static ReadWords<QuorumFailure> Read(string text)
    {
        var reader = new WordReader(text);
        return reader.Result(Found(reader));
    }

    private static IEnumerable<QuorumFailure> Found(WordReader reader)
    {
        var plain = Array.Find(Plain, one => reader.TakeAny(one.Code, one.Follows.Words)).Follows;
        if (plain is not null)
        {
            return [plain];
        }

        reader.Skip("the meeting is", "the meeting shall be");
        if (!reader.TakeAny("adjourned", "adjourn"))
        {
            reader.Stop<object>("what follows: " + string.Join(", ", Plain.Select(one => one.Code)) + ", or adjourned to a day within a limit");
            return [];
        }

        reader.Skip("to a day", "to a date", "to", "for");
        return Adjourned(reader);
    }

    /// <summary>A limit up to a comma, and how many the adjourned meeting needs after it.</summary>
    private static IEnumerable<QuorumFailure> Adjourned(WordReader reader)
    {
        var start = reader.Current.At;
        var comma = reader.Text.IndexOf(',', Math.Min(start, reader.Text.Length));
        var words = (comma < 0 ? reader.Text.Substring(start) : reader.Text.Substring(start, comma - start)).Trim();
        var limit = TermsWords.Limit(words.EndsWith(" it", StringComparison.OrdinalIgnoreCase) ? words.Substring(0, words.Length - 3) : words, Direction.After);
        while (!reader.IsAtEnd && (comma < 0 || reader.Current.At < comma))
        {
            reader.Place++;
        }

        reader.TakeAny(",");
        reader.TakeAny("when");
        var then = reader.IsAtEnd ? AdjournedQuorum.Same : AdjournedQuorum.All.FirstOrDefault(one => reader.TakeAny(one.Code, one.Words)) ?? Whoever(reader);
        return then is null ? Stopped(reader)
            : limit.Interpretations.Where(one => one.Direction == Direction.After).Select(one => (QuorumFailure)new QuorumFailure.Adjourn(one, then));
    }

    /// <summary>Those who are there, and that they are a quorum, in any of their usual words.</summary>
    private static AdjournedQuorum? Whoever(WordReader reader) =>
        reader.TakeAny("the members", "members", "those", "whoever")
        && reader.TakeAny("who come", "who attend", "who are present", "present", "comes", "attends", "is present")
        && reader.TakeAny("are", "is", "shall be", "form", "forms", "shall form", "constitute", "constitutes", "shall constitute")
        && reader.TakeAny("a quorum", "the quorum")
            ? AdjournedQuorum.WhoeverComes
            : null;

    private static IEnumerable<QuorumFailure> Stopped(WordReader reader)
    {
        reader.Stop<object>(string.Join(" or ", AdjournedQuorum.All.Select(one => one.Words)));
        return [];
    }
}
