using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
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
    public void What_an_answer_on_a_statute_or_a_definition_cites_is_in_the_list_and_in_force_on_the_day()
    {
        var answers = Days.SelectMany(day => OfStatutes(day).Concat(OfDefinitions(day))).ToArray();

        Sweep(answers).Should().BeGreaterThan(50);
        foreach (var answer in answers)
        {
            answer.Steps.Where(step => !step.Finding.IsNotMet && !step.Rule.InForce.Covers(answer.On)).Should().BeEmpty($"{answer.On}");
        }
    }

    private static int Sweep(IEnumerable<Determination> answers)
    {
        var cited = answers.SelectMany(answer => answer.Steps.Select(step => step.Rule).Concat(answer.Rules)).Distinct().ToArray();
        cited.Should().AllSatisfy(rule => Listed.Should().ContainKey((rule.Id, rule.InForce)).WhoseValue.Should().Be(rule));
        return cited.Length;
    }

    private static IEnumerable<Determination> OfGroup(Group group, LocalDate day)
    {
        var term = new TenureFacts(PartialDate.OfDay(day));
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
            QuorumCalculator.Assess(group, [], Fact<int>.NotKnown, Fact<bool>.NotKnown, day),
            StaggerCalculator.Compare(group, term, term),
            MeetingsHeldCalculator.Assess(group, [day], ReportingYear.Calendar(day.Year)).Enough,
            CompositionCalculator.Assess(group, Roster.Of(group, []), day).Results,
            .. new[] { group.Chair, group.ViceChair }.Where(office => office.IsSpecified).Select(office => TenureCalculator.Assess(group, office, term, day.PlusYears(3))),
            .. group.Meetings.Duties.Select(duty => DeadlineCalculator.Assess(duty.Deadline, day, UkCalendars.All)),
            .. group.StandingDuties.Select(duty => ReviewCalculator.AgainBy(duty, day)),
        ];
    }

    private static IEnumerable<Determination> OfStatutes(LocalDate day) => StatuteBook.Clocks
        .Select(clock => (Determination)ClockCalculator.Assess([clock], new TriggerTime(day, LocalTime.Noon), DeadlineFacts.None, UkCalendars.All).Due)
        .Concat(LocalAuthorityKind.All.Select(authority => BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, authority, [], day)))
        .Append(PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Southampton.Board, day));

    private static IEnumerable<Determination> OfDefinitions(LocalDate day) => DefinitionBook.All
        .SelectMany(one => DefinitionCalculator.Assess(one, FactSheet.Empty, day).Select(result => (Determination)result.Why))
        .Concat(Jurisdictions(day));

    private static IEnumerable<Determination> Jurisdictions(LocalDate day) => Rules.Definitions.Jurisdiction.All
        .Select(jurisdiction => DefinitionTimeline.Applying(DefinitionBook.All, new DefinitionQuestion(day, jurisdiction)));
}
