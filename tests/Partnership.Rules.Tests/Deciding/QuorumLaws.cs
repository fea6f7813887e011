using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;

namespace Partnership.Rules.Tests.Deciding;

/// <summary>What holds of every quorum, whatever it is made of.</summary>
public sealed class QuorumLaws
{
    private static readonly string[] Places = ["police", "health", "north"];

    private static Gen<Quorum> Single => Gen.OneOf(
        Gen.Choose(1, 4).Select(least => (Quorum)new Quorum.Members(least)),
        Gen.Choose(1, 3).Select(least => (Quorum)new Quorum.Bodies(least)),
        Gen.Elements(Places).SelectMany(place => Gen.Choose(1, 2).Select(least => (Quorum)new Quorum.Body(place, least))),
        Gen.Elements(Places).SelectMany(place => Gen.Choose(1, 2).Select(least => (Quorum)new Quorum.Area(place, least))));

    private static Gen<PresentMember[]> Rooms => Gen.Choose(0, 5).SelectMany(count => Gen.ArrayOf(Gen.Elements(Places), count))
        .Select(bodies => bodies.Select((body, place) => new PresentMember($"m{place}", "category", body, body)).ToArray());

    [Property]
    public Property One_more_in_the_room_never_undoes_a_quorum() =>
        Law.ForAll(from quorum in Quorums(2) from room in Rooms from place in Gen.Elements(Places) select (Quorum: quorum, Room: room, More: place), one =>
        {
            var before = Is(one.Quorum, one.Room);
            var after = Is(one.Quorum, [.. one.Room, new PresentMember("more", "category", one.More, one.More)]);
            (before && !after).Should().BeFalse();
        });

    [Property]
    public Property Several_tests_agree_with_each_taken_alone() =>
        Law.ForAll(from tests in Gen.ArrayOf(Single, 3) from room in Rooms from least in Gen.Choose(1, 3) select (Tests: tests, Room: room, Least: least), one =>
        {
            var (tests, room, least) = (ValueList.Of(one.Tests), one.Room, one.Least);
            var met = tests.Count(test => Is(test, room));
            Is(new Quorum.AllOf(tests), room).Should().Be(met == 3);
            Is(new Quorum.AnyOf(tests), room).Should().Be(met > 0);
            Is(new Quorum.AtLeast(least, tests), room).Should().Be(met >= least);
        });

    [Property]
    public Property The_order_of_people_and_tests_does_not_matter() =>
        Law.ForAll(from tests in Gen.ArrayOf(Single, 3) from room in Rooms select (Tests: tests, Room: room), one =>
            Is(new Quorum.AtLeast(2, ValueList.Of(one.Tests)), one.Room).Should().Be(Is(new Quorum.AtLeast(2, ValueList.Of([.. Enumerable.Reverse(one.Tests)])), [.. Enumerable.Reverse(one.Room)])));

    /// <summary>Leaving out where somebody comes from may open the answer; it never turns it round.</summary>
    [Property]
    public Property What_is_left_out_is_never_a_no() =>
        Law.ForAll(from quorum in Quorums(1) from room in Rooms select (Quorum: quorum, Room: room), one =>
        {
            var less = one.Room.Select((member, place) => place % 2 == 0 ? new PresentMember(member.Member) : member).ToArray();
            var told = Assess(one.Quorum, less);
            (told.Answer.IsKnown && told.Value.Status != Assess(one.Quorum, one.Room).Value.Status).Should().BeFalse();
            told.Answer.IsKnown.Should().Be(told.StillNeeded.Count == 0, "an open answer asks, and a settled one does not");
        });

    private static Gen<Quorum> Quorums(int depth) => depth == 0 ? Single : Gen.OneOf(
        Single,
        Gen.ArrayOf(Quorums(depth - 1), 2).Select(tests => (Quorum)new Quorum.AllOf(tests)),
        Gen.ArrayOf(Quorums(depth - 1), 2).Select(tests => (Quorum)new Quorum.AnyOf(tests)),
        Gen.ArrayOf(Quorums(depth - 1), 3).Select(tests => (Quorum)new Quorum.AtLeast(2, tests)));

    private static bool Is(Quorum quorum, PresentMember[] room) => Assess(quorum, room).Value.Status == QuorumStatus.Quorate;

    private static Determination<QuorumResult> Assess(Quorum quorum, PresentMember[] room) =>
        QuorumCalculator.Assess(Invented.Panel with { Meetings = new MeetingArrangements { Quorum = DocumentValue.As(quorum, Invented.Panel.Citation) } }, QuorumFacts.Of(room), Given.On);
}
