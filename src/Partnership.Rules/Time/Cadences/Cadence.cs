using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>How often a thing is to happen.</summary>
/// <remarks>
/// <para>A closed hierarchy: one sealed record a kind, each with what it needs and nothing else, read through <see cref="Match{TResult}"/>, which has a
/// parameter a kind. A number a year is a minimum: three meetings a year allow more, and set no spacing. A cadence without a number (as needed, at every
/// meeting) has no due date.</para>
/// <para>Worked example: every six weeks after 5 January 2026 is by 16 February 2026; the second Tuesday of every second month after
/// 13 January 2026 is 10 March 2026.</para>
/// </remarks>
public abstract partial record Cadence
{
    private Cadence(string words) => Words = words;

    /// <summary>Once a year, as a cadence.</summary>
    public static Cadence Annual { get; } = new Times(1, 12);

    /// <summary>Twice a year, six months apart when spread evenly.</summary>
    public static Cadence TwiceAYear { get; } = new Times(2, 12);

    /// <summary>Three times a year, four months apart when spread evenly.</summary>
    public static Cadence ThreeTimesAYear { get; } = new Times(3, 12);

    /// <summary>Four times a year, three months apart.</summary>
    public static Cadence Quarterly { get; } = new EveryMonths(3);

    /// <summary>Every two months, six times a year.</summary>
    public static Cadence EveryTwoMonths { get; } = new EveryMonths(2);

    /// <summary>Every month, as a cadence.</summary>
    public static Cadence Monthly { get; } = new EveryMonths(1);

    /// <summary>Twice a month, 24 times a year.</summary>
    public static Cadence TwiceAMonth { get; } = new Times(2, 1);

    /// <summary>Once in two years.</summary>
    public static Cadence EveryTwoYears { get; } = new EveryMonths(24);

    /// <summary>Every week, as a cadence.</summary>
    public static Cadence Weekly { get; } = new EveryDays(7);

    /// <summary>Every day, as a cadence.</summary>
    public static Cadence Daily { get; } = new EveryDays(1);

    /// <summary>Each time the group meets: no date of its own.</summary>
    public static Cadence AtEveryMeeting { get; } = new EachMeeting();

    /// <summary>When there is need: no number and no date.</summary>
    public static Cadence AsNeeded { get; } = new WhenNeeded();

    /// <summary>Every cadence that has a name here; there are others of every kind that takes a number.</summary>
    public static ValueList<Cadence> All { get; } = ValueList.Of(
        Annual, TwiceAYear, ThreeTimesAYear, Quarterly, EveryTwoMonths, Monthly, TwiceAMonth, EveryTwoYears, Weekly, Daily, AtEveryMeeting, AsNeeded);

    /// <summary>The cadence in words. They read back as the same cadence.</summary>
    public string Words { get; }

    /// <summary>The least number in a year; null when there is no such number.</summary>
    public int? TimesAYear => Match(
        times => times.Number * 12 % times.Months == 0 ? times.Number * 12 / times.Months : null,
        months => 12 % months.Months == 0 ? 12 / months.Months : null,
        days => 365 / days.Days is > 0 and var number ? number : null,
        weekday => 12 % weekday.Months == 0 ? 12 / weekday.Months : null,
        named => named.Months.Count,
        named => named.Months.Count,
        _ => default(int?),
        _ => null,
        _ => null);

    /// <summary>Whole months between one and the next when spread evenly; null when there is no such number.</summary>
    public int? MonthsApart => Match(
        times => times.Months % times.Number == 0 ? times.Months / times.Number : null,
        months => months.Months,
        _ => null,
        weekday => weekday.Months,
        _ => null,
        _ => null,
        _ => default(int?),
        _ => null,
        _ => null);

    /// <summary>True when the cadence says how far apart one is from the next, so that one can come late. A number of times a year does not.</summary>
    public bool IsSpaced => Match(_ => false, _ => true, _ => true, _ => true, _ => true, _ => true, _ => false, _ => false, _ => false);

    /// <summary>The latest day for the next one after a day, spread evenly: the corresponding date a number of months on, a number of days on, or the
    /// next such weekday, or the last day of the next named month; null when the cadence gives none.</summary>
    /// <param name="last">The day on which it last happened.</param>
    public LocalDate? NextBy(LocalDate last) =>
        this is InMonths named ? named.Next(last).PlusMonths(1).PlusDays(-1)
        : IsSpaced || MonthsApart is not null ? Spread(last, 1) : null;

    /// <summary>The day of one in an even series; null when the cadence gives none.</summary>
    /// <remarks>Each is counted from the first and not from the one before, so that changes do not accumulate. Worked example: five times a year from 1 January
    /// 2026 is 1 January, 13 March, 25 May, 7 August and 19 October: a part of a month is counted in thirtieths.</remarks>
    /// <param name="first">The first of the series.</param>
    /// <param name="place">The position in the series, 0 for the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public LocalDate? Spread(LocalDate first, int place)
    {
        Guard.AtLeast(0, place);
        return Match(
            times => first.PlusMonths(times.Months * place / times.Number).PlusDays(times.Months * place % times.Number * 30 / times.Number),
            months => first.PlusMonths(months.Months * place),
            days => first.PlusDays(days.Days * place),
            weekday => place == 0 ? first : weekday.In(first.PlusMonths(weekday.Months * place)),
            named => CadenceMonths.Spread(named, first, place),
            named => place == 0 ? first : Enumerable.Range(0, place).Aggregate(first, (day, _) => named.Next(day)),
            _ => default(LocalDate?),
            _ => null,
            _ => null);
    }

    /// <summary>How many more a year needs, never below 0; null when the cadence has no number a year.</summary>
    /// <param name="held">The number held.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Shortfall(int held) => TimesAYear is { } least ? Math.Max(0, least - Guard.AtLeast(0, held)) : null;

    /// <summary>The cadence in words.</summary>
    public sealed override string ToString() => Words;
}
