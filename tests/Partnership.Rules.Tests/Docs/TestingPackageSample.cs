using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Testing;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class TestingPackageSample : PageSample
{
    internal override string Page => "src/Partnership.Rules.Testing/README.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region assertions
            var timetable = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All);

            var check = timetable[2].ShouldBeOn(new LocalDate(2021, 8, 27)).Because("SOT-TOR-007").WithoutCaveats();
            Console.WriteLine(check);
            #endregion
        },
        Console =>
        {
            #region builders
            var board = GroupBuilder.Named("board").Doing(MeetingProvision.PapersOut, TimeLimit.WorkingDaysBefore(5), "TST-001").Build();
            var calendars = FixedCalendar.NotWorkedOn(new LocalDate(2026, 12, 25));
            var clock = TestClock.On(new LocalDate(2026, 12, 31));
            var facts = FactsBuilder.From(AbuseFact.Names).Holding("physical-abuse").NotKnowing("directed-at-b").Build();
            var plan = PlanBuilder.Titled("Plan", new LocalDate(2026, 4, 1)).Action("1.1", "Train staff").LedBy("Police").Rated(Rating.Amber).Build();

            Console.WriteLine(MeetingTimetable.For(board, clock.GetCurrentInstant().InUtc().Date, calendars)[0]);
            Console.WriteLine($"{facts}; {plan.Actions[0]}");
            #endregion
        },
    ];
}
