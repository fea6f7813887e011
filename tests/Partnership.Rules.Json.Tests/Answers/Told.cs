using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Tests.Answers;

/// <summary>Determinations as calculators come to them: of each type one that is known where there is any, and one that is not.</summary>
internal static class Told
{
    private static readonly LocalDate Day = new(2026, 3, 11);
    private static readonly Group Strategy = Cambridgeshire.StrategyGroup;
    private static readonly Appointment[] Nobody = [];

    internal static Dictionary<Type, Determination[]> All { get; } = Dates().Concat(Groups()).Concat(Grievances()).Concat(Definitions())
        .GroupBy(one => one.GetType()).ToDictionary(same => same.Key, same => same.ToArray());

    private static Determination[] Dates() =>
    [
        MeetingTimetable.For(Southampton.Board, Day, UkCalendars.All)[0].Due,
        MeetingTimetable.For(Southampton.Board, new LocalDate(2040, 3, 14), UkCalendars.All)[0].Due,
        DeadlineCalculator.Assess(StatuteBook.VersionsOf("R19"), TriggerTime.Parse("2021-12-24T10:00"), DeadlineFacts.None, UkCalendars.All).Due,
        DeadlineCalculator.Assess(StatuteBook.VersionsOf("R19"), TriggerTime.Parse("1999-12-24T10:00"), DeadlineFacts.None, UkCalendars.All).Due,
        MeetingYear.Propose(Southampton.Board, 2026, null, UkCalendars.All),
        MeetingYear.Propose(Stockport.StrategicGroup, 2026, null, UkCalendars.All),
        .. ReportingCalendar.For(Catalogue.RecurringDuties, ReportingYear.April(2026)).Select(one => one.Times),
    ];

    private static Determination[] Groups() =>
    [
        EligibilityCalculator.Assess(Strategy, EligibilityQuestion.Substitute, FactSheet.Empty, Day),
        EligibilityCalculator.Assess(Strategy, EligibilityQuestion.Substitute, FactSheet.Empty.With("briefed", holds: false), Day),
        BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.County, Nobody, Day),
        BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, null, Nobody, Day),
        PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Southampton.Board, Day),
        ConductCalculator.GradeOf(Strategy, FactSheet.Empty, Day),
        GroupRenewalCalculator.Assess(Southampton.Board, default, Day),
        ReviewCalculator.Assess(Southampton.Board, Day),
        ReviewCalculator.Assess(Strategy, Day),
        RotationCalculator.TurnOn(Southampton.Board, Southampton.Board.Chair, (new Party("a", "A"), Day), Day),
        BeforeParentCalculator.Missed(Strategy, default, default, ReportingYear.Calendar(2026)),
        CompositionCalculator.Assess(Southampton.Board, Roster.Of(Southampton.Board, Nobody), Day).Results,
        ProgressCalculator.Assess(DeadlineCalculator.Assess(StatuteBook.VersionsOf("R19"), TriggerTime.Parse("2021-12-24T10:00"), DeadlineFacts.None, UkCalendars.All), new DoneFacts()),
        QuorumCalculator.Assess(Strategy, new QuorumFacts(), Day),
        RepairCalculator.Appointments(new BoardOutlook(Strategy, ValueList<Appointment>.Empty, new DateInterval(Day, Day.PlusYears(1))), Day),
        RepairCalculator.Appointments(new BoardOutlook(Southampton.Board, ValueList<Appointment>.Empty, new DateInterval(Day, Day.PlusYears(1))), Day),
        VacancyCalculator.Assess(Strategy, Strategy.Chair, Nobody, Day),
        StaggerCalculator.Compare(Strategy, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))), new TenureFacts(Fact.Known(PartialDate.Parse("2010-02-28")))),
        StaggerCalculator.Compare(Southampton.Board, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))), new TenureFacts(Fact.Known(PartialDate.Parse("2010-02-28")))),
        TenureCalculator.Assess(Strategy, Strategy.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))) { To = Fact.Known(PartialDate.Parse("2011-02-27")) }, Day),
        TenureCalculator.Assess(Southampton.Board, Southampton.Board.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))), Day),
    ];

    private static Determination[] Grievances()
    {
        var told = GrievanceCalculator.Assess(Strategy, new GrievanceFacts { Concerns = ComplaintSubject.Member, RaisedOn = Day }, null, Day, UkCalendars.All);
        var open = GrievanceCalculator.Assess(Strategy, new GrievanceFacts { NotKnown = ValueList.Of("raised") }, null, Day, UkCalendars.All);
        return
        [
            told, GrievanceCalculator.Assess(Southampton.Board, new GrievanceFacts(), null, Day, UkCalendars.All),
            told.Value.Stage, open.Value.Stage, told.Value.Committee, told.Value.Addressee, open.Value.Addressee,
        ];
    }

    private static Determination[] Definitions() =>
    [
        DefinitionTimeline.Applying(Catalogue.Definitions, new DefinitionQuestion(Day, Jurisdiction.England)),
        .. DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, FactSheet.Empty.With(AbuseFact.AIsSixteen.Code, holds: false).With(AbuseFact.BIsSixteen.Code, holds: false), Day).Select(one => one.Why),
        .. DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, FactSheet.Empty, Day).Select(one => one.Why),
    ];
}
