using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads which of the two days at the ends of a limit are counted: the day of the meeting, and the day on which the thing is done.</summary>
/// <remarks>
/// "Five days before the meeting, excluding the day of the meeting" is five days before. With the day of issue excluded too they are clear days. Where
/// only the day of issue is named, the day of the meeting may be counted or not: both meanings are given.
/// </remarks>
internal static class LimitEnds
{
    private static readonly string[] Leaves = ["excluding", "exclusive of", "not including", "not counting", "but not including", "but not counting", "but excluding", "leaving out", "omitting"];
    private static readonly string[] Counts = ["including", "inclusive of", "counting", "and including", "and counting", "but including"];
    private static readonly string[] Acts = ["issue", "issuing", "dispatch", "despatch", "service", "sending", "posting", "publication", "circulation", "delivery", "notice", "giving notice", "giving", "issue of the notice", "issue of notice", "service of the notice", "service of notice", "issue of the agenda", "sending out"];

    /// <summary>The ways of counting that are left; the same ones where no such words come.</summary>
    internal static Counting[]? Read(WordReader reader, Counting[] countings, bool isBack)
    {
        var start = reader.Place;
        var bracket = reader.TakeAny("(");
        reader.TakeAny(",");
        var leaves = reader.TakeAny(Leaves);
        if ((!leaves && !reader.TakeAny(Counts)) || Ends(reader) is not { } ends)
        {
            reader.Place = start;
            return countings;
        }

        if (bracket && !reader.TakeAny(")"))
        {
            return reader.Stop<Counting[]>("a closing bracket");
        }

        var left = countings.SelectMany(one => Made(one, leaves, ends)).Distinct().ToArray();
        return (ends.IsOfDoing && !isBack) || left.Length == 0 ? Stopped(reader, start, isBack) : left;
    }

    private static Counting[]? Stopped(WordReader reader, int start, bool isBack)
    {
        reader.Place = start;
        return reader.Stop<Counting[]>(isBack ? "a way of counting that fits: clear days count neither end" : "nothing more, or 'excluding the day of the meeting'");
    }

    private static (bool IsOfMeeting, bool IsOfDoing)? Ends(WordReader reader)
    {
        var (meeting, doing) = (false, false);
        reader.TakeAny("both", "either");
        do
        {
            switch (End(reader))
            {
                case true: meeting = true; break;
                case false: doing = true; break;
                default: return null;
            }
        }
        while (reader.TakeAny(", and", "and", "or", "nor", "and also"));

        return (meeting, doing);
    }

    /// <summary>True for the day of the meeting, false for the day on which the thing is done.</summary>
    private static bool? End(WordReader reader)
    {
        reader.TakeAny("the", "that of");
        if (reader.TakeAny("meeting day", "meeting date", "meeting itself"))
        {
            return true;
        }

        var isDay = reader.TakeAny("day of the", "day of", "date of the", "date of", "day on which the", "of the", "of", "that of the");
        return !isDay ? null
            : reader.TakeAny("meeting is held", "meeting takes place", "meeting itself", "meeting") ? true
            : reader.TakeAny(Acts) ? false : null;
    }

    private static IEnumerable<Counting> Made(Counting counting, bool leaves, (bool IsOfMeeting, bool IsOfDoing) ends)
    {
        var working = counting == Counting.WorkingDays;
        if (counting != Counting.DayZeroExcluded && !working)
        {
            return leaves ? [counting] : [];
        }

        var (plain, clear, with) = working ? (Counting.WorkingDays, Counting.ClearWorkingDays, Counting.WorkingDaysBeginningWith) : (Counting.DayZeroExcluded, Counting.ClearDays, Counting.BeginningWith);
        return (leaves, ends.IsOfMeeting, ends.IsOfDoing) switch
        {
            (true, true, true) => [clear],
            (true, true, false) => [plain],
            (true, false, _) => [plain, clear],
            (false, true, _) => [with],
            _ => [plain, with],
        };
    }
}
