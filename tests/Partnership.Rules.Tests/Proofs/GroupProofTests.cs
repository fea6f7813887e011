using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Tests.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Proofs;

/// <summary>Rules that clash, deadlines that no meeting keeps and categories that nobody fills: by hand, and by trying everything.</summary>
public sealed class GroupProofTests
{
    private static readonly string[] Twenty = [.. Enumerable.Range(0, 20).Select(number => $"f{number}")];

    [Fact]
    public void The_groups_built_in_and_the_invented_ones_have_no_fault() =>
        Catalogue.Groups.Concat([Invented.JointBoard, Invented.Forum, Invented.Panel])
            .SelectMany(group => RuleBookCalculator.CheckGroup(group, UkCalendars.All)).Should().BeEmpty();

    [Property]
    public Property Brute_force_agrees_on_rules_that_can_never_both_be_met() => Law.ForAll(Gen.ArrayOf(Shape.Any, 3), shapes =>
    {
        var built = shapes.Select((shape, place) => (shape, Condition: Condition.All(MadeBoard.Rule($"rule-{place}"), $"Rule {place}", shape.Build()))).ToArray();
        var cases = Enumerable.Range(0, 1 << Shape.Names.Length).Select(bits => (Func<string, bool>)(name => (bits >> Array.IndexOf(Shape.Names, name) & 1) == 1)).ToArray();
        var never = built.Where(one => !cases.Any(one.shape.IsMet)).ToArray();
        var pairs = built.SelectMany((one, place) => built.Skip(place + 1).Select(other => (one, other)))
            .Where(pair => !never.Contains(pair.one) && !never.Contains(pair.other) && !cases.Any(holds => pair.one.shape.IsMet(holds) && pair.other.shape.IsMet(holds)));

        var told = RuleBookCalculator.CheckTogether(built.Select(one => one.Condition));

        told.Select(one => one.Text).Should().BeEquivalentTo(
            never.Select(one => $"'{one.Condition.Text}' can never be met.")
                .Concat(pairs.Select(pair => $"'{pair.one.Condition.Text}' and '{pair.other.Condition.Text}' ({pair.other.Condition.Rule.Citation}) can never both be met.")));
    });

    /// <summary>Rules of twenty facts, each fact in both, so that all 2^20 cases decide. An odd number of facts and an even number clash; two of them and nineteen do not.</summary>
    [Fact]
    public void Brute_force_agrees_over_twenty_facts()
    {
        var facts = Twenty.Select(Sample.Is).ToArray();
        var rules = Enumerable.Range(1, 20).Select(least => (Least: least, Rule: Condition.AtLeast(least, MadeBoard.Rule($"least-{least}"), $"At least {least}", facts))).ToArray();
        var few = Condition.Not(MadeBoard.Rule("few"), "Fewer than 12", rules[11].Rule);

        var told = RuleBookCalculator.CheckTogether(rules.Select(one => one.Rule).Append(few)).Select(one => one.Text.Split('\'')[1]);

        var clashing = rules.Where(one => !Enumerable.Range(0, 1 << 20).Any(bits => System.Numerics.BitOperations.PopCount((uint)bits) is var holding && holding >= one.Least && holding < 12));
        told.Should().Equal(clashing.Select(one => one.Rule.Text));
    }

    [Fact]
    public void The_witness_of_a_clash_is_the_fewest_clauses_that_clash()
    {
        var join = Condition.All(MadeBoard.Rule("join"), "May join", MadeBoard.Is("works-locally"), MadeBoard.Is("is-an-officer"));
        var authority = Condition.All(MadeBoard.Rule("authority"), "Has authority", MadeBoard.Is("holds-a-budget"), Condition.Not(MadeBoard.Rule("no-officers"), "Not an officer", MadeBoard.Is("is-an-officer")));
        var group = MadeBoard.Of(MadeBoard.Category("a")) with { Eligibility = ValueList.Of(new EligibilityRule(EligibilityQuestion.Join, join), new EligibilityRule(EligibilityQuestion.Authority, authority)) };

        var problem = RuleBookCalculator.CheckGroup(group, UkCalendars.All).Single();

        problem.Fault.Should().Be(RuleBookFault.NeverTogether);
        problem.Text.Should().StartWith("'May join' and 'Has authority' (").And.EndWith(") can never both be met.");
        problem.Witness.Select(line => line.Split(" (")[0]).Should().Equal("Does this hold: is-an-officer?", "Not an officer");
    }

