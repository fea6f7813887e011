using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>The ways of counting that the words of a limit leave open, and what happens on a day that is not worked.</summary>
internal static class LimitCounting
{
    /// <summary>One way, or for clear and full days each that there is.</summary>
    internal static Counting[] Read(WordReader reader, TimeUnit unit, string kind)
    {
        var (working, clear, full) = (kind.Contains("working"), kind.Contains("clear"), kind.StartsWith("full", StringComparison.Ordinal));
        if (!clear && reader.TakeAny("beginning with that day"))
        {
            return [working ? Counting.WorkingDaysBeginningWith : Counting.BeginningWith];
        }

        return unit == TimeUnit.Months || unit == TimeUnit.Years ? [Counting.CorrespondingDate]
            : clear && working ? Taken(reader, [Counting.ClearWorkingDays])
            : clear && kind.Contains("calendar") ? [Counting.ClearDays]
            : clear ? Aside(reader, one => one.Kind == "clear ", [.. Counting.All.Where(one => one.Kind == "clear ")])
            : working ? full ? [Counting.WorkingDays, Counting.ClearWorkingDays] : [Counting.WorkingDays]
            : Aside(reader, one => one.Kind.Length == 0 && one.Words.Length > 0 && one.Words[1] == '(', full && unit == TimeUnit.Days ? [Counting.DayZeroExcluded, Counting.ClearDays] : [Counting.DayZeroExcluded]);
    }

    /// <summary>"Excluding weekends and bank holidays" makes working days of days. With holidays left out of it there is no such way of counting.</summary>
    internal static Counting[]? Excluding(WordReader reader, LimitAmount amount, Counting[] countings)
    {
        var start = reader.Place;
        var bracket = reader.TakeAny("(");
        reader.TakeAny(",");
        var at = reader.Place;
        if (bracket && amount.Unit == TimeUnit.Days && reader.TakeAny("sundays and bank holidays not counted )", "sundays and public holidays not counted )"))
        {
            return Sundays(reader, countings);
        }

        if (amount.Unit != TimeUnit.Days || !reader.TakeAny("excluding", "not including", "not counting", "exclusive of"))
        {
            reader.Place = start;
            return countings;
        }

        if (reader.TakeAny("sundays and bank holidays", "sundays and public holidays") && (!bracket || reader.TakeAny(")")))
        {
            return Sundays(reader, countings);
        }

        if (!IsWhole(reader, bracket))
        {
            reader.Place = at;
            return reader.Stop<Counting[]>("weekends and bank holidays, which are not counted together");
        }

        return [.. countings.Select(one => one == Counting.DayZeroExcluded ? Counting.WorkingDays : one == Counting.ClearDays ? Counting.ClearWorkingDays : one).Where(one => one == Counting.WorkingDays || one == Counting.ClearWorkingDays).Distinct()];
    }

    /// <summary>Sundays and holidays are left out of clear days alone.</summary>
    private static Counting[]? Sundays(WordReader reader, Counting[] countings) =>
        Array.IndexOf(countings, Counting.ClearDaysWithoutSundaysAndHolidays) >= 0 ? [Counting.ClearDaysWithoutSundaysAndHolidays] : reader.Stop<Counting[]>("clear days");

    /// <summary>True when weekends and bank holidays are both left out.</summary>
    private static bool IsWhole(WordReader reader, bool bracket) =>
        reader.TakeAny("weekends", "saturdays and sundays", "saturdays , sundays", "saturday and sunday") && TakeAnd(reader)
        && reader.TakeAny("bank holidays", "public holidays", "bank and public holidays") && (!bracket || reader.TakeAny(")"));

    internal static Rolling Rolled(WordReader reader) =>
        Rolling.All.FirstOrDefault(one => one.Words.Length > 0 && reader.Take([.. Words.In(one.Words).Select(word => word.Value)])) ?? Rolling.Stay;

    private static bool TakeAnd(WordReader reader) => reader.TakeAny(", and", "and", ",");

    private static Counting[] Taken(WordReader reader, Counting[] counting)
    {
        reader.Take([.. Words.In(Counting.ClearWorkingDays.Words).Select(one => one.Value)]);
        return counting;
    }

    /// <summary>What stands in brackets says which way of counting is meant.</summary>
    private static Counting[] Aside(WordReader reader, Func<Counting, bool> kind, Counting[] otherwise) =>
        Counting.All.Where(kind).FirstOrDefault(one => one.Words.Length > 0 && reader.Take([.. Words.In(one.Words).Select(word => word.Value)])) is { } said ? [said] : otherwise;
}
