using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Proofs;

/// <summary>A quorum out of reach: by hand, and against every meeting that a small list allows.</summary>
public sealed class QuorumProofLaws
{
    private static readonly string?[] Bodies = [null, "x", "z"];

    private static readonly Gen<MemberCategory> Categories =
        from code in Gen.Elements("a", "b")
        from seats in Gen.Choose(0, 2)
        from body in Gen.Elements(null, null, "x", "y")
        from area in Gen.Elements(null, null, "n")
        from kind in Gen.Elements(MemberKind.Core, MemberKind.Core, MemberKind.Observer)
        select MadeBoard.Category(code, SeatCount.Exactly(seats), body, area, kind);

    private static readonly Gen<Quorum> Single = Gen.OneOf(
        Gen.Choose(1, 3).Select(least => (Quorum)new Quorum.Members(least)),
        Gen.Constant((Quorum)new Quorum.Share(1, 3)),
        from code in Gen.Elements("a", "b", "c") from least in Gen.Choose(1, 2) select (Quorum)new Quorum.Category(code, least),
        from body in Gen.Elements("x", "y", "z") from least in Gen.Choose(1, 2) select (Quorum)new Quorum.Body(body, least),
        Gen.Choose(1, 3).Select(least => (Quorum)new Quorum.Bodies(least)),
        Gen.Choose(1, 2).Select(least => (Quorum)new Quorum.Bodies(least, ValueList.Of("x", "y", "z"))),
        Gen.Choose(1, 2).Select(least => (Quorum)new Quorum.Area("n", least)));

    private static readonly Gen<Quorum> Any = Gen.OneOf(
        Single,
        from tests in Gen.ArrayOf(Single, 2) select (Quorum)new Quorum.AllOf(tests),
        from tests in Gen.ArrayOf(Single, 3) select (Quorum)new Quorum.AllOf(tests[0], new Quorum.AnyOf(tests[1], tests[2])),
        from tests in Gen.ArrayOf(Single, 3) from least in Gen.Choose(1, 3) select (Quorum)new Quorum.AtLeast(least, tests));

    private static readonly Gen<Group> Boards =
        from one in Categories
        from other in Categories
        from most in Gen.Elements(0, 0, 1, 2)
        from fromOne in Gen.Elements(0, 0, 0, 1)
        from quorum in Any
        where one.Seats.Value.Minimum + other.Seats.Value.Minimum <= 3
        select Made(one, other, most, fromOne).WithQuorum(quorum);

    [Property(MaxTest = 150)]
    public Property Brute_force_agrees() => Law.ForAll(Boards, group =>
        RuleBookCalculator.CheckGroup(group, UkCalendars.All).Any(one => one.Fault == RuleBookFault.QuorumOutOfReach)
            .Should().Be(!Meetings(group).Any(present => present.Length > 0 && IsMade(group, present)), $"{group.Meetings.Quorum.Value.Words} of {string.Join("; ", group.Membership.Categories.Select(one => $"{one.Seats.Value} {one.Kind} {one.Code} {one.Body} {one.Area}"))}, at most {group.Membership.Maximum}, {group.Membership.MostFromOneBody} from one body"));

    [Fact]
    public void Five_of_a_list_with_four_seats_is_out_of_reach_with_its_witness()
    {
        var group = MadeBoard.Of(MadeBoard.Category("a", SeatCount.Exactly(2)), MadeBoard.Category("b", SeatCount.Between(1, 2)), MadeBoard.Category("watchers", kind: MemberKind.Observer)).WithQuorum(new Quorum.Members(5));

        var problem = RuleBookCalculator.CheckGroup(group, UkCalendars.All).Single();

        problem.Text.Should().Be("No members of the list make the quorum of 5 members, even if all of them attend.");
        problem.Witness.Should().Equal("5 members: at most 4 can attend");
        problem.Citation.Should().Be(MadeBoard.At("5"));
        RuleBookCalculator.CheckGroup(group.WithQuorum(new Quorum.Members(4)), UkCalendars.All).Should().BeEmpty();
    }

    [Fact]
    public void Those_who_are_barred_cannot_be_those_who_are_fit()
    {
        var group = MadeBoard.Of(MadeBoard.Category("a")).WithQuorum(new Quorum.Fit(Condition.All(MadeBoard.Rule("fit"), "May commit money", MadeBoard.Is("is-an-officer"), MadeBoard.Is("holds-a-budget")), 1));
        var barred = group with { Membership = group.Membership with { Barred = ValueList.Of(MadeBoard.Is("is-an-officer")) } };

        RuleBookCalculator.CheckGroup(group, UkCalendars.All).Should().BeEmpty();
        RuleBookCalculator.CheckGroup(barred, UkCalendars.All).Single().Witness.Select(line => line.Split(" (")[0]).Should().Equal("Does this hold: is-an-officer?", "Not barred: Does this hold: is-an-officer?");
    }

