using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

public sealed class PageTests
{
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

    private static string Page(ActionPlan plan)
    {
        var writer = new StringWriter();
        PlanPage.Write(plan, new LocalDate(2018, 3, 8), ValueList<PlanChange>.Empty, writer);
        return writer.ToString();
    }
}
