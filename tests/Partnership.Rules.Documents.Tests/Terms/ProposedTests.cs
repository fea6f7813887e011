using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Whatever is asked of a draft, the answer says that it depends on a proposal; and a draft is no silence where the document speaks.</summary>
public sealed class ProposedTests
{
    private static readonly LocalDate On = new(2026, 3, 11);

    private static TermsDraft Draft(string name) => TermsGold.In("Councils").First(one => one.Name == name).Draft;

    public static TheoryData<string, Func<Group, Determination>> Questions() => new()
    {
        { "quorum", group => QuorumCalculator.Assess(group, new QuorumFacts(), On) },
        { "decision", group => DecisionCalculator.Assess(group, new DecisionFacts(), On) },
        { "chair", group => MeetingChairCalculator.Assess(group, FactSheet.Empty, On) },
        { "review", group => ReviewCalculator.Assess(group, On) },
        { "life", group => GroupRenewalCalculator.Assess(group, Fact.Known(0), On) },
        { "papers", group => MeetingTimetable.For(group, On, UkCalendars.All)[0].Due },
        { "substitute", group => EligibilityCalculator.Assess(group, EligibilityQuestion.Substitute, FactSheet.Empty, On) },
        { "theme", group => ThemeCalculator.Assess(group, new ThemeFacts(), On) },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_answer_about_a_draft_says_that_it_depends_on_a_proposal(string question, Func<Group, Determination> ask)
    {
        ask(Draft("01-numbered").Groups[0]).Caveats.Should().Contain(one => one.Code == "proposed", question);
    }

    [Fact]
    public void A_quorum_that_was_not_understood_is_asked_for_and_not_silent()
    {
        var answer = QuorumCalculator.Assess(Draft("08-committee").Groups[0], new QuorumFacts(), On);

        answer.State.Should().Be(FactState.NotKnown);
        answer.StillNeeded.Should().ContainSingle(one => one.Fact == "not-read");
    }

    [Fact]
    public void An_ambiguous_cadence_is_not_taken() => Draft("09-html").Groups[0].Meetings.Cadence.Value.Chosen.Should().BeNull();

    [Fact]
    public void What_cannot_be_placed_is_kept_with_its_place() =>
        Draft("04-runin").Groups[0].Recorded.Should().Contain(one => one.Text.StartsWith("Members must declare", StringComparison.Ordinal) && one.Citation.Section.Contains("line 17"));

    [Fact]
    public void A_citation_without_the_mark_brings_no_caveat()
    {
        var place = Draft("01-numbered").Groups[0].Meetings.Cadence.Citation;

        place.IsProposed.Should().BeTrue();
        place.AsChecked().IsProposed.Should().BeFalse();
        place.AsChecked().Should().NotBe(place);
    }
}
