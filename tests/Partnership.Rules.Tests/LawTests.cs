using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Partnership.Rules.Tests;

public sealed class LawTests
{
    [Property]
    public Property A_law_that_holds_passes() => Law.ForAll(Gen.Choose(0, 1000), number => number.Should().BeGreaterThanOrEqualTo(0));

    [Fact]
    public void A_property_is_tried_as_often_as_the_house_says()
    {
        var laws = new LawsAttribute();

        laws.MaxTest.Should().Be(Math.Min(LawsAttribute.Cases, LawsAttribute.Cap));
        laws.Replay.Should().MatchRegex(@"^\d+,\d+(,\d+)?$");
    }

    [Fact]
    public void A_broken_law_names_the_smallest_case_and_the_seed()
    {
        var broken = () => Law.Holds(Gen.Choose(0, 1000), number => number.Should().BeLessThan(17));

        broken.Should().Throw<Exception>().Which.Message.Should().Contain("Falsifiable").And.MatchRegex(@"\(\d+,\d+\)");
    }

    [Fact]
    public void A_broken_property_is_shrunk()
    {
        var broken = () => Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true),
            Law.ForAll(Gen.Choose(18, 1000), number => number > 0 ? [number - 1] : [], number => number.Should().BeLessThan(17)));

        broken.Should().Throw<Exception>().Which.Message.Should().MatchRegex(@"Shrunk:\s+17\b");
    }
}
