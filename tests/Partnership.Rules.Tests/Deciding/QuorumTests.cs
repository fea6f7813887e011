using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Deciding;

/// <summary>Quorums of every kind, counted by hand.</summary>
public sealed class QuorumTests
{
    private static readonly Party Police = new("invented/police", "Invented Police");
    private static readonly Citation Here = Invented.Panel.Citation;
    private static readonly Rule MayVote = new(RuleId.Parse("invented/may-vote"), "Only voting members count", RuleLayer.TermsOfReference, Here);

    [Fact]
    public void One_given_by_category_comes_from_the_body_that_the_list_ties_to_it()
    {
        Told(new Quorum.Body("police", 1), new PresentMember("m1", "constable")).Value.Status.Should().Be(QuorumStatus.Quorate);
        Told(new Quorum.Bodies(1), new PresentMember("m1", "constable"), new PresentMember("m2", "constable", "police")).Value.Counted.Should().Be(2);
        Told(new Quorum.Bodies(2), new PresentMember("m1", "constable"), new PresentMember("m2", body: "invented/police")).Value.Status.Should().Be(QuorumStatus.Inquorate, "both come from one body");
    }

    [Fact]
    public void One_of_whom_nobody_knows_the_body_leaves_it_open_and_is_asked_for()
    {
        var told = Told(new Quorum.Body("police", 1), new PresentMember("m1"));

        told.State.Should().Be(FactState.NotKnown);
        told.StillNeeded.Select(ask => ask.Fact).Should().Equal("body/m1");
        Told(new Quorum.Body("police", 2), new PresentMember("m1")).Value.Status.Should().Be(QuorumStatus.Inquorate, "one cannot be two");
    }