    [Fact]
    public void A_list_that_is_open_or_does_not_name_everybody_claims_nothing()
    {
        var group = MadeBoard.Of(MadeBoard.Category("a", SeatCount.Exactly(1))).WithQuorum(new Quorum.AllOf(new Quorum.Members(5), new Quorum.Category("c", 1)));

        RuleBookCalculator.CheckGroup(group, UkCalendars.All).Should().ContainSingle();
        RuleBookCalculator.CheckGroup(group with { Membership = group.Membership with { IsOpen = DocumentValue.As(true, MadeBoard.At("3")) } }, UkCalendars.All).Should().BeEmpty();
        RuleBookCalculator.CheckGroup(group with { Membership = group.Membership with { IsWhole = DocumentValue.As(false, MadeBoard.At("3")) } }, UkCalendars.All).Should().BeEmpty();
    }

    private static Group Made(MemberCategory one, MemberCategory other, int most, int fromOne)
    {
        var group = one.Code == other.Code ? MadeBoard.Of(one) : MadeBoard.Of(one, other);
        return group with
        {
            Membership = group.Membership with
            {
                Maximum = most == 0 ? default : DocumentValue.As(most, MadeBoard.At("3")),
                MostFromOneBody = fromOne == 0 ? default : DocumentValue.As(fromOne, MadeBoard.At("3")),
            },
        };
    }

    private static bool IsMade(Group group, PresentMember[] present) => QuorumCalculator.Assess(
        group, QuorumFacts.Of(present) with { MembersInAll = Fact.Known(present.Select(one => one.Member).Distinct().Count()) }, MadeBoard.On).Answer is { IsKnown: true } answer && answer.Value.Status == QuorumStatus.Quorate;

    /// <summary>Every meeting of members whom the list allows: each sits for some categories, with any body and area where the seat is tied to none.</summary>
    private static IEnumerable<PresentMember[]> Meetings(Group group)
    {
        var people = People(group.Membership.Categories, 0).Where(person => person.Length > 0).ToArray();
        var seats = group.Membership.Categories.Sum(one => one.Seats.Value.Minimum);
        var most = group.Membership.Maximum is { IsSpecified: true } stated ? Math.Min(seats, stated.Value) : seats;
        return Rooms(people, 0, most).Select(room => room.SelectMany((person, number) => person.Select(line => new PresentMember($"m{number}", line.Category, line.Body, line.Area) is var one && line.Body is null && group.Membership.Find(line.Category)!.Body is null ? one with { Body = Fact<string>.NotApplicable } : new PresentMember($"m{number}", line.Category, line.Body, line.Area))).ToArray())
            .Where(present => group.Membership.Categories.All(one => present.Count(line => line.Category.Value == one.Code) <= one.Seats.Value.Minimum))
            .Where(present => !group.Membership.MostFromOneBody.IsSpecified || present.SelectMany(line => BodyOf(group, line) is { } body ? [(body, line.Member)] : Array.Empty<(string, string)>()).Distinct().GroupBy(one => one.Item1).All(body => body.Count() <= group.Membership.MostFromOneBody.Value));
    }

    private static string? BodyOf(Group group, PresentMember line) => group.Membership.Find(line.Category.Value)!.Body?.Name ?? (line.Body.IsKnown ? line.Body.Value : null);

    private static IEnumerable<(string Category, string? Body, string? Area)[]> People(ValueList<MemberCategory> categories, int place)
    {
        if (place == categories.Count)
        {
            yield return [];
            yield break;
        }

        var category = categories[place];
        foreach (var rest in People(categories, place + 1).ToArray())
        {
            yield return rest;
            foreach (var body in category.Body is null ? Bodies.Append("y").ToArray() : [null])
            {
                foreach (var area in category.Area is null ? ["n", "m"] : new string?[] { null })
                {
                    yield return [(category.Code, body, area), .. rest];
                }
            }
        }
    }

    private static IEnumerable<T[]> Rooms<T>(T[] people, int from, int most)
    {
        yield return [];
        for (var place = from; most > 0 && place < people.Length; place++)
        {
            foreach (var rest in Rooms(people, place, most - 1))
            {
                yield return [people[place], .. rest];
            }
        }
    }
}
