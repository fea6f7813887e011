using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>The whole days that a limit of hours does not count. The hours of every other day run.</summary>
public sealed class HoursLeftOut : ClosedSet<HoursLeftOut>
{
    private readonly Func<LocalDate, HolidayCalendar?, string?> reason;

    private HoursLeftOut(string code, int order, string words, bool usesCalendar, Func<LocalDate, HolidayCalendar?, string?> reason)
        : base(code, order)
    {
        Words = words;
        UsesCalendar = usesCalendar;
        this.reason = reason;
    }

    /// <summary>No day: the hours run on without a break. 72 hours from Thursday 24 December 2026 at 10:00 end on Sunday 27 December at 10:00.</summary>
    public static HoursLeftOut None { get; } = new("none", 0, "every day counted", usesCalendar: false, (_, _) => null);

    /// <summary>Only Christmas Day, as in the Anti-social Behaviour, Crime and Policing Act 2014 s.80(4). 48 hours from Thursday 24 December 2026 at 10:00 end on Sunday 27 December at 10:00.</summary>
    public static HoursLeftOut ChristmasDay { get; } = new("christmas-day", 1, "Christmas Day not counted", usesCalendar: false, (day, _) => Christmas(day));

    /// <summary>Sundays, Christmas Day, Good Friday and bank holidays, as in the Crime and Security Act 2010 s.27(4). Saturdays run.</summary>
    public static HoursLeftOut SundaysAndHolidays { get; } = new(
        "sundays-and-holidays", 2, "Sundays and holidays not counted", usesCalendar: true, (day, calendar) => SundayOrHoliday.Reason(day, Guard.NotNull(calendar)));

    /// <summary>Every set of days.</summary>
    public static ValueList<HoursLeftOut> All { get; } = ValueList.Of(None, ChristmasDay, SundaysAndHolidays);

    /// <summary>The days in words, to stand after the hours.</summary>
    public string Words { get; }

    /// <summary>True when a calendar says which days they are.</summary>
    public bool UsesCalendar { get; }

    /// <summary>Reads a set of days by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such set; the message lists the valid codes.</exception>
    public static HoursLeftOut Parse(string text) => Find(All, text, "a set of days whose hours do not count");

    /// <summary>Why the day does not count; null when its hours run.</summary>
    internal string? Reason(LocalDate day, HolidayCalendar? calendar) => reason(day, calendar);

    private static string? Christmas(LocalDate day) => day is { Month: 12, Day: 25 } ? "Christmas Day" : null;
}