    [Fact]
    public void One_who_sits_for_two_categories_is_one_person_and_counts_in_both()
    {
        PresentMember[] one = [new("m1", "constable"), new("m1", "survivors")];

        Told(new Quorum.AllOf(new Quorum.Category("constable", 1), new Quorum.Category("survivors", 1)), one).Value.Status.Should().Be(QuorumStatus.Quorate);
        Told(new Quorum.Members(2), one).Value.Missing.Should().Equal(new QuorumShortfall(new Quorum.Members(2), 1));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void Whichever_is_more_is_both_and_whichever_is_fewer_is_one(int present, bool more)
    {
        PresentMember[] room = [.. Enumerable.Range(1, present).Select(place => new PresentMember($"m{place}"))];
        var (third, three) = (new Quorum.Share(1, 3), new Quorum.Members(3));

        Told(new Quorum.AllOf(third, three), 10, room).Value.Status.Should().Be(more ? QuorumStatus.Quorate : QuorumStatus.Inquorate, "a third of ten is four");
        Told(new Quorum.AnyOf(third, three), 10, room).Value.Status.Should().Be(QuorumStatus.Quorate);
    }

    [Fact]
    public void Or_is_met_by_one_and_asks_nothing_more()
    {
        var told = Told(new Quorum.AnyOf(new Quorum.Share(1, 3), new Quorum.Members(1)), new PresentMember("m1"));

        told.Value.Status.Should().Be(QuorumStatus.Quorate, "the number of members in all no longer matters");
        told.StillNeeded.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void So_many_of_these_bodies(int minimum, bool quorate)
    {
        var test = new Quorum.AtLeast(minimum, new Quorum.Body("police", 1), new Quorum.Body("health", 1), new Quorum.Body("north", 1));

        Told(test, new PresentMember("a", body: "police"), new PresentMember("b", body: "health"), new PresentMember("c", body: "health")).Value.Status
            .Should().Be(quorate ? QuorumStatus.Quorate : QuorumStatus.Inquorate);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Different_bodies_among_those_that_count(int minimum, bool quorate) =>
        Told(new Quorum.Bodies(minimum, ValueList.Of("police", "health", "probation")), new PresentMember("a", body: "police"), new PresentMember("b", body: "health"), new PresentMember("c", body: "charity")).Value.Status
            .Should().Be(quorate ? QuorumStatus.Quorate : QuorumStatus.Inquorate);

    [Fact]
    public void Only_those_who_are_fit_count_and_of_the_others_it_is_asked()
    {
        var test = new Quorum.Fit(Condition.Is(new Question("may-vote", "May this member vote?"), MayVote), 2);
        PresentMember[] room = [Voter("a", true), Voter("b", false), new("c")];

        Told(test, room).StillNeeded.Select(ask => ask.Fact).Should().Equal("present/c/may-vote");
        Told(test, [.. room[..2], Voter("c", true)]).Value.Status.Should().Be(QuorumStatus.Quorate);
        Told(test, [.. room[..2], Voter("c", false)]).Value.Missing[0].MoreNeeded.Should().Be(1);
    }

    [Fact]
    public void Those_who_only_watch_do_not_count()
    {
        var told = Told(new Quorum.Members(1), new PresentMember("m1", "press"));

        told.Value.Status.Should().Be(QuorumStatus.Inquorate);
        told.Caveats.Select(one => one.Code).Should().Contain("observers-not-counted");
    }

    [Fact]
    public void Nobody_said_who_came_and_it_is_asked() =>
        QuorumCalculator.Assess(Board(new Quorum.Members(1)), new QuorumFacts(), Given.On).StillNeeded.Select(ask => ask.Fact).Should().Equal("present");

    [Fact]
    public void What_follows_is_what_the_terms_say_and_silence_is_told()
    {
        var within = TimeLimit.DaysAfter(14);
        var board = Without(new QuorumFailure.Adjourn(within, AdjournedQuorum.WhoeverComes));

        QuorumCalculator.Assess(board, QuorumFacts.Of(), Given.On).Value.Follows.Value.Should().Be(new QuorumFailure.Adjourn(within, AdjournedQuorum.WhoeverComes));
        QuorumCalculator.Assess(board, QuorumFacts.Of() with { WasAdjourned = Fact.Known(true) }, Given.On).Value.Status.Should().Be(QuorumStatus.Quorate);
        QuorumCalculator.AdjournedBy(board, new LocalDate(2026, 3, 11), UkCalendars.All).Value.Should().Be(new LocalDate(2026, 3, 25));
        Told(new Quorum.Members(1)).Caveats.Select(one => one.Code).Should().Contain("unspecified");
        QuorumCalculator.AdjournedBy(Without(new QuorumFailure.AdviseOnly()), Given.On, UkCalendars.All).State.Should().Be(FactState.NotApplicable);
    }

    [Fact]
    public void The_words_can_be_read_one_way_only()
    {
        new Quorum.AnyOf(new Quorum.Members(5), new Quorum.AllOf(new Quorum.Share(1, 3), new Quorum.Body("police", 1))).Words.Should().Be("5 members or (1/3 of the members and 1 from police)");
        FluentActions.Invoking(() => new Quorum.AtLeast(3, new Quorum.Members(1), new Quorum.Members(2))).Should().Throw<ArgumentException>().WithMessage("3 of 2 can never be met.*");
        FluentActions.Invoking(() => new Quorum.Members(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static PresentMember Voter(string key, bool may) => new(key) { Facts = FactSheet.Empty.With("may-vote", may) };

    private static Determination<QuorumResult> Told(Quorum quorum, params PresentMember[] room) => QuorumCalculator.Assess(Board(quorum), QuorumFacts.Of(room), Given.On);

    private static Determination<QuorumResult> Told(Quorum quorum, int members, PresentMember[] room) =>
        QuorumCalculator.Assess(Board(quorum), QuorumFacts.Of(room) with { MembersInAll = Fact.Known(members) }, Given.On);

    private static Group Without(QuorumFailure follows) =>
        Board(new Quorum.Members(1)) is var board ? board with { Meetings = board.Meetings with { WithoutQuorum = DocumentValue.As(follows, Here) } } : board;

    private static Group Board(Quorum quorum) => Invented.Panel with
    {
        Meetings = new MeetingArrangements { Quorum = DocumentValue.As(quorum, Here) },
        Membership = new Membership
        {
            Categories = ValueList.Of(
                new MemberCategory("constable", "the police", MemberKind.Core, Here) { Body = Police },
                new MemberCategory("survivors", "survivors", MemberKind.ServiceUser, Here),
                new MemberCategory("press", "the press", MemberKind.Observer, Here)),
        },
    };
}
