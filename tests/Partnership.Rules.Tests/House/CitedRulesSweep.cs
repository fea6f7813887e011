using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Puts every question to everything that ships, and looks each rule that is cited up in the list.</summary>
public sealed class CitedRulesSweep
{
    private static readonly LocalDate[] Days =
    [
        new(2004, 5, 1), new(2009, 3, 16), new(2012, 2, 29), new(2013, 3, 31), new(2018, 5, 25), new(2021, 7, 5), new(2021, 10, 1), new(2021, 11, 1), new(2022, 1, 31), new(2026, 3, 31),
    ];

    private static readonly Dictionary<(RuleId Id, InForce Range), Rule> Listed = Catalogue.Rules.ToDictionary(one => (one.Rule.Id, one.Rule.InForce), one => one.Rule);

    [Fact]
    public void What_an_answer_on_a_group_cites_is_in_the_list() =>
        Sweep(Catalogue.Groups.SelectMany(group => Days.SelectMany(day => OfGroup(group, day)))).Should().BeGreaterThan(50);

    [Fact]
    public void What_an_answer_on_a_group_cites_is_among_the_rules_of_the_group()
    {
        foreach (var group in Catalogue.Groups.Concat(OwnTerms()))
        {
            var rules = group.Rules.ToHashSet();
            var cited = Days.SelectMany(day => OfGroup(group, day)).SelectMany(answer => answer.Steps.Select(step => step.Rule).Concat(answer.Rules)).Distinct();

            cited.Should().BeSubsetOf(rules, group.Id.Value);
            group.Rules.Should().OnlyHaveUniqueItems();
        }
    }

    [Property]
    public Property What_an_answer_on_generated_terms_cites_is_among_the_rules_of_the_group() => Law.ForAll(
        from one in Gen.Elements(OwnTerms().ToArray())
        from other in Gen.Elements(OwnTerms().Concat(Catalogue.Groups).ToArray())
        from parts in Gen.Choose(0, 255)
        from day in Gen.Elements(Days)
        select (one, other, parts, day),
        made =>
        {
            var group = Mixed(made.one, made.other, made.parts);

            OfGroup(group, made.day).SelectMany(answer => answer.Steps.Select(step => step.Rule).Concat(answer.Rules)).Should().BeSubsetOf(group.Rules);
        });

    [Fact]
    public void What_an_answer_on_a_statute_or_a_definition_cites_is_in_the_list_and_in_force_on_the_day()
    {
        var answers = Days.SelectMany(day => OfStatutes(day).Concat(OfDefinitions(day))).ToArray();

        Sweep(answers).Should().BeGreaterThan(50);
        foreach (var answer in answers)
        {
            answer.Steps.Where(step => !step.Finding.IsNotMet && !step.Rule.InForce.Covers(answer.On)).Should().BeEmpty($"{answer.On}");
        }
    }

    private static IEnumerable<Group> OwnTerms() => new[] { Invented.JointBoard, Invented.Forum, Invented.Panel }.Append(Invented.JointBoard with
    {
        Grievance = Cambridgeshire.StrategyGroup.Grievance,
        ViceChair = DocumentValue.As(Cambridgeshire.StrategyGroup.ViceChair.Value with { ConsecutiveTerms = DocumentValue.As(2, Cambridgeshire.StrategyGroup.Citation) }, Cambridgeshire.StrategyGroup.Citation),
    });

    /// <summary>Terms made of the parts of two others, part by part as the bits say.</summary>
    private static Group Mixed(Group one, Group other, int parts)
    {
        Group From(int bit) => (parts >> bit & 1) == 1 ? one : other;
        return one with
        {
            Meetings = From(0).Meetings,
            Chair = From(1).Chair,
            ViceChair = From(2).ViceChair,
            Life = From(3).Life,
            Membership = From(4).Membership,
            Grievance = From(5).Grievance,
            Decides = From(6).Decides,
            Deputies = From(7).Deputies,
            Eligibility = From(7).Eligibility,
            Conduct = From(6).Conduct,
            Interests = From(5).Interests,
            RecurringDuties = From(4).RecurringDuties,
        };
    }

