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
        select new Appointment($"m{key}", shape == 0 ? Fact<PartialDate>.NotKnown : Fact.Known(shape == 1 ? Month(start) : Day(start)), shape == 3 ? Fact<PartialDate>.NotKnown : shape == 4 ? Fact<PartialDate>.NotApplicable : Fact.Known(Day(start + length)), category);

    [Property]
    public Property Adding_a_member_never_makes_a_met_category_unmet() => Law.ForAll(
        from members in Gen.ArrayOf(AnyMember)
        from more in AnyMember
        from day in Gen.Choose(0, 100)
        select (members, more, day),
        one =>
        {
            var before = States(one.members, one.day);
            var after = States([.. one.members, one.more], one.day);

            before.Zip(after).Where(pair => pair.First == Fact.Known(CategoryStatus.Met)).All(pair => pair.Second == Fact.Known(CategoryStatus.Met)).Should().BeTrue();
        });

    [Property]
    public Property Supplying_a_missing_end_or_start_never_changes_what_is_known() => Law.ForAll(
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
                before.States.Zip(after.States).Where(pair => pair.First != Fact<CategoryStatus>.NotKnown).All(pair => pair.First == pair.Second).Should().BeTrue();
            }
        });

    [Property]
    public Property A_met_category_has_been_met_on_every_day_since_and_not_the_day_before() => Law.ForAll(
        from members in Gen.ArrayOf(AnyMember)
        from day in Gen.Choose(0, 100)
        select (members, day),
        one =>
        {
            var roster = Roster.Of(Southampton.Board, one.members);
            foreach (var standing in CompositionCalculator.Count(roster, Start.PlusDays(one.day)).Where(each => each.Status == Fact.Known(CategoryStatus.Met) && each.Since is not null))
            {
                StateOn(roster, standing.Category, standing.Since!.Value.PlusDays(-1)).Should().NotBe(Fact.Known(CategoryStatus.Met));
                StateOn(roster, standing.Category, standing.Since!.Value).Should().Be(Fact.Known(CategoryStatus.Met));
                StateOn(roster, standing.Category, standing.MetUntil ?? Start.PlusDays(one.day)).Should().Be(Fact.Known(CategoryStatus.Met));
                (standing.MetUntil is { } end && StateOn(roster, standing.Category, end.PlusDays(1)) == Fact.Known(CategoryStatus.Met)).Should().BeFalse();
            }
        });

    [Property]
    public Property A_category_that_is_not_met_was_met_on_the_day_before_and_not_since() => Law.ForAll(
        from members in Gen.ArrayOf(AnyMember)
        from day in Gen.Choose(0, 100)
        select (members, day),
        one =>
        {
            var (roster, on) = (Roster.Of(Southampton.Board, one.members), Start.PlusDays(one.day));
            foreach (var standing in CompositionCalculator.Count(roster, on).Where(each => each.Status == Fact.Known(CategoryStatus.NotMet) && each.Since is not null))
            {
                StateOn(roster, standing.Category, standing.Since!.Value.PlusDays(-1)).Should().Be(Fact.Known(CategoryStatus.Met));
                Enumerable.Range(0, Period.DaysBetween(standing.Since.Value, on) + 1).Should().OnlyContain(more => StateOn(roster, standing.Category, standing.Since.Value.PlusDays(more)) == Fact.Known(CategoryStatus.NotMet));
            }
        });

    [Property]
    public Property A_shorter_term_limit_never_lengthens_a_term() => Law.ForAll(
        from start in Gen.Choose(0, 4000)
        from months in Gen.Choose(1, 60)
        from less in Gen.Choose(0, 59)
        select (start, months, less),
        one => End(one.start, Math.Max(1, one.months - one.less)).Should().BeLessThanOrEqualTo(End(one.start, one.months)));

    [Property]
    public Property No_date_of_a_grievance_precedes_the_one_before_it() => Law.ForAll(
        from gaps in Gen.ArrayOf(Gen.Choose(0, 30), 6)
        select gaps,
        gaps =>
        {
            var days = gaps.Aggregate(new List<LocalDate> { Start }, (list, gap) => [.. list, list[^1].PlusDays(gap)]);
            var facts = new GrievanceFacts { RaisedOn = days[0], InvestigationStartedOn = days[1], InvestigationEndedOn = days[2], CommitteeDecidedOn = days[3], AppealLodgedOn = days[4], AppealDecidedOn = days[5], ResultNotifiedOn = days[6] };
            var told = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, days[6], UkCalendars.All).Value;

            told.Stage.Value.Should().Be(GrievanceStage.Closed);
            told.Dates.Select(date => date.By.Value).Should().Equal(days[2].PlusDays(14), days[3].PlusDays(14), days[4].PlusDays(21));
            told.Dates.Select(date => date.InTime.IsMet).Skip(1).Should().Equal(days[4] <= days[3].PlusDays(14), days[6] <= days[4].PlusDays(21));
        });

    [Property]
    public Property A_step_before_the_one_that_precedes_it_is_never_taken() => Law.ForAll(
        from offsets in Gen.ArrayOf(Gen.Choose(0, 60), 7)
        select offsets,
        offsets =>
        {
            var days = offsets.Select(one => Start.PlusDays(one)).ToArray();
            var told = GrievanceCalculator.Assess(Cambridgeshire.Taskgroup, Grievance(days, _ => true), null, Start.PlusDays(100), UkCalendars.All).Value;

            told.Stage.Answer.IsKnown.Should().Be(days.Zip(days.Skip(1)).All(pair => pair.First <= pair.Second));
            told.Stage.Answer.IsKnown.Should().Be(told.Problems.Count == 0);
        });

    [Property]
    public Property Answering_what_is_still_needed_settles_where_a_grievance_stands() => Law.ForAll(
        from gaps in Gen.ArrayOf(Gen.Choose(0, 30), 6)
        from known in Gen.Choose(0, 127)
        select (gaps, known),
        one =>
        {
            var days = one.gaps.Aggregate(new List<LocalDate> { Start }, (list, gap) => [.. list, list[^1].PlusDays(gap)]).ToArray();
            var open = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, Grievance(days, step => (one.known >> step & 1) == 1), null, days[6], UkCalendars.All);
            var asked = open.StillNeeded.Select(ask => Array.IndexOf(Steps, ask.Fact)).ToHashSet();
            var answered = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, Grievance(days, step => (one.known >> step & 1) == 1 || asked.Contains(step)), null, days[6], UkCalendars.All);

            answered.StillNeeded.Should().BeEmpty();
            answered.Value.Stage.Answer.IsKnown.Should().BeTrue();
        });

    [Property]
    public Property Answering_what_is_still_needed_settles_every_category() => Law.ForAll(
        from members in Gen.ArrayOf(AnyMember)
        from day in Gen.Choose(0, 100)
        from answers in Gen.ArrayOf(Gen.Choose(0, 100), 16)
        select (members: members.Select((member, place) => new Appointment($"{member.Member}-{place}", member.From, member.To, [.. member.Categories])).ToArray(), day, answers),
        one =>
        {
            var open = Determined(one.members, one.day);
            var asked = open.Results.StillNeeded.Select(ask => ask.Fact).ToHashSet(StringComparer.Ordinal);
            var answered = Determined([.. one.members.Select((member, place) => Told(member, asked, one.answers[place % 16]))], one.day);

            answered.Results.StillNeeded.Should().BeEmpty();
            answered.Results.Value.Should().NotContain(standing => standing.Status == Fact<CategoryStatus>.NotKnown);
            open.Results.Value.Zip(answered.Results.Value).Where(pair => pair.First.Status != Fact<CategoryStatus>.NotKnown).Should().OnlyContain(pair => pair.First.Status == pair.Second.Status);
        });

    [Property]
    public Property Supplying_a_missing_fact_never_turns_met_or_not_met_into_anything_else() => Law.ForAll(
        from which in Gen.Choose(0, Conditions.Length - 1)
        from states in Gen.ArrayOf(Gen.Choose(0, 2), 16)
        from later in Gen.ArrayOf(Gen.Choose(0, 1), 16)
        select (which, states, later),
        one =>
        {
            var (condition, assess) = Conditions[one.which];
            var (part, whole) = (FactSheet.Empty, FactSheet.Empty);
            foreach (var (fact, place) in condition.Asks.Select((ask, place) => (ask.Fact, place)))
            {
                part = one.states[place] == 2 ? part : part.With(fact, one.states[place] == 1);
                whole = whole.With(fact, (one.states[place] == 2 ? one.later[place] : one.states[place]) == 1);
            }

            var (before, after) = (assess(part), assess(whole));
            after.IsUnknown.Should().BeFalse();
            (before.IsUnknown || before == after).Should().BeTrue($"{condition}: {before} became {after}");
        });

    [Property]
    public Property Somebody_more_in_the_room_never_breaks_a_quorum() => Law.ForAll(
        from room in Gen.ArrayOf(Gen.Elements("north", "south"))
        from more in Gen.Elements("north", "south")
        select (room, more),
        one =>
        {
            var before = Quorate(one.room);
            (before.IsMet && !Quorate([.. one.room, one.more]).IsMet).Should().BeFalse();
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

    private static readonly string[] Steps = ["raised", "investigation-started", "investigation-ended", "committee-decided", "appeal-lodged", "appeal-decided", "relayed"];

    private static readonly (Condition Condition, Func<FactSheet, Finding> Assess)[] Conditions =
    [
        .. Catalogue.Groups.Append(Invented.Forum).SelectMany(group => group.Eligibility.Select(rule => (rule.Condition, (Func<FactSheet, Finding>)(facts => EligibilityCalculator.Assess(group, rule.Question, facts, Given.On).ToFinding())))),
        .. Catalogue.Groups.SelectMany(group => group.Conduct.Select(rule => (rule.When, (Func<FactSheet, Finding>)(facts => ConductCalculator.Review(group, facts, Given.On).Single(one => one.Principle == rule).Raised.ToFinding())))),
    ];

    private static LocalDate Start { get; } = new(2021, 9, 1);

    private static GrievanceFacts Grievance(LocalDate[] days, Func<int, bool> isKnown)
    {
        LocalDate? On(int step) => isKnown(step) ? days[step] : null;
        return new GrievanceFacts
        {
            Concerns = ComplaintSubject.Member,
            RaisedOn = On(0),
            InvestigationStartedOn = On(1),
            InvestigationEndedOn = On(2),
            CommitteeDecidedOn = On(3),
            AppealLodgedOn = On(4),
            AppealDecidedOn = On(5),
            ResultNotifiedOn = On(6),
        };
    }

    private static CompositionResult Determined(Appointment[] members, int day) =>
        CompositionCalculator.Assess(Southampton.Board, Roster.Of(Southampton.Board, members), Start.PlusDays(day));

    /// <summary>A member with the days that were asked for, the end not before the start.</summary>
    private static Appointment Told(Appointment member, HashSet<string> asked, int answer)
    {
        var from = !asked.Contains($"from/{member.Member}/{member.Categories[0]}") ? member.From
            : Fact.Known(PartialDate.OfDay(member.From.IsKnown ? member.From.Value.First.PlusDays(answer % 28) : Earlier(member, answer)));
        var to = !asked.Contains($"to/{member.Member}/{member.Categories[0]}") ? member.To
            : Fact.Known(PartialDate.OfDay((from.IsKnown ? from.Value.Last : Start).PlusDays(answer)));
        return new Appointment(member.Member, from, to, [.. member.Categories]);
    }

    private static LocalDate Earlier(Appointment member, int answer) =>
        member.To.IsKnown ? member.To.Value.First.PlusDays(-answer) : Start.PlusDays(answer);

    private static Finding Quorate(string[] areas) =>
        Finding.Of(QuorumCalculator.Assess(Invented.JointBoard, QuorumFacts.Of([.. areas.Select((area, place) => new PresentMember($"m{place}", place % 2 == 0 ? "survivors" : "councils", area, area))]) with { MembersInAll = Fact.Known(9) }, Given.On).Value.Status == QuorumStatus.Quorate);

    private static LocalDate End(int start, int months)
    {
        var office = DocumentValue.As(new Office("Chair", FilledBy.Election) { LongestTerm = DocumentValue.As(TimeLimit.MonthsAfter(months), Southampton.Board.Citation) }, Southampton.Board.Citation);
        return TenureCalculator.LatestEnd(Southampton.Board, office, new TenureFacts(Fact.Known(Day(start)))).Value;
    }

    private static PartialDate Day(int offset) => PartialDate.OfDay(Start.PlusDays(offset));

    private static PartialDate Month(int offset) => PartialDate.OfMonth(Start.PlusDays(offset).Year, Start.PlusDays(offset).Month);

    private static Appointment Completed(Appointment member, int start, int length) => new(
        member.Member,
        member.From.IsKnown ? member.From : Fact.Known(Day(start)),
        member.To.State == FactState.NotKnown ? Fact.Known(PartialDate.OfDay((member.From.IsKnown ? member.From.Value.Last : Start.PlusDays(start)).PlusDays(length))) : member.To,
        [.. member.Categories]);

    private static Fact<CategoryStatus>[] States(Appointment[] members, int day) => Assess(members, day).States;

    private static (Fact<CategoryStatus>[] States, ValueList<RosterProblem> Problems) Assess(Appointment[] members, int day)
    {
        var roster = Roster.Of(Southampton.Board, members);
        return ([.. CompositionCalculator.Count(roster, Start.PlusDays(day)).Select(one => one.Status)], roster.Problems);
    }

    private static Fact<CategoryStatus> StateOn(Roster roster, MemberCategory category, LocalDate day) =>
        CompositionCalculator.Count(roster, day).Single(one => one.Category.Code == category.Code).Status;
}
