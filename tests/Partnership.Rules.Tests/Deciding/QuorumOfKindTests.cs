using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Xunit;

namespace Partnership.Rules.Tests.Deciding;

/// <summary>A quorum of a kind of member counts only those, and asks where no one says who they are. By hand.</summary>
public sealed class QuorumOfKindTests
{
    private static readonly Citation Here = Invented.Panel.Citation;
    private static readonly Quorum HalfOfVoting = new Quorum.OfKind("voting", new Quorum.Share(1, 2));

    [Theory]
    [InlineData(5, 0, "quorate")]
    [InlineData(4, 4, "inquorate")]
    public void Half_of_nine_voting_members_is_five_who_vote(int voters, int advisers, string status) =>
        Told(HalfOfVoting, 9, [.. Room("council", voters, 0), .. Room("adviser", advisers, voters)]).Value.Status.Code.Should().Be(status);

    [Fact]
    public void Without_their_number_a_share_of_them_is_not_known_and_it_is_asked()
    {
        var told = Told(HalfOfVoting, null, [.. Room("council", 9, 0)]);

        (told.State, told.StillNeeded.Single().Fact).Should().Be((FactState.NotKnown, "members/voting"));
    }

    [Fact]
    public void Where_the_list_does_not_say_who_they_are_it_is_asked_of_each()
    {
        var told = Told(new Quorum.OfKind("elected", new Quorum.Members(2)), null, [.. Room("council", 2, 0)]);

        told.State.Should().Be(FactState.NotKnown);
        told.StillNeeded.Select(one => one.Fact).Should().Equal("present/m0/elected", "present/m1/elected");
        Told(new Quorum.OfKind("elected", new Quorum.Members(3)), null, [.. Room("council", 2, 0)]).Value.Status.Should().Be(QuorumStatus.Inquorate, "two cannot be three");
    }

    [Fact]
    public void What_is_known_of_a_person_comes_before_the_list()
    {
        var mayNot = new PresentMember("m9", "council") { Facts = FactSheet.Empty.With("voting", holds: false) };
        var may = new PresentMember("m8", "adviser") { Facts = FactSheet.Empty.With("voting", holds: true) };

        Told(new Quorum.OfKind("voting", new Quorum.Members(2)), null, [.. Room("council", 1, 0), mayNot]).Value.Status.Should().Be(QuorumStatus.Inquorate);
        Told(new Quorum.OfKind("voting members", new Quorum.Members(2)), null, [.. Room("council", 1, 0), may]).Value.Status.Should().Be(QuorumStatus.Inquorate, "the fact has another name");
        Told(new Quorum.OfKind("voting", new Quorum.Members(2)), null, [.. Room("council", 1, 0), may]).Value.Status.Should().Be(QuorumStatus.Quorate);
    }

    [Fact]
    public void The_kind_of_a_category_counts_too()
    {
        Told(new Quorum.OfKind("core member", new Quorum.Members(1)), null, [.. Room("council", 1, 0)]).Value.Status.Should().Be(QuorumStatus.Quorate);
        Told(new Quorum.OfKind("core", new Quorum.Members(1)), null, [.. Room("adviser", 1, 0)]).Value.Status.Should().Be(QuorumStatus.Inquorate);
    }

    [Fact]
    public void A_majority_of_eight_is_five() =>
        Told(new Quorum.OfKind("voting", new Quorum.Majority()), 8, [.. Room("council", 4, 0)]).Value.Missing.Should().Equal(new QuorumShortfall(new Quorum.OfKind("voting", new Quorum.Majority()), 1));

    [Fact]
    public void Only_a_number_a_share_or_a_majority_can_be_of_a_kind() =>
        FluentActions.Invoking(() => new Quorum.OfKind("voting", new Quorum.Category("council", 1))).Should().Throw<ArgumentException>().WithMessage("*a number, a share or a majority*");

    private static IEnumerable<PresentMember> Room(string category, int count, int from) => Enumerable.Range(from, count).Select(place => new PresentMember($"m{place}", category));

    private static Determination<QuorumResult> Told(Quorum quorum, int? inAll, PresentMember[] present)
    {
        var board = Invented.Panel with
        {
            Meetings = new MeetingArrangements { Quorum = DocumentValue.As(quorum, Here) },
            Membership = new Membership
            {
                Categories = ValueList.Of(
                    new MemberCategory("council", "The council", MemberKind.Core, Here) { CountedAs = ValueList.Of("voting") },
                    new MemberCategory("adviser", "Advisers", MemberKind.Advisory, Here)),
            },
        };
        var facts = QuorumFacts.Of(present);
        return QuorumCalculator.Assess(board, inAll is { } number ? facts with { MembersOfKind = ValueList.Of(new MembersOfKind("voting", number)) } : facts, new LocalDate(2026, 4, 15));
    }
}
