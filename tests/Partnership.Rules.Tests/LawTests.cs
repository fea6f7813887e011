using FluentAssertions;
using FsCheck.Fluent;
using Xunit;

namespace Partnership.Rules.Tests;

public sealed class LawTests
{
    [Fact]
    public void A_law_that_holds_passes() => Law.Holds(Gen.Choose(0, 1000), number => number.Should().BeGreaterThanOrEqualTo(0));

    [Fact]
    public void A_broken_law_names_the_smallest_case_and_the_seed()
    {
        var broken = () => Law.Holds(
            Gen.Choose(0, 1000),
            number => number > 0 ? [number - 1] : [],
            number => number.Should().BeLessThan(17));

        var message = broken.Should().Throw<Exception>().Which.Message;

        message.Should().Contain("Shrunk:").And.MatchRegex(@"Shrunk:\s+17\b").And.MatchRegex(@"\(\d+,\d+\)");
    }
}
