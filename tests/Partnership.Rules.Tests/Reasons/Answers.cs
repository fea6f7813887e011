using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>Real determinations of every sort.</summary>
internal static class Answers
{
    private static readonly Deadline PapersIn = Southampton.Board.Meetings.Duties[0].Deadline;

    private static readonly Condition Board = Condition.All(
        Sample.RuleAt("sample/board", 5),
        "the board is made up as the Act asks",
        Sample.Is("every-category-has-a-member"),
        Condition.Any(Sample.RuleAt("sample/chair", 6), "somebody may chair", Sample.Is("a-chair-is-in-office"), Sample.Is("a-vice-chair-is-in-office")),
        Condition.Not(Sample.RuleAt("sample/dissolved", 7), "the board has not been dissolved", Sample.Is("an-order-dissolves-it")));

    private static readonly FactSheet Told = FactSheet.Empty.With("every-category-has-a-member", true).With("an-order-dissolves-it", false);

    internal static Determination<LocalDate> Deadline => Due(PapersIn, new LocalDate(2021, 9, 8), UkCalendars.All);

    internal static Determination<LocalDate> Provisional =>
        Due(PapersIn, new LocalDate(2029, 6, 15), CalendarSet.Of(UkCalendars.EnglandAndWales.ProjectedTo(2029)));

    internal static Determination<LocalDate> OutsideCoverage => Due(PapersIn, new LocalDate(2031, 6, 11), UkCalendars.All);

    /// <summary>One month beginning with 31 January ends on 27 or on 28 February.</summary>
    internal static Determination<LocalDate> MonthEnd => Due(
        Partnership.Rules.Governance.Deadline.Of(Sample.Rule, Trigger.Meeting, TimeLimit.MonthsAfter(1).BeginningWithTrigger(), PapersIn.PlainLimit!.Calendar!), new LocalDate(2026, 1, 31), UkCalendars.All);

    internal static Determination<Finding> ConditionMet => Board.Assess(Told.With("a-chair-is-in-office", true), Sample.On);

    internal static Determination<Finding> ConditionNotMet => Board.Assess(Told.With("an-order-dissolves-it", true), Sample.On);

    internal static Determination<Finding> ConditionUnknown => Board.Assess(Told, Sample.On);

    /// <summary>Each by a name for its snapshot.</summary>
    internal static Dictionary<string, FourFaces> All => new(StringComparer.Ordinal)
    {
        ["deadline"] = FourFaces.For(Deadline),
        ["provisional"] = FourFaces.For(Provisional),
        ["outside-coverage"] = FourFaces.For(OutsideCoverage),
        ["month-end"] = FourFaces.For(MonthEnd),
        ["condition-met"] = FourFaces.For(ConditionMet),
        ["condition-not-met"] = FourFaces.For(ConditionNotMet),
        ["condition-unknown"] = FourFaces.For(ConditionUnknown),
        ["meeting-year"] = FourFaces.For(MeetingYear.Propose(Cambridgeshire.ImplementationGroup, 2026, null, UkCalendars.All)),
    };

    private static Determination<LocalDate> Due(Deadline rule, LocalDate trigger, CalendarSet calendars) => DeadlineCalculator.AssessDay(rule, trigger, calendars);
}
