using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Wording;

/// <summary>A number out of a number of one kind, all of a kind, and a number from each, as four partnerships write them.</summary>
public sealed class NumberedQuorumTests
{
    private static readonly Instrument Terms = new("marches", "Constitution of a joint committee", InstrumentKind.TermsOfReference);

    private static readonly Membership Partners = new() { Categories = ValueList.Of(Category("council", "Council", "partner"), Category("police", "Police", "partner"), Category("health", "Health", "partner"), Category("schools", "Schools", null)) };

    private static readonly Membership Counties = new() { Categories = ValueList.Of(Category("north", "Northmarch County Council", null), Category("south", "Southmarch County Council", null), Category("police", "Marches Police", null)) };

    private static readonly Quorum TwoPartners = new Quorum.Bodies(2, ValueList.Of("marches/council", "marches/police", "marches/health"));

    private static readonly Quorum AllPartners = new Quorum.Bodies(3, ValueList.Of("marches/council", "marches/police", "marches/health"));

    [Fact]
    public void Two_of_the_three_partners_are_two_bodies_however_many_people_each_sends() =>
        TermsWords.Quorum("a minimum of two of the three partners must be represented", Partners).Value.Should().Be(TwoPartners);

    [Theory]
    [InlineData("all three partners")]
    [InlineData("all of the partners")]
    [InlineData("three of three partners")]
    public void All_partners_are_three_bodies(string text) => TermsWords.Quorum(text, Partners).Value.Should().Be(AllPartners);

    [Fact]
    public void Where_the_words_say_members_people_count() =>
        TermsWords.Quorum("two of the three partner members", Partners).Value.Should().Be(new Quorum.OfKind("partner", new Quorum.Members(2)));

    [Theory]
    [InlineData("two of the five partners")]
    [InlineData("four of the five responsible authorities")]
    [InlineData("three of the two partners")]
    public void A_number_that_the_list_does_not_have_is_not_understood(string text) => TermsWords.Quorum(text, Partners).IsClear.Should().BeFalse();

    [Fact]
    public void From_each_county_is_from_each_of_those_with_the_word_in_their_names() =>
        TermsWords.Quorum("four members, including at least two from each County", Counties).Value
            .Should().Be(new Quorum.AllOf(new Quorum.Members(4), new Quorum.Category("north", 2), new Quorum.Category("south", 2)));

    [Fact]
    public void From_each_district_is_not_understood_where_no_name_has_the_word() => TermsWords.Quorum("two from each district", Counties).IsClear.Should().BeFalse();

    private static MemberCategory Category(string code, string name, string? kind) =>
        new(code, name, MemberKind.Core, Citation.InText(Terms, "1")) { Body = new Party($"marches/{code}", name), CountedAs = kind is null ? ValueList<string>.Empty : ValueList.Of(kind) };
}
