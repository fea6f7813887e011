using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Tests.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.ActionPlans;

/// <summary>The small parts of a plan: what they refuse, and how they read.</summary>
public sealed class PlanPartsTests
{
    private static readonly SourceLocation Line = new(3);

    [Theory]
    [InlineData("ALL", "all")]
    [InlineData(" all partners ", "all")]
    [InlineData("All agencies", "all")]
    [InlineData("Safeguarding Team", "team")]
    [InlineData("Housing teams", "team")]
    [InlineData("Advocacy scheme", "scheme")]
    [InlineData("Outreach Project", "scheme")]
    [InlineData("The county council", "body")]
    [InlineData("Team of teams board", "body")]
    public void A_lead_is_known_by_how_it_is_named(string name, string kind)
    {
        Lead.Named(name).Kind.Code.Should().Be(kind);
        Lead.Named(name).ToString().Should().Be(name);
    }

    [Fact]
    public void A_code_has_a_parent_when_it_has_three_parts_and_a_leading_number_when_it_starts_with_one()
    {
        ActionCode.Parse("1.4.1").Parent.Should().Be(ActionCode.Parse("1.4"));
        ActionCode.Parse("1.4").Parent.Should().BeNull();
        ActionCode.Parse("12.4").Leading.Should().Be(12);
        ActionCode.Parse("A1").Leading.Should().BeNull();
    }

    [Fact]
    public void A_code_of_24_characters_is_one_and_of_25_is_not()
    {
        ActionCode.TryParse(new string('1', 24), out _).Should().BeTrue();
        ActionCode.TryParse(new string('1', 25), out _).Should().BeFalse();
        ActionCode.TryParse(null, out var none).Should().BeFalse();
        none.Should().BeNull();
        FluentActions.Invoking(() => ActionCode.Parse(" ")).Should().Throw<FormatException>().WithMessage("' ' is not an action code.*1 to 24 characters*");
    }

    [Fact]
    public void The_operators_agree_and_null_comes_first()
    {
        var (one, two) = (ActionCode.Parse("1"), ActionCode.Parse("2"));

        (one < two, one <= two, one > two, one >= two).Should().Be((true, true, false, false));
        (two < one, two <= one, two > one, two >= one).Should().Be((false, false, true, true));
        (null < one, null <= one, null > one, null >= one).Should().Be((true, true, false, false));
        (one < null, one <= null, one > null, one >= null).Should().Be((false, false, true, true));
        ActionCode? none = null;
        (none < null, none <= null).Should().Be((false, true));
        one.CompareTo(null).Should().BePositive();
    }

    /// <summary>Digits as whole numbers; a shorter code before the longer that begins with it; written alike but for a nought, by its characters.</summary>
    [Theory]
    [InlineData("01", "1")]
    [InlineData("1", "1.")]
    [InlineData("1.1", "1a")]
    [InlineData("1", "A")]
    [InlineData("1.009", "1.10")]
    [InlineData("1.9.9", "1.10")]
    public void What_differs_only_a_little_still_has_an_order(string first, string second)
    {
        ActionCode.Parse(first).CompareTo(ActionCode.Parse(second)).Should().BeNegative();
        ActionCode.Parse(second).CompareTo(ActionCode.Parse(first)).Should().BePositive();
    }

    [Fact]
    public void A_place_is_a_cell_a_line_or_the_file()
    {
        SourceLocation.WholeFile.ToString().Should().Be("the file");
        Line.ToString().Should().Be("line 3");
        new SourceLocation(3, "B3").ToString().Should().Be("B3");
        FluentActions.Invoking(() => new SourceLocation(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_kept_reads_with_its_heading_where_it_has_one()
    {
        new UnmappedText("Notes", "see over", Line).ToString().Should().Be("Notes: see over");
        new UnmappedText(string.Empty, "see over", Line).ToString().Should().Be("see over");
    }

    [Fact]
    public void An_action_reads_with_its_code_where_it_has_one()
    {
        new PlanAction(null, ActionCode.Parse("1.1"), "Training", Line).ToString().Should().Be("1.1 Training");
        new PlanAction(null, null, "Training", Line).ToString().Should().Be("Training");
    }

    [Fact]
    public void A_history_needs_issues_with_days_of_their_own()
    {
        ActionPlan Issue(LocalDate? asAt) => new("plan", asAt);
        var day = new LocalDate(2018, 3, 8);

        Refusal([]).Should().StartWith("A history has at least one issue.");
        Refusal([Issue(null), Issue(day)]).Should().StartWith("Every issue says as at when it reports.");
        Refusal([Issue(day), Issue(day)]).Should().StartWith("No two issues report as at the same day.");
        PlanHistory.Of([Issue(day)]).ToString().Should().Be("1 issues, latest plan");
        PlanHistory.Of([Issue(day)]).On(day).Should().NotBeNull();

        static string Refusal(ActionPlan[] issues) => FluentActions.Invoking(() => PlanHistory.Of(issues)).Should().Throw<ArgumentException>().Which.Message;
    }

    [Fact]
    public void A_reference_keeps_what_it_says_beside_what_is_suggested()
    {
        var (written, meant) = (ActionCode.Parse("2.12"), ActionCode.Parse("2.1"));

        var suggested = PlanReference.Implicit(written).Suggesting(meant);

        (suggested.To, suggested.Suggested, suggested.IsImplicit).Should().Be((written, meant, true));
        PlanReference.Explicit(written).Suggesting(meant).IsImplicit.Should().BeFalse();
    }

    [Fact]
    public void A_scheme_numbers_its_strands()
    {
        var scheme = new StrandScheme("test", "Test", "Prevention", "Provision");

        scheme.Strands.Select(one => (one.Scheme, one.Key, one.Name)).Should().Equal(("test", "1", "Prevention"), ("test", "2", "Provision"));
    }

    [Fact]
    public void An_indicator_needs_a_citation() =>
        FluentActions.Invoking(() => new Indicator("NI 32", IndicatorFramework.NationalIndicator, "test", "repeats")).Should().Throw<ArgumentException>().WithMessage("NI 32 needs a citation.*");

    [Fact]
    public void A_plan_is_in_five_colours_and_empty_until_it_is_filled()
    {
        var plan = new ActionPlan("plan", null);

        plan.Scale.Should().Be(RatingScale.FiveColours);
        (plan.Actions.Count, plan.Strands.Count, plan.Kept.Count, plan.OffTable.Count).Should().Be((0, 0, 0, 0));
        new Milestone("report", PartialDate.OfYear(2018)).IsReached.Should().BeFalse();
        new PlanUpdate("done", null).Facts.Should().Equal(ValueList<ReportedEvent>.Empty);
    }

    [Fact]
    public void What_a_strategy_says_keeps_its_words_and_its_place()
    {
        var where = Sample.Rule.Citation;

        new Statement("Kept", where).Should().Match<Statement>(one => one.Text == "Kept" && one.Citation == where && one.ToString() == "Kept");
        new Achievement("Courts", "Opened", where).Should().Match<Achievement>(one => one.Heading == "Courts" && one.Text == "Opened" && one.Citation == where);
        new LegalSource("An Act", 1996, "Protects", where).Should().Match<LegalSource>(one => one.Title == "An Act" && one.Year == 1996 && one.Effect == "Protects" && one.Citation == where);
        FluentActions.Invoking(() => new Statement(" ", where)).Should().Throw<ArgumentException>().WithParameterName("text");
    }
}
