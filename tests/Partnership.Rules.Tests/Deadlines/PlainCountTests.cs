using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Deadlines;

/// <summary>A clock counted plainly comes to the day that it gives with its reasons while no fact is given.</summary>
public sealed class PlainCountTests
{
    private static readonly Deadline[] Plain = [.. StatuteBook.Deadlines.Where(IsPlain)];

    [Property(MaxTest = 2000)]
    public Property Plain_and_with_reasons_agree() => Law.ForAll(
        from clock in Gen.Elements(Plain)
        from days in Gen.Choose(0, 5000)
        select (clock, Day: new LocalDate(2014, 1, 1).PlusDays(days)),
        one =>
        {
            var answer = DeadlineCalculator.Assess([one.clock], new TriggerTime(one.Day), DeadlineFacts.None, UkCalendars.All);
            if (answer.Due.Answer.IsKnown)
            {
                DeadlineCalculator.Count(one.clock, one.Day, UkCalendars.All).On.Should().Be(answer.Due.Value.On, one.clock.Row);
            }
        });

    [Theory]
    [InlineData("R25", "2026-07-10", "2026-08-11")]
    [InlineData("R77", "2026-07-10", "2026-08-11")]
    [InlineData("R27", "2025-09-03", "2025-10-03")]
    [InlineData("R8", "2025-07-01", "2025-08-25")]
    [InlineData("R61", "2026-06-01", "2026-06-08")]
    public void Many_clocks_are_plain(string row, string from, string due) =>
        DeadlineCalculator.Count(StatuteBook.VersionsOf(row)[^1], TriggerTime.Parse(from).On, UkCalendars.All).On.Should().Be(TriggerTime.Parse(due).On);

    /// <summary>Hours, an earliest day, several readings, a fact that is needed: no plain day, and never a guess.</summary>
    [Theory]
    [InlineData("R19")]
    [InlineData("R71")]
    [InlineData("R22")]
    [InlineData("R10")]
    [InlineData("R40")]
    public void What_needs_more_is_refused(string row) =>
        FluentActions.Invoking(() => DeadlineCalculator.Count(StatuteBook.VersionsOf(row)[^1], new LocalDate(2026, 3, 2), UkCalendars.All))
            .Should().Throw<ArgumentException>().WithMessage("*is not one plain limit*");

    [Fact]
    public void Every_rule_of_the_law_says_when_it_was_last_read() =>
        StatuteBook.Deadlines.Where(clock => StatuteBook.CheckedOn(clock.Rule) is not { } day || day < new LocalDate(2026, 11, 22)).Select(clock => clock.Row).Should().BeEmpty();

    [Fact]
    public void A_rule_of_a_document_was_not_read_as_law() => StatuteBook.CheckedOn(Southampton.Board.Meetings.Duties[0].Rule).Should().BeNull();

    [Fact]
    public void A_limit_without_a_rule_has_days_elapsed_and_left()
    {
        var progress = ProgressCalculator.Count(new LocalDate(2026, 7, 10), new LocalDate(2026, 8, 7), new LocalDate(2026, 7, 31), UkCalendars.EnglandAndWales);

        (progress.WorkingDaysElapsed, progress.WorkingDaysLeft).Should().Be((15, 5));
    }

    [Fact]
    public void Most_clocks_of_days_are_plain() => Plain.Length.Should().BeGreaterThan(40);

    private static bool IsPlain(Deadline clock)
    {
        try
        {
            DeadlineCalculator.Count(clock, new LocalDate(2026, 3, 2), UkCalendars.All);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
