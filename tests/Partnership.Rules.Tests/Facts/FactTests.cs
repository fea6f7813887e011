using FluentAssertions;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

public sealed class FactTests
{
    [Fact]
    public void Nobody_has_asked_until_somebody_has()
    {
        default(Fact<int>).Should().Be(Fact<int>.NotAsked);
        default(Fact<int>).State.Should().Be(FactState.NotAsked);
    }

    [Fact]
    public void Only_a_known_fact_has_a_value()
    {
        Fact.Known(7).Value.Should().Be(7);
        Fact.Known(7).Or(3).Should().Be(7);
        foreach (var fact in new[] { Fact<int>.NotAsked, Fact<int>.NotKnown, Fact<int>.NotApplicable })
        {
            fact.IsKnown.Should().BeFalse();
            fact.Or(3).Should().Be(3);
            fact.Invoking(one => one.Value).Should().Throw<InvalidOperationException>().WithMessage($"*{fact}*");
        }
    }

    [Fact]
    public void A_document_that_is_silent_is_unspecified_and_never_zero()
    {
        default(DocumentValue<int>).Should().Be(DocumentValue<int>.Unspecified);
        DocumentValue<int>.Unspecified.ToString().Should().Be("unspecified");
        DocumentValue<int>.Unspecified.Invoking(one => one.Value).Should().Throw<InvalidOperationException>();
        DocumentValue<int>.Unspecified.Invoking(one => one.Citation).Should().Throw<InvalidOperationException>();
        DocumentValue.As(0, Sample.Rule.Citation).Should().NotBe(DocumentValue<int>.Unspecified);
        FluentActions.Invoking(() => DocumentValue.As(5, null!)).Should().Throw<ArgumentNullException>();
    }
}
