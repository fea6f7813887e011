using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Deadlines;

public sealed class ProgressTests
{
    /// <summary>10 July 2026: 13 July and 3 August are closed somewhere in the United Kingdom, so the twentieth working day is 11 August.</summary>
    [Theory]
    [InlineData("2026-07-10", 0, 20)]
    [InlineData("2026-07-13", 0, 20)]
    [InlineData("2026-07-14", 1, 19)]
    [InlineData("2026-07-31", 14, 6)]
    [InlineData("2026-08-11", 20, 0)]
    [InlineData("2026-08-12", 21, 0)]
    public void Working_days_elapsed_and_left_are_those_of_the_clock(string on, int elapsed, int left) =>
        Progress("R25", "2026-07-10", DeadlineFacts.None, on).Should().Be((elapsed, left));

    /// <summary>From 2 to 9 February four days have run (3 4 5 6); 9 to 13 February do not count; 16 February is the fifth.</summary>
    [Theory]
    [InlineData("2026-02-06", 4, 16)]
    [InlineData("2026-02-13", 4, 16)]
    [InlineData("2026-02-16", 5, 15)]
    public void A_pause_counts_for_neither(string on, int elapsed, int left) =>
        Progress("R26", "2026-02-02", DeadlineFacts.None.With("fee-notice", "2026-02-09").With("fee-received", "2026-02-13"), on).Should().Be((elapsed, left));

    [Property]
    public Property What_has_elapsed_and_what_is_left_make_the_whole() => Law.ForAll(
        from days in Gen.Choose(0, 3000)
        from later in Gen.Choose(0, 60)
        from row in Gen.Elements("R25", "R77", "R101", "R84", "R8", "R22")
        select (new LocalDate(2018, 1, 1).PlusDays(days), later, row),
        one =>
        {
            var answer = DeadlineCalculator.Assess(StatuteBook.VersionsOf(one.row), new TriggerTime(one.Item1), DeadlineFacts.None, UkCalendars.All);
            if (!answer.Due.Answer.IsKnown || answer.Due.Value.On < one.Item1)
            {
                return;
            }

            var (start, end) = (Count(answer, one.Item1), Count(answer, answer.Due.Value.On));
            var on = LocalDate.Min(one.Item1.PlusDays(one.later), answer.Due.Value.On);
            var between = Count(answer, on);

            start.WorkingDaysElapsed.Should().Be(0);
            end.WorkingDaysLeft.Should().Be(0);
            (between.WorkingDaysElapsed + between.WorkingDaysLeft).Should().Be(start.WorkingDaysLeft).And.Be(end.WorkingDaysElapsed);
        });

    [Theory]
    [InlineData("R25", "2026-07-10", "2026-08-11", "", "in-time")]
    [InlineData("R25", "2026-07-10", "2026-08-12", "", "late")]
    [InlineData("R25", "2026-07-10", "", "", "? done-on")]
    [InlineData("R83", "2026-07-10T16:30", "2026-07-13T16:30", "", "in-time")]
    [InlineData("R83", "2026-07-10T16:30", "2026-07-13T16:31", "", "late")]
    [InlineData("R83", "2026-07-10T16:30", "2026-07-13", "", "? done-at")]
    [InlineData("R83", "2026-07-10T16:30", "2026-07-12", "", "in-time")]
    [InlineData("R71", "2026-02-02", "2026-03-29", "", "too-early")]
    [InlineData("R71", "2026-02-02", "2026-03-30", "", "in-time")]
    [InlineData("R75", "2026-02-02", "2026-02-15", "yes", "in-time")]
    [InlineData("R75", "2026-02-02", "2026-02-15", "no", "not-in-writing")]
    [InlineData("R75", "2026-02-02", "2026-02-15", "", "? in-writing")]
    [InlineData("R9", "2022-01-10", "2022-01-11", "", "none")]
    [InlineData("R10", "2026-03-10", "2026-03-11", "", "? months")]
    public void A_thing_done_is_in_time_late_or_not_known(string row, string trigger, string done, string writing, string status)
    {
        var facts = new DoneFacts
        {
            On = done.Length == 0 ? Fact<TriggerTime>.NotKnown : Fact.Known(TriggerTime.Parse(done)),
            InWriting = writing.Length == 0 ? Fact<bool>.NotKnown : Fact.Known(writing == "yes"),
        };
        var judged = ProgressCalculator.Assess(Ask(row, trigger, DeadlineFacts.None), facts);

        (judged.Answer.IsKnown ? judged.Value.Code : judged.State == FactState.NotApplicable ? "none" : $"? {judged.StillNeeded[0].Fact}").Should().Be(status);
    }

    /// <summary>R41 ends on 1 March 2027, or a day later when the first day is left out: done on 2 March it is late, and in time by the other reading.</summary>
    [Fact]
    public void Another_reading_can_come_to_another_status()
    {
        var judged = ProgressCalculator.Assess(
            Ask("R41", "2026-03-02", DeadlineFacts.None.With("pilot-area", "yes")),
            new DoneFacts { On = Fact.Known(TriggerTime.Parse("2027-03-02")) });

        judged.Value.Should().Be(DoneStatus.Late);
        judged.Alternatives.Should().ContainSingle().Which.Value.Should().Be(DoneStatus.InTime);
    }

    private static DeadlineResult Ask(string row, string trigger, DeadlineFacts facts) => DeadlineCalculator.Assess(StatuteBook.VersionsOf(row), TriggerTime.Parse(trigger), facts, UkCalendars.All);

    private static (int Elapsed, int Left) Progress(string row, string trigger, DeadlineFacts facts, string on)
    {
        var progress = Count(Ask(row, trigger, facts), NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);
        return (progress.WorkingDaysElapsed, progress.WorkingDaysLeft);
    }

    private static DeadlineProgress Count(DeadlineResult answer, LocalDate on) => ProgressCalculator.Count(answer, on, UkCalendars.All, UkCalendars.EnglandAndWales.Id);
}