    private static int Sweep(IEnumerable<Determination> answers)
    {
        var cited = answers.SelectMany(answer => answer.Steps.Select(step => step.Rule).Concat(answer.Rules)).Distinct().ToArray();
        cited.Should().AllSatisfy(rule => Listed.Should().ContainKey((rule.Id, rule.InForce)).WhoseValue.Should().Be(rule));
        return cited.Length;
    }

    private static IEnumerable<Determination> OfGroup(Group group, LocalDate day)
    {
        var term = new TenureFacts(Fact.Known(PartialDate.OfDay(day)));
        var grievance = GrievanceCalculator.Assess(group, new GrievanceFacts(), null, day, UkCalendars.All);
        return
        [
            .. EligibilityQuestion.All.Select(question => EligibilityCalculator.Assess(group, question, FactSheet.Empty, day)),
            .. ConductCalculator.Review(group, FactSheet.Empty, day).Select(one => one.Raised),
            ConductCalculator.GradeOf(group, FactSheet.Empty, day),
            grievance,
            .. grievance.Answer.IsKnown ? new Determination[] { grievance.Value.Stage, grievance.Value.Addressee, grievance.Value.Committee } : [],
            DecisionCalculator.Assess(group, new DecisionFacts(), day),
            ReviewCalculator.Assess(group, day),
            QuorumCalculator.Assess(group, QuorumFacts.Of(), day),
            StaggerCalculator.Compare(group, term, term),
            MeetingsHeldCalculator.Assess(group, [day], ReportingYear.Calendar(day.Year)).Enough,
            CompositionCalculator.Assess(group, Roster.Of(group, []), day).Results,
            MeetingChairCalculator.Assess(group, FactSheet.Empty.With("chair-present", holds: false), day),
            GroupRenewalCalculator.Assess(group, Fact<int>.NotKnown, day),
            PublicMeetingCalculator.Assess(group, new PublicMeetingFacts(), ReportingYear.Calendar(day.Year)),
            .. new[] { group.Chair, group.ViceChair }.Where(office => office.IsSpecified).SelectMany(office => OfOffice(group, office, term, day)),
            .. AttendanceCalculator.Assess(group, [], day).Select(one => one.Represented),
            .. ReportingCalendar.For(group.RecurringDuties, ReportingYear.Calendar(day.Year)).Select(one => one.Times),
            .. group.Meetings.Duties.Select(duty => DeadlineCalculator.AssessDay(duty.Deadline, day, UkCalendars.All)),
            .. group.RecurringDuties.Select(duty => ReviewCalculator.AgainBy(duty, day)),
        ];
    }

    private static IEnumerable<Determination> OfOffice(Group group, DocumentValue<Office> office, TenureFacts term, LocalDate day) =>
    [
        TenureCalculator.Assess(group, office, term, day.PlusYears(3)),
        TenureCalculator.Assess(group, office, term with { ConsecutiveTerms = Fact.Known(3) }, day),
        TenureCalculator.LatestEnd(group, office, term),
        .. office.Value.Rotation is { IsSpecified: true, Value.Among.Count: > 0 } turn ? [RotationCalculator.TurnOn(group, office, (turn.Value.Among[0], day), day)] : Array.Empty<Determination>(),
    ];

    private static IEnumerable<Determination> OfStatutes(LocalDate day) => StatuteBook.Deadlines
        .Select(clock => (Determination)DeadlineCalculator.Assess([clock], new TriggerTime(day, LocalTime.Noon), DeadlineFacts.None, UkCalendars.All).Due)
        .Concat(LocalAuthorityKind.All.Select(authority => BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, authority, [], day)))
        .Append(PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Southampton.Board, day));

    private static IEnumerable<Determination> OfDefinitions(LocalDate day) => DefinitionBook.All
        .SelectMany(one => DefinitionCalculator.Assess(one, FactSheet.Empty, day).Select(result => (Determination)result.Why))
        .Concat(Jurisdictions(day));

    private static IEnumerable<Determination> Jurisdictions(LocalDate day) => Rules.Definitions.Jurisdiction.All
        .Select(jurisdiction => DefinitionTimeline.Applying(DefinitionBook.All, new DefinitionQuestion(day, jurisdiction)));
}