    [Fact]
    public void A_category_that_nobody_can_fill_is_named_with_both_clauses()
    {
        var group = MadeBoard.Of(MadeBoard.Category("none", SeatCount.Exactly(0)), MadeBoard.Category("police", SeatCount.AtLeast(2), "police"), MadeBoard.Category("many", SeatCount.AtLeast(9))) with
        {
            Eligibility = ValueList.Of(new EligibilityRule(EligibilityQuestion.Join, MadeBoard.Is("is-an-officer")) { BindingOn = ValueList.Of(MemberKind.Advisory) }),
        };
        var limited = group with
        {
            Membership = group.Membership with
            {
                Categories = group.Membership.Categories.Append(MadeBoard.Category("advisers", kind: MemberKind.Advisory)).ToValueList(),
                Maximum = DocumentValue.As(8, MadeBoard.At("3")),
                MostFromOneBody = DocumentValue.As(1, MadeBoard.At("3")),
                Barred = ValueList.Of(MadeBoard.Is("is-an-officer")),
                Expected = ValueList.Of(new SectorExpectation("health", MadeBoard.At("9"), "doctors")),
            },
        };

        RuleBookCalculator.CheckGroup(limited, UkCalendars.All).Where(one => one.Fault == RuleBookFault.CategoryOutOfReach).Select(one => one.Text).Should().Equal(
            "none has no seat.",
            "police needs 2 members from police, and one body may have 1.",
            "many needs 9 members, and the whole group may have 8.",
            "The sector health is expected, and no one on the list can represent it.",
            "advisers can be filled by no one: anyone who meets 'Does this hold: is-an-officer?' is barred.");
    }

    /// <summary>By hand: 40 working days are 8 weeks at least, and meetings are 4 weeks apart at most. Monthly meetings are 28 to 31 days apart: 20 working days before are 26 days or more; at 28 days they can be kept.</summary>
    [Fact]
    public void A_deadline_that_reaches_behind_the_meeting_before_is_out_of_reach()
    {
        var far = MadeBoard.Empty.Meeting(new Cadence.EveryDays(28)).With(MadeBoard.Duty("papers", MeetingProvision.PapersOut, TimeLimit.WorkingDaysBefore(40)));
        var near = MadeBoard.Empty.Meeting(Cadence.Monthly).With(MadeBoard.Duty("papers", MeetingProvision.PapersOut, TimeLimit.WorkingDaysBefore(20)));
        var minutes = MadeBoard.Empty.Meeting(Cadence.Monthly).With(MadeBoard.Duty("minutes", MeetingProvision.MinutesOut, TimeLimit.MonthsAfter(2)));

        var problem = Single(far);
        problem.Fault.Should().Be(RuleBookFault.DeadlineOutOfReach);
        problem.Text.Should().Be("papers: 40 working days before the meeting is before the meeting before, whenever the group meets as its terms say.");
        problem.Witness[0].Should().StartWith("meetings on ");
        RuleBookCalculator.CheckGroup(near, UkCalendars.All).Should().BeEmpty();
        Single(minutes).Text.Should().Be("minutes: 2 months after the meeting is after the next meeting, whenever the group meets as its terms say.");
        RuleBookCalculator.CheckGroup(minutes with { Meetings = minutes.Meetings with { OrAsAgreed = DocumentValue.As(true, MadeBoard.At("4")) } }, UkCalendars.All).Should().BeEmpty();
    }

    [Fact]
    public void A_duty_round_a_meeting_that_there_is_not_is_never_due()
    {
        var annual = new Trigger("annual-meeting", "the annual meeting");
        var group = MadeBoard.Empty.Meeting(Cadence.Quarterly).With(MadeBoard.Duty("papers", MeetingProvision.PapersOut, TimeLimit.WorkingDaysBefore(5), annual));

        Single(group).Text.Should().Be("papers: no meeting of the group is the annual meeting, so the duty is never due.");
        RuleBookCalculator.CheckGroup(group with { Meetings = group.Meetings with { Windows = ValueList.Of(new MeetingWindow(annual, MadeBoard.At("6"), 10)) } }, UkCalendars.All).Should().BeEmpty();
    }

    [Property(MaxTest = 12)]
    public Property Trying_every_day_one_by_one_agrees() => Law.ForAll(
        from days in Gen.Choose(5, 60)
        from amount in Gen.Choose(1, 60)
        from before in Gen.Elements(true, false)
        select (days, amount, before),
        one =>
        {
            var limit = one.before ? TimeLimit.WorkingDaysBefore(one.amount) : TimeLimit.Of(one.amount, TimeUnit.Days, Counting.WorkingDays, Direction.After);
            var group = MadeBoard.Empty.Meeting(new Cadence.EveryDays(one.days)).With(MadeBoard.Duty("duty", one.before ? MeetingProvision.PapersOut : MeetingProvision.MinutesOut, limit));
            var kept = false;
            for (var day = new LocalDate(2005, 1, 1); day < new LocalDate(2015, 1, 1) && !kept; day = day.PlusDays(1))
            {
                kept = one.before ? Walk(day.PlusDays(one.days), one.amount, -1) >= day : Walk(day, one.amount, 1) <= day.PlusDays(one.days);
            }

            (RuleBookCalculator.CheckGroup(group, UkCalendars.All).Count > 0).Should().Be(!kept);
        });

    private static RuleBookProblem Single(Group group) => RuleBookCalculator.CheckGroup(group, UkCalendars.All).Single();

    private static LocalDate Walk(LocalDate day, int amount, int step)
    {
        for (var left = amount; left > 0; left -= UkCalendars.EnglandAndWales.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.PlusDays(step);
        }

        return day;
    }
}
