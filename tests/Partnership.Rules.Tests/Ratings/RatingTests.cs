using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Xunit;

namespace Partnership.Rules.Tests.ActionPlans;

/// <summary>What a rating means beside another, and how a scale reads what people write.</summary>
public sealed class RatingTests
{
    /// <summary>From best to worst: completed, on track, not begun, early, blocked.</summary>
    [Fact]
    public void The_five_colours_stand_in_order()
    {
        Rating[] order = [Rating.Blue, Rating.Green, Rating.Purple, Rating.Amber, Rating.Red];

        for (var at = 0; at < order.Length - 1; at++)
        {
            order[at].IsBetterThan(order[at + 1]).Should().BeTrue();
            order[at + 1].IsBetterThan(order[at]).Should().BeFalse();
        }

        Rating.Green.IsBetterThan(Rating.Green).Should().BeFalse();
        Rating.Green.IsBetterThan(null).Should().BeFalse("no rating is not a worse one");
    }

    [Theory]
    [InlineData("green", "green")]
    [InlineData(" G ", "green")]
    [InlineData("On track", "green")]
    [InlineData("Amber/Green", "amber-green")]
    [InlineData("AR", "amber-red")]
    [InlineData("R+", "red-plus")]
    [InlineData("Red+", "red-plus")]
    [InlineData("red plus", "red-plus")]
    [InlineData("off track and escalated", "red-plus")]
    public void A_scale_reads_a_code_its_letters_or_its_meaning(string text, string code)
    {
        RatingScale.HalfSteps.TryFind(text, out var rating).Should().BeTrue();
        rating!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(null)]
    [InlineData("+")]
    [InlineData("turquoise")]
    public void What_is_on_no_scale_is_no_rating(string? text)
    {
        RatingScale.HalfSteps.TryFind(text, out var rating).Should().BeFalse();
        rating.Should().BeNull();
    }

    [Fact]
    public void A_line_without_a_meaning_is_not_found_by_an_empty_text()
    {
        var scale = new RatingScale("signs", new LegendEntry(Rating.Red, "!"));

        scale.TryFind("?", out _).Should().BeFalse();
        scale.TryFind(null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_scale_has_each_rating_once()
    {
        FluentActions.Invoking(() => new RatingScale("twice", new LegendEntry(Rating.Red, "off track"), new LegendEntry(Rating.Red, "blocked")))
            .Should().Throw<ArgumentException>().WithMessage("A scale has each rating once.*");
        new RatingScale("one", new LegendEntry(Rating.Red, "off track")).Legend.Should().ContainSingle().Which.ToString().Should().Be("red: off track");
    }

    [Fact]
    public void The_shipped_scales_have_their_colours()
    {
        RatingScale.FiveColours.Legend.Select(one => one.Rating.Letters).Should().Equal("G", "A", "R", "P", "B");
        RatingScale.ThreeColours.Legend.Select(one => one.Rating.Letters).Should().Equal("G", "A", "R");
        RatingScale.HalfSteps.Legend.Select(one => one.Rating.Letters).Should().Equal("B", "G", "AG", "A", "AR", "R", "R+");
        RatingScale.Urgency.Legend.Select(one => one.Rating.Letters).Should().Equal("L", "M", "H", "U");
        RatingScale.Urgency.Legend.Should().OnlyContain(one => one.Rating.Status == ProgressStatus.Unstated, "urgency says nothing of progress");
    }
}
