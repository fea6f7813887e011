using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>Duties that hang on no meeting, of every kind.</summary>
internal static class Duties
{
    internal static Party Council { get; } = new("southampton", "The council");

    /// <summary>One of each: plain, in hours, with readings, with a range, with a stage, from a document, of a grievance, of a term, of a year, and some without a date.</summary>
    internal static ValueList<ICalendarTask> OfEveryKind { get; } = ValueList.Of(
    [
        Clock("R25", "2026-07-10").About("FOI-2026-014"),
        Clock("R19", "2021-12-24T10:00"),
        Clock("R22", "2026-05-06"),
        Clock("R20", "2026-03-02"),
        Clock("R30", "2026-05-18"),
        Clock("R4", "2026-03-31"),
        Clock("R10", "2026-01-31"),
        Expression(new LocalDate(2021, 9, 1)),
        .. Grievance("g-7"),
        Chair(),
        .. Year(2026),
    ]);

    /// <summary>Words and a name that hold everything the format has to escape.</summary>
    internal static ICalendarTask Odd { get; } = ICalendarTask.Of(
        Southampton.ExpressionOfInterest.Rule,
        "Answer; fully, \\ \"in writing\"\r\nand 日本 \u2028🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️",
        DeadlineCalculator.AssessDay(Southampton.ExpressionOfInterest, new LocalDate(2029, 6, 1), UkCalendars.All),
        new Party("invented/mon", "Môn; a party, \\ and more"));

    internal static ICalendarTask Clock(string rule, string trigger, params (string Name, string Value)[] arguments) => ICalendarTask.FromResult(
        DeadlineCalculator.Assess(
            StatuteBook.VersionsOf(rule), TriggerTime.Parse(trigger), arguments.Aggregate(DeadlineFacts.None, (all, one) => all.With(one.Name, one.Value)), UkCalendars.All),
        Council);

    internal static ICalendarTask Expression(LocalDate received) =>
        ICalendarTask.FromDeadline(Southampton.ExpressionOfInterest, DeadlineCalculator.AssessDay(Southampton.ExpressionOfInterest, received, UkCalendars.All), Board);

    /// <summary>Both sides told in time; no appeal yet.</summary>
    internal static ValueList<ICalendarTask> Grievance(string matter) => ICalendarTask.FromGrievance(
        GrievanceCalculator.Assess(
            Cambridgeshire.StrategyGroup,
            new GrievanceFacts
            {
                Concerns = ComplaintSubject.Chair,
                RaisedOn = new LocalDate(2009, 2, 2),
                InvestigationStartedOn = new LocalDate(2009, 2, 16),
                InvestigationEndedOn = new LocalDate(2009, 3, 2),
                CommitteeDecidedOn = new LocalDate(2009, 3, 10),
                NotifiedOn = new LocalDate(2009, 3, 12),
            },
            null,
            new LocalDate(2009, 3, 16),
            UkCalendars.All).Value,
        matter);

    internal static ICalendarTask Chair() => ICalendarTask.FromTerm(
        Cambridgeshire.StrategyGroup,
        TenureCalculator.Expiries(
            Cambridgeshire.StrategyGroup,
            [KeyValuePair.Create("chair", new TenureFacts(Fact.Known(PartialDate.OfDay(new LocalDate(2009, 2, 28)))))],
            new LocalDate(2009, 1, 1),
            new LocalDate(2011, 12, 31))[0]);

    internal static ValueList<ICalendarTask> Year(int from) =>
        ValueList.Of([.. ReportingCalendar.For(Southampton.Board.RecurringDuties, ReportingYear.April(from)).SelectMany(ICalendarTask.FromYear)]);

    private static Party Board => new(Southampton.Board.Id.Value, Southampton.Board.Name);
}
