using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Foundation;
using Xunit;

namespace Partnership.Rules.Tests.Foundation;

public sealed class ValueListTests
{
    [Property(MaxTest = 1000)]
    public Property Lists_are_equal_exactly_when_their_items_are_in_order() => Law.ForAll(
        from left in Gen.ListOf(Gen.Choose(0, 2))
        from right in Gen.ListOf(Gen.Choose(0, 2))
        select (Left: left.Take(4).ToArray(), Right: right.Take(4).ToArray()),
        one =>
        {
            var (left, right) = (ValueList.Of(one.Left), one.Right.ToValueList());
            var same = one.Left.SequenceEqual(one.Right);

            left.Equals(right).Should().Be(same);
            left.Equals((object)right).Should().Be(same);
            (!same || left.GetHashCode() == right.GetHashCode()).Should().BeTrue();
        });

    [Fact]
    public void What_goes_in_comes_out_in_order()
    {
        var list = ValueList.Of("a", "b", "c");
        var walked = new List<string>();
        foreach (var item in list)
        {
            walked.Add(item);
        }

        walked.Should().Equal("a", "b", "c");
        list.Should().Equal("a", "b", "c");
        list.Count.Should().Be(3);
        list[1].Should().Be("b");
        list.ToString().Should().Be("a, b, c");
        list.Invoking(one => one[3]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void It_does_not_change_when_the_array_it_was_made_from_does()
    {
        var array = new[] { 1, 2 };
        var list = ValueList.Of(array);

        array[0] = 9;

        list[0].Should().Be(1);
    }

    [Fact]
    public void Nothing_is_the_empty_list_and_no_list_is_equal_to_null()
    {
        ValueList.Of<int>().Should().BeSameAs(ValueList<int>.Empty);
        ValueList<int>.Empty.Equals(null).Should().BeFalse();
        FluentActions.Invoking(() => ValueList.Of<int>(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ValueList.ToValueList<int>(null!)).Should().Throw<ArgumentNullException>();
    }

#if CORE_NET8
    [Fact]
    public void It_can_be_written_as_a_collection_expression()
    {
        ValueList<int> list = [1, 2];
        ValueList<int> none = [];

        list.Should().Equal(1, 2);
        none.Should().BeSameAs(ValueList<int>.Empty);
    }
#endif
}
