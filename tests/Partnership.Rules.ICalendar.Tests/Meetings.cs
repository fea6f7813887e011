using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>Meetings to write: shipped ones, and an invented one whose words hold everything the format has to escape.</summary>
internal static class Meetings
{
    internal static readonly ICalendarOptions Events = ICalendarOptions.CreatedAt(Instant.FromUtc(2026, 1, 5, 9, 30, 15));

    internal static readonly ICalendarOptions Form = Events.WithToDos();

    internal static MeetingTimetable Southampton2021 { get; } = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All);

    internal static ValueList<MeetingTimetable> Southampton2026 { get; } = MeetingYear.Propose(Southampton.Board, 2026, null, UkCalendars.All).Value;

    /// <summary>Backslashes, commas, semicolons, line ends, letters of two, three and four octets; a duty twice under one rule; a projected date.</summary>
    /// <remarks>No backslash before an n: python3-icalendar 4.0.3, which reads the file back, takes that for a line end. FoldingLaws covers it.</remarks>
    internal static MeetingTimetable Odd { get; } = MeetingTimetable.For(
        Named("Bwrdd Môn; \\ and, \"so on\"\r\nline two 日本 🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️"),
        new LocalDate(2029, 6, 15),
        CalendarSet.Of(UkCalendars.EnglandAndWales.ProjectedTo(2029)));

    internal static Group Named(string name) => new(GroupId.Parse("invented/board"), name, new CouncilPartnership("invented", "Invented; partnership", Text), Place)
    {
        Meetings = new MeetingArrangements
        {
            Duties = ValueList.Of(
                Duty("Papers, all of them; in", TimeLimit.WorkingDaysBefore(5), "england-and-wales"),
                Duty("Summaries in", TimeLimit.WorkingDaysBefore(3), "england-and-wales"),
                Duty("Notice in the island's paper", TimeLimit.WorkingDaysBefore(3), "isle-of-man")),
        },
    };

    private static Instrument Text => new("invented", "Invented terms, with a comma; and more", InstrumentKind.TermsOfReference);

    private static Citation Place => Citation.InDocument(Text, "Meetings", "1-2", "INV-001");

    private static Duty Duty(string what, TimeLimit limit, string calendar) => new(
        MeetingProvision.PapersIn,
        what,
        Deadline.Of(new Rule(RuleId.Parse("invented/papers.in"), "papers in", RuleLayer.TermsOfReference, Place), Trigger.Meeting, limit, CalendarId.Parse(calendar)));
}
