using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads a limit of time: a number, a kind of day, a unit, and before or after.</summary>
/// <remarks>A limit says the last day for something. "No more than ten days before" and "at least ten days after" say the first day, so the reader does not accept them.</remarks>
internal static class LimitReader
{
    private static readonly string[] Later = ["not later than", "no later than", "latest"];
    private static readonly string[] Floors = ["at least", "not less than", "no less than", "not fewer than", "no fewer than", "a minimum of", "minimum of", "least", "minimum"];
    private static readonly string[] Ceilings = ["not more than", "no more than", "at most", "up to", "a maximum of", "maximum of", "most", "maximum"];
    private static readonly string[] Plain = ["by", "to be", "the", "at", "with", "on", "a period of", "for"];

    internal static ReadWords<TimeLimit> Read(string text, Direction? otherwise)
    {
        var reader = new WordReader(text);
        return reader.Result(Limits(reader, otherwise) ?? []);
    }

    /// <summary>The same with a time of day before it or after it.</summary>
    internal static ReadWords<TimedLimit> ReadTimed(string text, Direction? otherwise)
    {
        var reader = new WordReader(text);
        var before = ClockTime.Take(reader);
        var limits = Limits(reader, otherwise) ?? [];
        var by = before ?? (limits.Length > 0 ? ClockTime.Take(reader) : null);
        return reader.Result(limits.Select(one => new TimedLimit(one, by)));
    }

    private static TimeLimit[]? Limits(WordReader reader, Direction? otherwise)
    {
        var bound = Bound(reader);
        if (LimitAmount.Read(reader) is not { } amount)
        {
            return null;
        }

        var directions = amount.Way is { } way && reader.IsAtEnd ? [way] : Directions(reader, bound, amount, otherwise);
        if (directions is null || Counted(reader, amount, isBack: Array.IndexOf(directions, Direction.After) < 0) is not { } countings)
        {
            return null;
        }

        var ways = reader.TakeAny("and counting back") ? [Direction.Before] : directions;
        var rolling = LimitCounting.Rolled(reader);
        return [.. amount.Amounts.SelectMany(number => Made(number, amount.Unit, countings, ways, rolling))];
    }

    private static Counting[]? Counted(WordReader reader, LimitAmount amount, bool isBack)
    {
        var countings = LimitCounting.Read(reader, amount.Unit, amount.Kind);
        reader.TakeAny("at the latest", "at the very latest", "or earlier");
        return LimitEnds.Read(reader, countings, isBack) is { } first && LimitCounting.Excluding(reader, amount, first) is { } left ? LimitEnds.Read(reader, left, isBack) : null;
    }

    private static IEnumerable<TimeLimit> Made(int amount, TimeUnit unit, Counting[] countings, Direction[] directions, Rolling rolling) =>
        from counting in countings
        where counting.Allows(unit) && (amount > 0 || (counting != Counting.BeginningWith && counting != Counting.WorkingDaysBeginningWith))
        from direction in directions
        select TimeLimit.Of(amount, unit, counting, direction).Rolled(rolling);

    /// <summary>The words before the number: whether they say within, that it is a floor, or that it is a ceiling.</summary>
    private static LimitBound Bound(WordReader reader)
    {
        var bound = LimitBound.None;
        for (var start = -1; start != reader.Place;)
        {
            start = reader.Place;
            bound = reader.TakeAny(Later) ? bound : reader.TakeAny("within") ? LimitBound.Within : reader.TakeAny(Floors) ? LimitBound.Floor : reader.TakeAny(Ceilings) && bound != LimitBound.Within ? LimitBound.Ceiling : bound;
            reader.Skip(Plain);
        }

        return bound;
    }

    private static Direction[]? Directions(WordReader reader, LimitBound bound, LimitAmount amount, Direction? otherwise)
    {
        var start = reader.Place;
        if (reader.TakeAny("before", "prior to", "in advance of", "ahead of", "beforehand", "in advance", "prior", "ahead") || amount.IsNotice)
        {
            return bound is LimitBound.Ceiling or LimitBound.Within ? First(reader, start) : LimitEvent.Read(reader, Direction.Before);
        }

        if (reader.TakeAny("after", "following", "afterwards", "later") || (bound == LimitBound.Within && reader.TakeAny("of", "from")))
        {
            return bound == LimitBound.Floor ? First(reader, start) : LimitEvent.Read(reader, Direction.After);
        }

        return IsOver(reader) && !amount.IsOrdinal ? Unsaid(reader, bound, otherwise) : reader.Stop<Direction[]>("before or after");
    }

    /// <summary>True where nothing more comes that could say before or after.</summary>
    private static bool IsOver(WordReader reader) =>
        reader.IsAtEnd || reader.Current.Bare is "(" or "," or "beginning" or "at" or "or" or "excluding" or "not";

    private static Direction[]? Unsaid(WordReader reader, LimitBound bound, Direction? otherwise) =>
        otherwise == Direction.Before && bound is LimitBound.Ceiling ? reader.Stop<Direction[]>("a limit that sets the last day")
        : otherwise is not null ? [otherwise]
        : reader.Current.Is("beginning") ? [Direction.After]
        : [Direction.After, Direction.Before];

    /// <summary>The words set the first day for something and no last.</summary>
    private static Direction[]? First(WordReader reader, int start)
    {
        reader.Place = start;
        return reader.Stop<Direction[]>("a limit that sets the last day: these words set the first");
    }
}

/// <summary>What the words before a number say of it.</summary>
internal enum LimitBound
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is within the time.</summary>
    Within,

    /// <summary>The number is the least.</summary>
    Floor,

    /// <summary>The number is the most.</summary>
    Ceiling,
}
