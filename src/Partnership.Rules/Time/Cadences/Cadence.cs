using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>How often a thing is to happen.</summary>
/// <remarks>
/// A number a year is a floor: three meetings a year are the least, not the most. A cadence without a number - as needed,
/// at every meeting - has no due date and never gets one.
/// </remarks>
public sealed record Cadence
{
    private Cadence(string words, int? timesAYear, int? monthsApart)
    {
        Words = words;
        TimesAYear = timesAYear;
        MonthsApart = monthsApart;
    }

    /// <summary>Once a year.</summary>
    public static Cadence Annual { get; } = new("once a year", 1, 12);

    /// <summary>Twice a year, six months apart when spread evenly.</summary>
    public static Cadence TwiceAYear { get; } = new("twice a year", 2, 6);

    /// <summary>Three times a year, four months apart when spread evenly.</summary>
    public static Cadence ThreeTimesAYear { get; } = new("three times a year", 3, 4);

    /// <summary>Four times a year, three months apart.</summary>
    public static Cadence Quarterly { get; } = new("quarterly", 4, 3);

    /// <summary>Every two months, six times a year.</summary>
    public static Cadence EveryTwoMonths { get; } = new("every two months", 6, 2);

    /// <summary>Every month.</summary>
    public static Cadence Monthly { get; } = new("monthly", 12, 1);

    /// <summary>Twice a month, 24 times a year.</summary>
    public static Cadence TwiceAMonth { get; } = new("twice a month", 24, null);

    /// <summary>Once in two years.</summary>
    public static Cadence EveryTwoYears { get; } = new("every two years", null, 24);

    /// <summary>Every week.</summary>
    public static Cadence Weekly { get; } = new("weekly", 52, null);

    /// <summary>Every day.</summary>
    public static Cadence Daily { get; } = new("daily", 365, null);

    /// <summary>Each time the group meets: no date of its own.</summary>
    public static Cadence AtEveryMeeting { get; } = new("at every meeting", null, null);

    /// <summary>When there is need: no number and no date.</summary>
    public static Cadence AsNeeded { get; } = new("as needed", null, null);

    /// <summary>Every cadence that has a name here.</summary>
    public static ValueList<Cadence> All { get; } = ValueList.Of(
        Annual, TwiceAYear, ThreeTimesAYear, Quarterly, EveryTwoMonths, Monthly, TwiceAMonth, EveryTwoYears, Weekly, Daily, AtEveryMeeting, AsNeeded);

    /// <summary>The cadence in words.</summary>
    public string Words { get; }

    /// <summary>The least number in a year; null when there is no such number.</summary>
    public int? TimesAYear { get; }

    /// <summary>Whole months between one and the next when spread evenly; null when there is no such number.</summary>
    public int? MonthsApart { get; }

    /// <summary>The latest day for the next one after a day: the corresponding date so many months on; null when the cadence has no spacing in months.</summary>
    /// <param name="last">When it last happened.</param>
    public LocalDate? NextBy(LocalDate last) => MonthsApart is { } months ? last.PlusMonths(months) : null;

    /// <summary>How many more a year needs, never below 0; null when the cadence has no number a year.</summary>
    /// <param name="held">How many there were.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Shortfall(int held) => TimesAYear is { } least ? Math.Max(0, least - Guard.AtLeast(0, held)) : null;

    /// <summary>The cadence in words.</summary>
    public override string ToString() => Words;
}
