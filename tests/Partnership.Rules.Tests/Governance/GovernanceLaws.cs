using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Grievances;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

public sealed class GovernanceLaws
{
    private static readonly string[] Codes = [.. Southampton.Board.Membership.Categories.Take(4).Select(one => one.Code)];

    private static readonly Gen<Appointment> AnyMember =
        from key in Gen.Choose(1, 6)
        from start in Gen.Choose(0, 60)
        from length in Gen.Choose(0, 40)
        from shape in Gen.Choose(0, 4)
        from category in Gen.Elements(Codes)
        select new Appointment($"m{key}", shape == 0 ? Fact<LooseDate>.NotKnown : Fact.Known(shape == 1 ? Month(start) : Day(start)), shape == 3 ? Fact<LooseDate>.NotKnown : shape == 4 ? Fact<LooseDate>.NotApplicable : Fact.Known(Day(start + length)), category);

    [Fact]
    public void Adding_a_member_never_makes_a_met_category_unmet() => Law.Holds(
        from members in Gen.ArrayOf(AnyMember)
        from more in AnyMember
        from day in Gen.Choose(0, 100)
        select (members, more, day),
        one =>
        {
            var before = States(one.members, one.day);
            var after = States([.. one.members, one.more], one.day);

            before.Zip(after).Where(pair => pair.First == CategoryState.Met).All(pair => pair.Second == CategoryState.Met).Should().BeTrue();
        });

    [Fact]
    public void Supplying_a_missing_end_or_start_never_changes_what_is_known() => Law.Holds(
        from members in Gen.ArrayOf(AnyMember)
        from day in Gen.Choose(0, 100)
        from start in Gen.Choose(0, 60)
        from length in Gen.Choose(0, 60)
        select (members, day, start, length),
        one =>
        {
            var before = Assess(one.members, one.day);
            var after = Assess([.. one.members.Select(member => Completed(member, one.start, one.length))], one.day);

            if (before.Problems.Equals(after.Problems))
            {
                before.States.Zip(after.States).Where(pair => pair.First != CategoryState.Unknown).All(pair => pair.First == pair.Second).Should().BeTrue();
            }
        });

    [Fact]
    public void A_met_category_has_been_met_on_every_day_since_and_not_the_day_before() => Law.Holds(
        from members in Gen.ArrayOf(AnyMember)
        from day in Gen.Choose(0, 100)
        select (members, day),
        one =>
        {
            var roster = Roster.Of(Southampton.Board, one.members);
            foreach (var standing in CompositionCalculator.Assess(roster, Start.PlusDays(one.day)).Where(each => each.Since is not null))
            {
                StateOn(roster, standing.Category, standing.Since!.Value.PlusDays(-1)).Should().NotBe(CategoryState.Met);
                StateOn(roster, standing.Category, standing.Since!.Value).Should().Be(CategoryState.Met);
                StateOn(roster, standing.Category, standing.BreaksAfter ?? Start.PlusDays(one.day)).Should().Be(CategoryState.Met);
                (standing.BreaksAfter is { } end && StateOn(roster, standing.Category, end.PlusDays(1)) == CategoryState.Met).Should().BeFalse();
            }
        });

    [Fact]
    public void A_shorter_term_limit_never_lengthens_a_term() => Law.Holds(
        from start in Gen.Choose(0, 4000)
        from months in Gen.Choose(1, 60)
        from less in Gen.Choose(0, 59)
        select (start, months, less),
        one => End(one.start, Math.Max(1, one.months - one.less)).Should().BeLessThanOrEqualTo(End(one.start, one.months)));

    [Fact]
    public void No_date_of_a_grievance_precedes_the_one_before_it() => Law.Holds(
        from gaps in Gen.ArrayOf(Gen.Choose(0, 30), 6)
        select gaps,
        gaps =>
        {
            var days = gaps.Aggregate(new List<LocalDate> { Start }, (list, gap) => [.. list, list[^1].PlusDays(gap)]);
            var facts = new GrievanceFacts { RaisedOn = days[0], InvestigationStartedOn = days[1], InvestigationEndedOn = days[2], CommitteeDecidedOn = days[3], AppealLodgedOn = days[4], AppealDecidedOn = days[5], RelayedOn = days[6] };
            var told = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, days[6], UkCalendars.All).Value;

            told.Stage.Value.Should().Be(GrievanceStage.Closed);
            told.Dates[0].By.Value.Should().BeGreaterThanOrEqualTo(days[2]);
            told.Dates[1].By.Value.Should().BeGreaterThanOrEqualTo(told.Dates[0].By.Value.PlusDays(-14));
            told.Dates[2].By.Value.Should().BeGreaterThanOrEqualTo(days[4]);
        });

    [Fact]
    public void Answering_what_is_still_needed_settles_every_question_of_eligibility()
    {
        foreach (var (group, rule) in Catalogue.Groups.SelectMany(group => group.Eligibility.Select(rule => (group, rule))))
        {
            var open = EligibilityCalculator.Assess(group, rule.Question, FactSheet.Empty, Given.On);
            foreach (var holds in new[] { true, false })
            {
                var answered = open.StillNeeded.Aggregate(FactSheet.Empty, (sheet, ask) => sheet.With(ask.Fact, holds));

                EligibilityCalculator.Assess(group, rule.Question, answered, Given.On).State.Should().Be(FactState.Known, $"{group} {rule.Question}");
            }
        }
    }

    private static LocalDate Start { get; } = new(2021, 9, 1);

    private static LocalDate End(int start, int months)
    {
        var office = Stated.As(new Office("Chair", FilledBy.Election) { LongestTerm = Stated.As(TimeLimit.MonthsAfter(months), Southampton.Board.Citation) }, Southampton.Board.Citation);
        return TermCalculator.LatestEnd(Southampton.Board, office, new TermFacts(Day(start))).Value;
    }

    private static LooseDate Day(int offset) => LooseDate.OfDay(Start.PlusDays(offset));

    private static LooseDate Month(int offset) => LooseDate.OfMonth(Start.PlusDays(offset).Year, Start.PlusDays(offset).Month);

    private static Appointment Completed(Appointment member, int start, int length) => new(
        member.Member,
        member.From.IsKnown ? member.From : Fact.Known(Day(start)),
        member.To.State == FactState.NotKnown ? Fact.Known(LooseDate.OfDay((member.From.IsKnown ? member.From.Value.Last : Start.PlusDays(start)).PlusDays(length))) : member.To,
        [.. member.Categories]);

    private static CategoryState[] States(Appointment[] members, int day) => Assess(members, day).States;

    private static (CategoryState[] States, ValueList<RosterProblem> Problems) Assess(Appointment[] members, int day)
    {
        var roster = Roster.Of(Southampton.Board, members);
        return ([.. CompositionCalculator.Assess(roster, Start.PlusDays(day)).Select(one => one.State)], roster.Problems);
    }

    private static CategoryState StateOn(Roster roster, MemberCategory category, LocalDate day) =>
        CompositionCalculator.Assess(roster, day).Single(one => one.Category.Code == category.Code).State;
}
