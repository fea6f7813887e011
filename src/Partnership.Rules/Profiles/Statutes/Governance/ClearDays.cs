using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Clear days in every interpretation that is in use. The interpretation by working days is taken by default; the council's own view decides.</summary>
internal static class ClearDays
{
    internal static Caveat Disputed => new(
        "clear-days", "It is disputed which days are clear days: every day, all except Sundays and holidays, or working days only. We gave each date. Ask your council which it uses.");

    /// <summary>Section 243 was read: it moves a last day and leaves none out of a count here. Some count by its breaks all the same.</summary>
    internal static Caveat SectionAsRead => new(
        "breaks",
        "In our older copy, section 243 of the 1972 Act does not change clear days. Some associations of councils exclude its breaks and days of mourning. We gave their date too. Check both.",
        Citation.InStatute(CouncilMeetings.Text, "ss.243, 270(1)", "section/243", new LocalDate(2010, 1, 1)));

    internal static SeveralInterpretations In(int days, Direction direction) => new(StatuteParts.EnglandAndWales, Readings(days, direction));

    /// <summary>With the interpretation that omits the breaks of the Act of 1972, for a notice that the Act itself asks for.</summary>
    internal static SeveralInterpretations WithBreaks(int days) => new(
        StatuteParts.EnglandAndWales,
        [.. Readings(days, Direction.Before), new DeadlineInterpretation("outside-breaks", "Sundays, the breaks of the Act of 1972 and days of mourning not counted", Limit(days, Counting.ClearDaysOutsideBreaks, Direction.Before))]);

    private static DeadlineInterpretation[] Readings(int days, Direction direction) =>
    [
        new("working-days", "working days only", Limit(days, Counting.ClearWorkingDays, direction)),
        new("sundays-and-holidays", "Sundays and holidays not counted", Limit(days, Counting.ClearDaysWithoutSundaysAndHolidays, direction)),
        new("easter-break", "Sundays, holidays and the Saturday of Easter not counted", Limit(days, Counting.ClearDaysWithoutSundaysAndHolidays, direction)) { LeavesOutEasterSaturday = true },
        new("calendar", "every day counted", Limit(days, Counting.ClearDays, direction)),
    ];

    private static TimeLimit Limit(int days, Counting counting, Direction direction) => TimeLimit.Of(days, TimeUnit.Days, counting, direction);
}
