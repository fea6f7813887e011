using FluentAssertions;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Wording;

/// <content>How offices are filled, and how is decided.</content>
public sealed partial class WordsOfStrangersTests
{
    [Theory]
    [InlineData("elected annually", "elected from the members, 1 year at most")]
    [InlineData("elected every two years by the members", "elected from the members, 2 years at most")]
    [InlineData("elected from among the members for a two-year term", "elected from the members, 2 years at most")]
    [InlineData("elected for a term of office of three years", "elected from the members, 3 years at most")]
    [InlineData("chosen by the group for 12 months", "elected from the members, 12 months at most")]
    [InlineData("appointed by Barset Council for up to three years, renewable once", "appointed by Barset Council, 3 years at most")]
    [InlineData("appointed by the Board for one year", "appointed by the Board, 1 year at most")]
    [InlineData("ex officio: the Director of Public Health", "ex officio: the Director of Public Health")]
    public void An_office_is_understood(string text, string meaning) => Meanings(Office(text)).Should().Be(meaning);

    [Fact]
    public void An_office_says_how_many_terms_may_follow_one_another_and_where_one_ends()
    {
        Office("appointed by Barset Council for three years, renewable once").Value.ConsecutiveTerms.Value.Should().Be(2);
        Office("elected for two years and may serve no more than two consecutive terms").Value.ConsecutiveTerms.Value.Should().Be(2);
        Office("elected annually at the first meeting of the municipal year").Value.EndsAt.Value.Meeting.Should().Be("first-meeting");
        Office("elected annually at the annual general meeting, for no more than three consecutive terms").Value.ConsecutiveTerms.Value.Should().Be(3);
    }

    [Fact]
    public void An_office_goes_round()
    {
        var rotation = Office("rotates annually between the Council, the Police and the Probation Service").Value.Rotation.Value;

        rotation.Among.Select(one => one.Name).Should().Equal("Council", "Police", "Probation Service");
        rotation.Each.Should().Be(TimeLimit.YearsAfter(1));
        Office("alternates every two years between North Council and South Council").Value.Rotation.Value.Each.Should().Be(TimeLimit.YearsAfter(2));
        Office("rotates between North Council and South Council").IsClear.Should().BeFalse("it does not say for how long");
    }

    [Theory]
    [InlineData("by consensus", "consensus", null)]
    [InlineData("by consensus, failing that by a simple majority", "consensus-then-majority", null)]
    [InlineData("by consensus, where that is not possible by a majority of those present and voting, the Chair having a casting vote", "consensus-then-majority", true)]
    [InlineData("by consensus; failing that, the Chair decides", "consensus-then-chair", null)]
    [InlineData("by a simple majority vote, with the Chair having a second or casting vote in the event of a tie", "majority", true)]
    [InlineData("by a two-thirds majority of those present and voting", "two-thirds-majority", null)]
    [InlineData("unanimously", "unanimity", null)]
    [InlineData("majority, the Chair having no casting vote", "majority", false)]
    [InlineData("by a simple majority vote, without a casting vote", "majority", false)]
    [InlineData("by a majority, and nobody has a casting vote", "majority", false)]
    [InlineData("by a majority of those present and voting; in the event of an equality of votes the Chair shall have a second or casting vote", "majority", true)]
    [InlineData("two thirds of the votes cast", "two-thirds-majority", null)]
    public void A_way_of_deciding_is_understood(string text, string method, bool? casting)
    {
        var read = Decision(text).Value;

        read.Method.Code.Should().Be(method);
        (read.CastingVote.IsSpecified ? read.CastingVote.Value : default(bool?)).Should().Be(casting);
    }

    [Theory]
    [InlineData("two thirds of the votes cast, each responsible authority having one vote", true)]
    [InlineData("by a simple majority, each organisation has one vote, the Chair having a casting vote", true)]
    [InlineData("by a simple majority, the Chair having a casting vote, each member having one vote", false)]
    [InlineData("by a simple majority, the Chair having a casting vote", null)]
    public void Whether_bodies_vote_or_members_is_understood(string text, bool? ofBodies)
    {
        var said = Decision(text).Value.OneVoteABody;

        (said.IsSpecified ? said.Value : default(bool?)).Should().Be(ofBodies);
    }

    [Theory]
    [InlineData("by a majority of members present", "of members present")]
    [InlineData("by a majority of the whole membership", "of the whole")]
    [InlineData("by show of hands", "show")]
    public void A_way_of_deciding_is_not_guessed(string text, string stop) => Stop(Decision(text)).Should().StartWith(stop);
}
