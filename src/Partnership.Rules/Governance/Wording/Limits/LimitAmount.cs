using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>How many of what: one number or the two ends of a range, a kind of day, and a unit.</summary>
internal sealed record LimitAmount(int[] Amounts, TimeUnit Unit, string Kind)
{
    private const string UnitsWanted = "days, working days, clear days, weeks, months or years";

    /// <summary>Hours before a meeting need the hour of the meeting, which no terms give.</summary>
    private const string HoursWanted = UnitsWanted + ". Hours run from a time of day that the terms do not give. Write the day and the time instead: for 24 hours before a meeting at 10:00, write '1 day before, by 10:00'";

    /// <summary>True for "the fifth working day": it needs before or after.</summary>
    internal bool IsOrdinal { get; private init; }

    /// <summary>True for "ten days' notice", which is given before.</summary>
    internal bool IsNotice { get; private init; }

    /// <summary>The way that "the next working day" and "the previous day" say.</summary>
    internal Direction? Way { get; private init; }

    internal static LimitAmount? Read(WordReader reader)
    {
        if (reader.TakeAny("a fortnight", "fortnight", "one fortnight", "a fortnight's", "fortnight's"))
        {
            return new LimitAmount([2], TimeUnit.Weeks, string.Empty) { IsNotice = reader.TakeAny("notice") };
        }

        return Ordinal(reader) ?? Counted(reader);
    }

    private static LimitAmount? Counted(WordReader reader)
    {
        var numbers = reader.TakeAny("a", "an") || IsOneDay(reader) ? [1] : Numbered(reader);
        if (numbers is null || Array.Exists(numbers, one => one > TimeLimit.MostAmount))
        {
            return reader.Stop<LimitAmount>("a number");
        }

        var full = reader.TakeAny("full", "whole", "complete") ? "full " : string.Empty;
        var kind = KindOf(reader);
        return UnitOf(reader, kind) is { } unit ? new LimitAmount(numbers, unit, full + kind) { IsNotice = reader.TakeAny("notice") } : null;
    }

    /// <summary>"Day" and "working day" without a number are one.</summary>
    private static bool IsOneDay(WordReader reader)
    {
        var start = reader.Place;
        KindOf(reader);
        var isOne = reader.Current.Is("day");
        reader.Place = start;
        return isOne;
    }

    /// <summary>"The fifth working day", "the next working day".</summary>
    private static LimitAmount? Ordinal(WordReader reader)
    {
        var start = reader.Place;
        var way = reader.TakeAny("next", "following") ? Direction.After : reader.TakeAny("previous", "preceding") ? Direction.Before : null;
        var number = way is not null ? 1 : Numbers.Ordinal(reader.Current.Bare);
        reader.Place += way is null && number is not null ? 1 : 0;
        var kind = number is null ? string.Empty : KindOf(reader);
        if (number is { } nth && nth <= TimeLimit.MostAmount && reader.TakeAny("day"))
        {
            return new LimitAmount([nth], TimeUnit.Days, kind) { IsOrdinal = true, Way = way };
        }

        reader.Place = start;
        return null;
    }

    /// <summary>One number, or both ends of "five to seven" and "5-7".</summary>
    private static int[]? Numbered(WordReader reader)
    {
        if (reader.Current.Bare.Split('-') is [var low, var high] && Numbers.Find(low) is { } least && Numbers.Find(high) is { } most && least < most)
        {
            reader.Place++;
            return [least, most];
        }

        var between = reader.TakeAny("between");
        var (one, start) = (reader.Number(), reader.Place);
        if (one is { } first && reader.TakeAny("to", between ? "and" : "or") && reader.Number() is { } last && last > first)
        {
            return [first, last];
        }

        reader.Place = start;
        return one is null || between ? null : [one.Value];
    }

    private static string KindOf(WordReader reader) =>
        reader.TakeAny("clear working", "clear business", "working clear") ? "clear working"
        : reader.TakeAny("clear calendar") ? "clear calendar"
        : reader.TakeAny("clear") ? "clear"
        : reader.TakeAny("working", "business") ? "working"
        : reader.TakeAny("calendar") ? "calendar"
        : string.Empty;

    private static TimeUnit? UnitOf(WordReader reader, string kind)
    {
        var start = reader.Place;
        var unit = TimeUnit.All.FirstOrDefault(one => reader.TakeAny(one.Singular, $"{one.Singular}s", $"{one.Singular}s'", $"{one.Singular}'s"));
        if (unit is not null && (unit == TimeUnit.Days || kind is "" or "calendar"))
        {
            return unit;
        }

        reader.Place = start;
        return reader.Stop<TimeUnit>(reader.Current.Is("hours") || reader.Current.Is("hour") || reader.Current.Is("minutes") ? HoursWanted : UnitsWanted);
    }
}
