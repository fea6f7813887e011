using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads a limit of time: a number, a kind of day, a unit, and before or after.</summary>
internal static class LimitReader
{
    private const string UnitsWanted = "days, working days, clear days, weeks, months or years";

    internal static ReadWords<TimeLimit> Read(string text, Direction? otherwise)
    {
        var reader = new WordReader(text);
        return reader.Result(Limits(reader, otherwise) ?? []);
    }

    private static IEnumerable<TimeLimit>? Limits(WordReader reader, Direction? otherwise)
    {
        var within = Floor(reader);
        if (Amount(reader) is not ({ } amount, { } unit, var kind))
        {
            return null;
        }

        var directions = Directions(reader, within, otherwise);
        var countings = Countings(reader, unit, kind);
        return directions is null || countings is null ? null : Made(reader, amount, unit, countings, directions);
    }

    private static IEnumerable<TimeLimit> Made(WordReader reader, int amount, TimeUnit unit, Counting[] countings, Direction[] directions)
    {
        if (amount == 0 && countings.All(one => one == Counting.BeginningWith || one == Counting.WorkingDaysBeginningWith))
        {
            return [];
        }

        var back = reader.TakeAny("and counting back");
        var rolling = Rolled(reader);
        return from counting in countings.Where(one => one.Allows(unit))
               from direction in back ? [Direction.Before] : directions
               select TimeLimit.Of(amount, unit, counting, direction).Rolled(rolling);
    }

    /// <summary>Words that say that the limit is a floor or an end. The day they name is the same. True after "within".</summary>
    private static bool Floor(WordReader reader)
    {
        reader.Skip("by", "to be", "the", "at");
        var within = reader.TakeAny("within");
        reader.Skip("at least", "not less than", "no less than", "not fewer than", "no fewer than", "not later than", "no later than", "not more than", "no more than", "at most", "up to", "a minimum of", "a maximum of", "minimum of", "maximum of", "least", "a period of", "the", "for");
        return within;
    }

    private static (int? Amount, TimeUnit? Unit, string Kind) Amount(WordReader reader)
    {
        if (reader.TakeAny("a fortnight", "fortnight", "one fortnight"))
        {
            return (2, TimeUnit.Weeks, string.Empty);
        }

        var amount = reader.TakeAny("a", "an") || reader.Current.Is("day") ? 1 : reader.Number();
        reader.TakeAny("full");
        if (amount is null or > TimeLimit.MostAmount)
        {
            reader.Stop<object>("a number");
            return default;
        }

        var kind = Kind(reader);
        return Unit(reader, kind) is { } unit ? (amount, unit, kind) : default;
    }

    private static string Kind(WordReader reader) =>
        reader.TakeAny("clear working", "clear business", "working clear") ? "clear working"
        : reader.TakeAny("clear") ? "clear"
        : reader.TakeAny("working", "business") ? "working"
        : reader.TakeAny("calendar") ? "calendar"
        : string.Empty;

    private static TimeUnit? Unit(WordReader reader, string kind)
    {
        var start = reader.Place;
        var unit = TimeUnit.All.FirstOrDefault(one => reader.TakeAny(one.Singular, $"{one.Singular}s", $"{one.Singular}s'"));
        if (unit is not null && (unit == TimeUnit.Days || kind is "" or "calendar"))
        {
            return unit;
        }

        reader.Place = start;
        return reader.Stop<TimeUnit>(UnitsWanted);
    }

    private static Direction[]? Directions(WordReader reader, bool within, Direction? otherwise)
    {
        if (reader.TakeAny("before", "prior to", "in advance of", "ahead of", "beforehand", "in advance"))
        {
            return Event(reader, Direction.Before);
        }

        if (reader.TakeAny("after", "following", "afterwards") || (within && reader.TakeAny("of", "from")))
        {
            return Event(reader, Direction.After);
        }

        return reader.IsAtEnd || reader.Current.Is("(") || reader.Current.Is(",") || reader.Current.Is("beginning")
            ? otherwise is null ? reader.Current.Is("beginning") ? [Direction.After] : [Direction.After, Direction.Before] : [otherwise]
            : reader.Stop<Direction[]>("before or after");
    }

    /// <summary>The meeting, when the words name it. Another event is not part of a limit.</summary>
    private static Direction[]? Event(WordReader reader, Direction direction)
    {
        reader.TakeAny("the date of", "the day of", "the end of", "the start of", "date of");
        var named = reader.TakeAny("the", "each", "every", "any", "a", "its");
        return reader.TakeAny("meetings", "meeting") || !named ? [direction] : reader.Stop<Direction[]>("the meeting");
    }

    /// <summary>The ways of counting that the words leave open: one, or for clear days each that there is.</summary>
    private static Counting[]? Countings(WordReader reader, TimeUnit unit, string kind)
    {
        var (calendar, working, clear) = (kind is "" or "calendar", kind.Contains("working"), kind.Contains("clear"));
        if (calendar && reader.TakeAny("beginning with that day"))
        {
            return [Counting.BeginningWith];
        }

        if (working && !clear && reader.TakeAny("beginning with that day"))
        {
            return [Counting.WorkingDaysBeginningWith];
        }

        return unit == TimeUnit.Months || unit == TimeUnit.Years ? [Counting.CorrespondingDate]
            : clear && working ? Taken(reader, [Counting.ClearWorkingDays])
            : clear ? Aside(reader, one => one.Kind == "clear ", All(one => one.Kind == "clear "))
            : working ? [Counting.WorkingDays]
            : Aside(reader, one => one.Kind.Length == 0 && one.Words.Length > 0 && one.Words[1] == '(', [Counting.DayZeroExcluded]);
    }

    private static Counting[] Taken(WordReader reader, Counting[] counting)
    {
        reader.Take([.. Words.In(Counting.ClearWorkingDays.Words).Select(one => one.Value)]);
        return counting;
    }

    private static Counting[] All(Func<Counting, bool> kind) => [.. Counting.All.Where(kind)];

    /// <summary>What is in brackets says which way of counting is meant.</summary>
    private static Counting[] Aside(WordReader reader, Func<Counting, bool> kind, Counting[] otherwise) =>
        Counting.All.Where(kind).FirstOrDefault(one => one.Words.Length > 0 && reader.Take([.. Words.In(one.Words).Select(word => word.Value)])) is { } said ? [said] : otherwise;

    private static Rolling Rolled(WordReader reader) =>
        Rolling.All.FirstOrDefault(one => one.Words.Length > 0 && reader.Take([.. Words.In(one.Words).Select(word => word.Value)])) ?? Rolling.Stay;
}
