using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Clear days in every reading that is in use. The reading by working days is taken by default; the council's own view decides.</summary>
internal static class ClearDays
{
    internal static Caveat Disputed => new(
        "clear-days", "Which days are clear days is disputed: every day, all but Sundays and holidays, or working days only. Each reading is given; the council's own view decides.");

    /// <summary>Section 243 was read: it moves a last day and leaves none out of a count here. Some count by its breaks all the same.</summary>
    internal static Caveat SectionAsRead => new(
        "breaks",
        "Section 243 of the Act of 1972, as read in an older copy, leaves no day out of clear days. Some associations of local councils leave out its breaks and days of mourning all the same; their date is given beside the others and can be the earliest.",
        Citation.InStatute(CouncilMeetings.Text, "ss.243, 270(1)", "section/243", new LocalDate(2010, 1, 1)));

    internal static SeveralInterpretations In(int days, Direction direction) => new(StatuteParts.EnglandAndWales, Readings(days, direction));

    /// <summary>With the reading that leaves out the breaks of the Act of 1972, for a notice that the Act itself asks for.</summary>
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
