using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Proofs;
using Xunit;

namespace Partnership.Rules.Tests.WhatIf;

/// <summary>The cheapest repair against every smaller set there is, on boards of up to 12 seats.</summary>
public sealed class RepairLaws
{
    private static readonly string[] Codes = ["a", "b", "c", "d"];
    private static readonly DateInterval Year = new(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
    private static readonly Condition Budget = MadeBoard.Is("holds-a-budget");

    private static readonly Gen<Quorum> Single = Gen.OneOf(
        Gen.Choose(1, 7).Select(least => (Quorum)new Quorum.Members(least)),
        Gen.Elements(2, 3).Select(parts => (Quorum)new Quorum.Share(1, parts)),
        from code in Gen.Elements(Codes) from least in Gen.Choose(1, 3) select (Quorum)new Quorum.Category(code, least),
        from body in Gen.Elements("x", "y") from least in Gen.Choose(1, 2) select (Quorum)new Quorum.Body(body, least),
        Gen.Choose(1, 3).Select(least => (Quorum)new Quorum.Bodies(least)),
        Gen.Constant((Quorum)new Quorum.Bodies(2, ValueList.Of("x", "y", "z"))),
        Gen.Choose(1, 2).Select(least => (Quorum)new Quorum.Area("n", least)));

    private static readonly Gen<Quorum> Quorums = Gen.OneOf(
        Single,
        from tests in Gen.ArrayOf(Single, 2) select (Quorum)new Quorum.AllOf(tests),
        from tests in Gen.ArrayOf(Single, 3) select (Quorum)new Quorum.AllOf(tests[0], new Quorum.AnyOf(tests[1], tests[2])),
        from tests in Gen.ArrayOf(Single, 3) select (Quorum)new Quorum.AtLeast(2, tests));

    private static readonly Gen<Group> Boards =
        from seats in Gen.ArrayOf(Gen.Elements(null, SeatCount.AtLeast(1), SeatCount.AtLeast(2), SeatCount.Between(1, 2), SeatCount.Exactly(1)), Codes.Length)
        from bodies in Gen.ArrayOf(Gen.Elements(null, null, "x", "y"), Codes.Length)
        from areas in Gen.ArrayOf(Gen.Elements(null, null, "n"), Codes.Length)
        from kinds in Gen.ArrayOf(Gen.Frequency((6, Gen.Constant(MemberKind.Core)), (1, Gen.Constant(MemberKind.Observer)), (1, Gen.Constant(MemberKind.Corresponding))), Codes.Length)
        from quorum in Quorums
        select MadeBoard.Of([.. Codes.Select((code, place) => MadeBoard.Category(code, seats[place], bodies[place], areas[place], kinds[place]))]).WithQuorum(quorum);

    private static readonly Gen<(BoardOutlook Plan, string[] Attending)> Plans =
        from board in Boards
        from places in Gen.Choose(0, 12).SelectMany(count => Gen.ArrayOf(Gen.Elements(Codes), count))
        from bodies in Gen.ArrayOf(Gen.Elements("x", "y", "z"), 12)
        from areas in Gen.ArrayOf(Gen.Elements("n", "m"), 12)
        from comes in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(true)), (2, Gen.Constant(false))), 12)
        let members = places.Select((code, place) => (Code: code, Place: place)).Where(one => one.Place < 12).Select(one => Member(board, one.Code, $"m{one.Place}", bodies[one.Place], areas[one.Place])).ToArray()
        select (new BoardOutlook(board, ValueList.Of(members), Year), members.Where((_, place) => comes[place]).Select(one => one.Member).ToArray());

    [Property(MaxTest = 60)]
    public Property No_smaller_set_of_attendances_makes_the_quorum_and_the_set_does() => Law.ForAll(Plans, one =>
    {
        var absent = one.Plan.Members.Select(member => member.Member).Except(one.Attending).ToArray();
        var smallest = Enumerable.Range(0, 1 << absent.Length)
            .Select(bits => absent.Where((_, place) => (bits >> place & 1) == 1).ToArray())
            .Where(more => IsQuorate(one.Plan, [.. Present(one.Plan, [.. one.Attending, .. more])], one.Plan.Members.Count))
            .Select(more => (int?)more.Length).Min();

        var repair = RepairCalculator.Attendances(one.Plan, one.Attending, MadeBoard.On);

        repair.State.Should().Be(smallest is null ? FactState.NotApplicable : FactState.Known);
        if (smallest is not null)
        {
            repair.Value.Should().HaveCount(smallest.Value);
            IsQuorate(one.Plan, [.. Present(one.Plan, one.Attending), .. repair.Value], one.Plan.Members.Count).Should().BeTrue();
        }
    });

    [Property(MaxTest = 40)]
    public Property No_smaller_set_of_appointments_mends_the_board_and_the_set_does() => Law.ForAll(Plans, one =>
    {
        var repair = RepairCalculator.Appointments(one.Plan, MadeBoard.On);
        if (repair.State == FactState.NotApplicable)
        {
            Sets(one.Plan.Group, 2).Any(added => Mends(one.Plan, added)).Should().BeFalse("none was said to be enough");
            return;
        }

        Mends(one.Plan, [.. repair.Value]).Should().BeTrue();
        if (repair.Value.Count is > 0 and <= 4)
        {
            Sets(one.Plan.Group, repair.Value.Count - 1).Any(added => Mends(one.Plan, added)).Should().BeFalse($"{repair.Value.Count} were said to be fewest");
        }
    });

    [Fact]
    public void One_appointment_fills_the_category_and_makes_the_quorum()
    {
        var group = MadeBoard.Of(MadeBoard.Category("a"), MadeBoard.Category("b", body: "police"), MadeBoard.Category("c")).WithQuorum(new Quorum.AllOf(new Quorum.Members(3), new Quorum.Body("police", 1)));
        var plan = new BoardOutlook(group, ValueList.Of(MadeBoard.Member("m1", "a"), MadeBoard.Member("m3", "c")), Year);

        var repair = RepairCalculator.Appointments(plan, MadeBoard.On);

        repair.Value.Single().Category.Value.Should().Be("b");
        repair.Value.Single().Body.Value.Should().Be("made/police");
        repair.Steps.Where(step => step.Finding.IsNotMet).Select(step => step.Citation).Should().Equal(MadeBoard.At("2"));
    }

    [Fact]
    public void Whoever_is_appointed_for_a_quorum_of_the_fit_is_fit()
    {
        var group = MadeBoard.Of(MadeBoard.Category("a")).WithQuorum(new Quorum.Fit(Budget, 2));

        var repair = RepairCalculator.Appointments(new BoardOutlook(group, ValueList<Appointment>.Empty, Year), MadeBoard.On);

        repair.Value.Should().HaveCount(2).And.OnlyContain(one => one.Facts["holds-a-budget"] == Fact.Known(true));
    }

    [Fact]
    public void Where_the_whole_group_is_full_no_new_member_mends_it()
    {
        var group = MadeBoard.Of(MadeBoard.Category("a"), MadeBoard.Category("b"));
        var full = group with { Membership = group.Membership with { Maximum = DocumentValue.As(1, MadeBoard.At("3")) } };

        var repair = RepairCalculator.Appointments(new BoardOutlook(full, ValueList.Of(MadeBoard.Member("m1", "a")), Year), MadeBoard.On);

        repair.State.Should().Be(FactState.NotApplicable);
        repair.Caveats.Select(one => one.Code).Should().Contain("no-repair");
    }

    [Fact]
    public void A_board_of_thirty_that_is_empty_is_mended_by_thirty_appointments()
    {
        var group = MadeBoard.Of([.. Enumerable.Range(0, 30).Select(place => MadeBoard.Category($"c{place}"))]).WithQuorum(new Quorum.Members(12));

        RepairCalculator.Appointments(new BoardOutlook(group, ValueList<Appointment>.Empty, Year), MadeBoard.On).Value.Should().HaveCount(30);
    }

    [Fact]
    public void Terms_without_a_quorum_have_no_attendance_to_mend() =>
        RepairCalculator.Attendances(new BoardOutlook(MadeBoard.Of(MadeBoard.Category("a")), ValueList.Of(MadeBoard.Member("m1", "a")), Year), [], MadeBoard.On).State.Should().Be(FactState.NotApplicable);

    private static Appointment Member(Group group, string code, string key, string body, string area)
    {
        var category = group.Membership.Find(code)!;
        return MadeBoard.Member(key, code, category.Body?.Key ?? body, category.Area ?? area);
    }

    private static IEnumerable<PresentMember> Present(BoardOutlook plan, IEnumerable<string> members) =>
        plan.Members.Where(one => members.Contains(one.Member)).Select(one => new PresentMember(one.Member, one.Categories[0], one.Body, one.Area));

    private static bool IsQuorate(BoardOutlook plan, PresentMember[] present, int inAll) => QuorumCalculator.Assess(
        plan.Group, QuorumFacts.Of(present) with { MembersInAll = Fact.Known(inAll) }, MadeBoard.On).Answer is { IsKnown: true } answer && answer.Value.Status == QuorumStatus.Quorate;

    /// <summary>Judged by the calculators of composition and quorum alone.</summary>
    private static bool Mends(BoardOutlook plan, PresentMember[] added)
    {
        var members = plan.Members.Concat(added.Select((one, number) => MadeBoard.Member($"n{number}", one.Category.Value, one.Body.IsKnown ? one.Body.Value : null, one.Area.IsKnown ? one.Area.Value : null))).ToArray();
        var composed = CompositionCalculator.Count(Roster.Of(plan.Group, members), MadeBoard.On);
        var whole = composed.Where(one => one.Category.Kind.IsExpectedToAttend).All(one => one.Filled >= one.Category.MinimumSeats);
        var fits = composed.All(one => !one.IsOverfull || added.All(more => more.Category.Value != one.Category.Code));
        return whole && fits && IsQuorate(plan, [.. Present(plan, plan.Members.Select(one => one.Member)), .. added.Select((one, number) => new PresentMember($"n{number}", one.Category.Value) { Body = one.Body, Area = one.Area })], members.Length);
    }

    private static readonly string[] Bodies = ["x", "y", "z", "another"];
    private static readonly string[] Areas = ["n", "m"];

    /// <summary>Every set of up to so many new members: each for any category, from any body and area that its seat allows.</summary>
    private static IEnumerable<PresentMember[]> Sets(Group board, int most)
    {
        PresentMember[] one = [.. from category in board.Membership.Categories
                                  from body in category.Body is { } tied ? [tied.Key] : Bodies
                                  from area in category.Area is { } tied ? [tied] : Areas
                                  select new PresentMember("new", category.Code, body, area)];
        return Enumerable.Range(0, most + 1).SelectMany(size => Choices(one, 0, size));
    }

    private static IEnumerable<PresentMember[]> Choices(PresentMember[] all, int from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var place = from; place < all.Length; place++)
        {
            foreach (var rest in Choices(all, place, size - 1))
            {
                yield return [all[place], .. rest];
            }
        }
    }
}
