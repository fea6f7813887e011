using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Statutes;

public sealed class ClockLaws
{
    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 12_000).Select(days => new LocalDate(1996, 1, 1).PlusDays(days));
    private static readonly Gen<(Deadline Clock, LocalDate Day)> Asked =
        from place in Gen.Choose(0, StatuteBook.Deadlines.Count - 1)
        from day in Days
        select (StatuteBook.Deadlines[place], day);

    [Property]
    public Property No_rule_answers_outside_its_range() => Law.ForAll(Asked, asked =>
    {
        var answer = DeadlineCalculator.Assess([asked.Clock], new TriggerTime(asked.Day, LocalTime.Noon), DeadlineFacts.None, UkCalendars.All);

        (answer.Deadline is null).Should().Be(!asked.Clock.Rule.InForce.Covers(asked.Day));
        if (answer.Deadline is null)
        {
            answer.Due.Answer.IsKnown.Should().BeFalse();
            answer.Due.Caveats.Should().Contain(flag => flag.Code == "not-in-force");
        }
    });

    [Property]
    public Property The_versions_of_a_rule_never_overlap() => Law.ForAll(Asked, asked =>
        StatuteBook.Deadlines.Where(one => one.Rule.Id == asked.Clock.Rule.Id).Count(one => one.Rule.InForce.Covers(asked.Day)).Should().BeLessThanOrEqualTo(1));

    [Property]
    public Property Beginning_with_is_after_less_one_day_wherever_a_corresponding_date_exists() => Law.ForAll(
        from day in Days
        from amount in Gen.Choose(1, 60)
        from unit in Gen.Elements(TimeUnit.Days, TimeUnit.Weeks, TimeUnit.Months, TimeUnit.Years)
        select (day, amount, unit),
        one =>
        {
            var counting = one.unit == TimeUnit.Days || one.unit == TimeUnit.Weeks ? Counting.DayZeroExcluded : Counting.CorrespondingDate;
            var after = TimeLimit.Of(one.amount, one.unit, counting, Direction.After).CountFrom(one.day, UkCalendars.EnglandAndWales);
            var beginning = TimeLimit.Of(one.amount, one.unit, Counting.BeginningWith, Direction.After).CountFrom(one.day, UkCalendars.EnglandAndWales);

            beginning.On.Should().Be(after.On.PlusDays(-1));
            (beginning.OtherInterpretation is not null).Should().Be(after.MonthEndTaken, "only where no corresponding date exists is another reading open");
        });

    [Property]
    public Property A_later_trigger_never_gives_an_earlier_date() => Law.ForAll(Asked, asked =>
    {
        var (one, next) = (On(asked.Day), On(asked.Day.PlusDays(1)));
        if (one is not null && next is not null)
        {
            next.Value.Should().BeGreaterThanOrEqualTo(one.Value);
        }

        LocalDateTime? On(LocalDate day)
        {
            var answer = DeadlineCalculator.Assess([asked.Clock], new TriggerTime(day, LocalTime.Noon), DeadlineFacts.None, UkCalendars.All);
            var due = (answer.NotBefore ?? answer.Due).Answer;
            return due.IsKnown ? due.Value.On.At(due.Value.At ?? LocalTime.Midnight) : null;
        }
    });
}
