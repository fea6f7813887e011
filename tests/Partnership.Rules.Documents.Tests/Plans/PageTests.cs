using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

public sealed class PageTests
{
    private static readonly int[] Channels = [1, 3, 5];

    [Fact]
    public void The_page_stands_alone_and_says_everything()
    {
        var page = Page(Plan2017.Plan);

        page.Should().StartWith("<!DOCTYPE html>").And.Contain("lang=\"en-GB\"").And.NotContainAny("<script", "http://", "https://", "<link", "url(");
        Plan2017.Plan.Actions.Should().OnlyContain(action => page.Contains($"<strong>{action.Code}</strong>"));
        page.Should().Contain("rating given until April 2018").And.Contain("(points to amber)");
    }

    [Fact]
    public void Text_of_a_plan_cannot_break_out_of_the_page() =>
        Page(new ActionPlan("<script>alert(1)</script>", null)).Should().NotContain("<script");

    [Fact]
    public void Every_text_stands_out_from_what_is_behind_it()
    {
        var page = Page(Plan2017.Plan);
        var (ink, soft) = (Colour(page, "--ink"), Colour(page, "--soft"));
        var washes = Regex.Matches(page, "--mark: (#[0-9a-f]{6}); --wash: (#[0-9a-f]{6})").Select(match => (Mark: match.Groups[1].Value, Wash: match.Groups[2].Value)).ToArray();

        washes.Should().HaveCount(9);
        (string Front, string Back)[] texts = [(ink, "#ffffff"), (ink, "#f3f5f8"), (ink, "#e6ebf2"), (soft, "#ffffff"), (soft, "#f3f5f8"), ("#ffffff", "#1d2f4f"), .. washes.SelectMany(one => new[] { (ink, one.Wash), (soft, one.Wash), ("#ffffff", one.Mark) })];
        texts.Should().OnlyContain(one => Contrast(one.Front, one.Back) >= 4.5, "WCAG 2.2 AA, 1.4.3");
        washes.Should().OnlyContain(one => Contrast(one.Mark, one.Wash) >= 3, "WCAG 2.2 AA, 1.4.11");
    }

    [Fact]
    public void Headings_go_down_one_step_at_a_time_and_tables_have_headers()
    {
        var page = Page(Plan2017.Plan);

        var levels = Regex.Matches(page, "<h([1-6])").Select(match => match.Groups[1].Value[0] - '0').ToArray();
        levels.Count(level => level == 1).Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second - pair.First <= 1);
        Regex.Count(page, "<th").Should().BeGreaterThan(0).And.Be(Regex.Count(page, "<th scope=") + Regex.Count(page, "<thead"));
    }

    [Fact]
    public void A_rating_is_a_word_for_whoever_hears_the_page_and_a_letter_for_whoever_sees_it() =>
        Page(Plan2017.Plan).Should().Contain("<span class=\"badge\" aria-hidden=\"true\">R</span><span class=\"unseen\">red:</span> <strong>2.1</strong>");

    private static string Colour(string page, string name) => Regex.Match(page, name + ": (#[0-9a-f]{6})").Groups[1].Value;

    /// <summary>The contrast of two colours as WCAG 2.2 defines it.</summary>
    private static double Contrast(string front, string back)
    {
        var (one, other) = (Luminance(front), Luminance(back));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Channels.Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [Fact]
    public void The_page_says_whose_it_is_whom_to_ask_and_how_to_have_it_otherwise()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
        var page = Page(Plan2017.Plan, new PlanPageOptions { Publisher = "Barsetshire <Council>", Contact = "the partnership team", CreatedOn = new LocalDate(2026, 11, 30), Logo = PageLogo.Of(png, "Barsetshire Council"), Colour = "#004d40" });

        page.Should().ContainAll("Published by <bdi>Barsetshire &lt;Council&gt;</bdi>.", "Questions about this plan: <bdi>the partnership team</bdi>.", "This page was made on 30 November 2026.", "in another format, such as large print", "alt=\"Barsetshire Council\"", "src=\"data:image/png;base64,", "header { background: #004d40;");
        Page(Plan2017.Plan).Should().Contain("ask <bdi>the council or partnership that published this page</bdi>").And.NotContain("Published by");
    }

    [Theory]
    [InlineData("red", "*no colour*")]
    [InlineData("#fff", "*no colour*")]
    [InlineData("#777777", "*contrast below 4.5 to 1*")]
    public void A_colour_that_white_text_cannot_be_read_on_is_refused(string colour, string says) =>
        FluentActions.Invoking(() => PlanPageOptions.Default with { Colour = colour }).Should().Throw<ArgumentException>().WithMessage(says);

    [Fact]
    public void A_logo_of_another_kind_is_refused() =>
        FluentActions.Invoking(() => PageLogo.Of("<svg/>"u8.ToArray(), "logo")).Should().Throw<ArgumentException>().WithMessage("*neither PNG nor JPEG*");

    [Fact]
    public void Every_action_stands_with_its_lead_its_due_date_and_its_progress()
    {
        var page = Page(new ActionPlan("A plan", null)
        {
            Actions = ValueList.Of(new PlanAction(null, null, "Refuge", SourceLocation.WholeFile)
            {
                Leads = ValueList.Of(Lead.Named("Police"), Lead.Named("Housing")),
                Milestones = ValueList.Of(new Milestone("Open it", PartialDate.OfDay(new LocalDate(2018, 1, 31)))),
                Update = new PlanUpdate("Site found", null),
            }),
        });

        page.Should().ContainAll("data-label=\"Lead\"><bdi>Police</bdi><br><bdi>Housing</bdi></td>", "data-label=\"Due\">31 January 2018 <span class=\"late\">(passed)</span></td>", "data-label=\"Progress\"><bdi>Site found</bdi></td>");
    }

    [Fact]
    public void The_page_can_be_skipped_into_names_each_table_and_sets_nothing_below_16_pixels()
    {
        var page = Page(Plan2017.Plan);

        page.Should().Contain("<a class=\"skip\" href=\"#main\">").And.Contain("<main id=\"main\"");
        Regex.Count(page, "<table").Should().Be(Regex.Count(page, "<caption>")).And.BeGreaterThan(0);
        Regex.Matches(page, @"font(?:-size)?: (?:[^;]*?)?(?<size>[0-9.]+)(?<unit>px|rem|em|pt)").Should().OnlyContain(size => double.Parse(size.Groups["size"].Value, CultureInfo.InvariantCulture) >= (size.Groups["unit"].Value == "px" ? 16 : size.Groups["unit"].Value == "pt" ? 12 : 1));
    }

    [Fact]
    public void What_ends_on_the_page_is_what_ends_within_the_horizon() =>
        Page(Plan2017.Plan, new PlanPageOptions { Horizon = Period.FromDays(0) }).Should().Contain("No end of money or of a rating is named.");

    private static string Page(ActionPlan plan, PlanPageOptions? options = null)
    {
        var writer = new StringWriter();
        PlanPage.Write(plan, new LocalDate(2018, 3, 8), options, writer);
        return writer.ToString();
    }
}
