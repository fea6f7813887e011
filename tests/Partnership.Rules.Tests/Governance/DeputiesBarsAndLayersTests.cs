using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Deputies of each kind, persons barred, and rules taken from another text.</summary>
public sealed class DeputiesBarsAndLayersTests
{
    private static readonly Group Barring = Stockport.StrategicGroup with { Membership = Stockport.StrategicGroup.Membership with { Barred = Invented.JointBoard.Membership.Barred } };

    [Theory]
    [InlineData("forbidden", "", "notMet")]
    [InlineData("allowed", "", "met")]
    [InlineData("required", "", "met")]
    [InlineData("standing", "", "unknown is-standing-deputy")]
    [InlineData("standing", "isStandingDeputy=true", "met")]
    [InlineData("standing", "isStandingDeputy=false", "notMet")]
    [InlineData("same-body", "", "unknown from-same-body")]
    [InlineData("same-body", "fromSameBody=false", "notMet")]
    public void A_policy_on_deputies_answers_where_the_document_says_nothing_more(string policy, string facts, string expected) =>
        Deputy(Invented.Panel with { Deputies = DocumentValue.As(DeputyPolicy.Parse(policy), Invented.Panel.Citation) }, facts).Should().Be(expected);

    [Theory]
    [InlineData("delegatedAuthority=true", "unknown from-same-body")]
    [InlineData("delegatedAuthority=true;fromSameBody=true", "met")]
    [InlineData("delegatedAuthority=false", "notMet")]
    public void A_policy_stands_beside_the_documents_own_test(string facts, string expected) =>
        Deputy(Southampton.Board with { Deputies = DocumentValue.As(DeputyPolicy.SameBody, Southampton.Board.Citation) }, facts).Should().Be(expected);

    [Fact]
    public void Where_a_deputy_must_come_an_empty_chair_is_flagged()
    {
        AttendanceCalculator.Assess(Cambridgeshire.StrategyGroup, [new Attendance("courts", Presence.Nobody, FactSheet.Empty)], Given.On)
            .Single(one => one.Category.Code == "courts").Represented.Caveats.Should().ContainSingle(flag => flag.Code == "deputy-required");
        AttendanceCalculator.Assess(Stockport.StrategicGroup, [new Attendance("courts", Presence.Nobody, FactSheet.Empty)], Given.On)
            .Single(one => one.Category.Code == "courts").Represented.Caveats.Should().BeEmpty();
    }

    [Theory]
    [InlineData("canContribute=true;isEmployedByAContractedProvider=true", "notMet")]
    [InlineData("canContribute=true", "unknown is-employed-by-a-contracted-provider")]
    [InlineData("canContribute=true;isEmployedByAContractedProvider=false", "met")]
    [InlineData("isEmployedByAContractedProvider=true", "notMet")]
    public void Somebody_barred_may_not_join_whatever_else_holds(string facts, string expected) =>
        Join(Barring, facts).Should().Be(expected);

    [Fact]
    public void A_bar_refuses_where_the_document_has_no_rule_on_joining()
    {
        var told = EligibilityCalculator.Assess(Invented.JointBoard, EligibilityQuestion.CoOpt, Given.Facts("isEmployedByAContractedProvider=true"), Given.On);

        told.Value.Should().Be(Finding.NotMet);
        told.Steps.Should().ContainSingle().Which.Citation.Id.Should().Be("INV-12");
    }

    [Fact]
    public void Terms_that_take_rules_from_a_constitution_are_not_silent_but_ask_what_it_says()
    {
        var told = EligibilityCalculator.Assess(Invented.JointBoard, EligibilityQuestion.Appeal, FactSheet.Empty, Given.On);

        told.State.Should().Be(FactState.NotKnown);
        told.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("inherited/inv-con");
    }

    [Fact]
    public void A_constitution_that_prevails_governs_over_the_groups_own_terms()
    {
        LayeredRequirement[] both = [Asked("own", Invented.JointBoard.Citation, 4), Asked("constitution", Citation.InText(Invented.JointBoard.Inherits[0].From, "Part 3"), 2)];

        PrecedenceCalculator.Compare(both).Single().Governing.Amount.Should().Be(4);
        var told = PrecedenceCalculator.Compare(both, Invented.JointBoard.Inherits).Single();
        told.Governing.Amount.Should().Be(2);
        told.Additions.Should().ContainSingle().Which.Amount.Should().Be(4);
    }

    [Fact]
    public void A_remit_with_several_definitions_tells_each_with_its_gloss()
    {
        var told = RemitCalculator.DefinitionsOf(Invented.JointBoard, DefinitionBook.All);

        told.Select(one => one.Definition!.Id).Should().Equal("daa-2021", "southampton-2013");
        told[0].Caveats.Select(flag => flag.Text).Should().Equal("The group adds: with stalking named.");
        told[1].Caveats.Select(flag => flag.Code).Should().Equal("not-statutory");
    }

    [Fact]
    public void Every_definition_that_a_shipped_group_adopts_is_one_that_ships() =>
        Catalogue.Groups.SelectMany(group => RemitCalculator.DefinitionsOf(group, DefinitionBook.All)).Should().HaveCount(2).And.OnlyContain(one => one.Definition != null && one.Caveats.Any(flag => flag.Code == "not-statutory"));

    [Fact]
    public void A_definition_that_nobody_has_is_said_so() =>
        RemitCalculator.DefinitionsOf(Invented.JointBoard, []).Should().OnlyContain(one => one.Definition == null && one.Caveats[0].Code == "unknown-definition");

    private static LayeredRequirement Asked(string id, Citation citation, int amount) =>
        new("invented/meetings", new Rule(RuleId.Parse($"invented/{id}"), id, RuleLayer.TermsOfReference, citation), amount, StricterDirection.MoreIsStricter);

    private static string Deputy(Group group, string facts) => Words(EligibilityCalculator.Assess(group, EligibilityQuestion.Substitute, Given.Facts(facts), Given.On));

    private static string Join(Group group, string facts) => Words(EligibilityCalculator.Assess(group, EligibilityQuestion.Join, Given.Facts(facts), Given.On));

    private static string Words(Determination<Finding> told) => string.Join(' ', told.StillNeeded.Select(ask => ask.Fact).Prepend(told.ToFinding().ToString()));
}
