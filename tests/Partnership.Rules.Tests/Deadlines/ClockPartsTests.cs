using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>The parts of a statutory clock: what they take, when two are the same, and how they are said.</summary>
public sealed class ClockPartsTests
{
    private static readonly CalendarId England = CalendarId.Parse("england-and-wales");

    [Fact]
    public void Arguments_are_the_same_when_names_and_values_are_and_are_listed_in_order()
    {
        var one = DeadlineFacts.None.With("b", "2").With("a", " 1 ");

        one.Names.Should().Equal("a", "b");
        (one == DeadlineFacts.None.With("a", "1").With("b", "2")).Should().BeTrue();
        (one != DeadlineFacts.None.With("a", "1").With("b", "3")).Should().BeTrue();
        (one == DeadlineFacts.None.With("a", "1")).Should().BeFalse();
        (DeadlineFacts.None.With("a", "1") == one).Should().BeFalse();
        (one == DeadlineFacts.None.With("a", "1").With("c", "2")).Should().BeFalse();
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Forms_are_the_same_when_their_kind_and_content_are()
    {
        (new RecurringPeriod(2) == new RecurringPeriod(2)).Should().BeTrue();
        (new RecurringPeriod(2) != new RecurringPeriod(3)).Should().BeTrue();
        (new SingleLimit(TimeLimit.DaysAfter(28)) == new SingleLimit(TimeLimit.DaysAfter(27))).Should().BeFalse();
        ((DeadlineKind)new AsSoonAsPracticable() == new RecurringPeriod(2)).Should().BeFalse();
        (new AsSoonAsPracticable() == new AsSoonAsPracticable(DeadlineParameter.Date("done", "When was it done?"))).Should().BeFalse();
        new RecurringPeriod(2).Equals((DeadlineKind?)null).Should().BeFalse();
    }

    [Theory]
    [InlineData("number", "2", null)]
    [InlineData("number", "100000", null)]
    [InlineData("number", "1", "n: '1' is not valid. Enter a whole number from 2 to 100000.")]
    [InlineData("number", "-2", "n: '-2' is not valid. Enter a whole number from 2 to 100000.")]
    [InlineData("number", "two", "n: 'two' is not valid. Enter a whole number from 2 to 100000.")]
    [InlineData("number", "100001", "n: '100001' is not valid. Enter a whole number from 2 to 100000.")]
    [InlineData("number", "2147483647", "n: '2147483647' is not valid. Enter a whole number from 2 to 100000.")]
    [InlineData("date", "2026-03-11", null)]
    [InlineData("date", "2026-03-11,2026-03-12", "d: '2026-03-11,2026-03-12' is not valid. Enter a date, such as 2026-03-01.")]
    [InlineData("date", "11 March", "d: '11 March' is not valid. Enter a date, such as 2026-03-01.")]
    [InlineData("choice", "a", null)]
    [InlineData("choice", "c", "c: 'c' is not valid. Enter a or b.")]
    public void A_parameter_takes_what_its_kind_takes(string kind, string value, string? refused)
    {
        var parameter = kind switch
        {
            "number" => DeadlineParameter.Number("n", "How many?", 2),
            "date" => DeadlineParameter.Date("d", "When?"),
            _ => DeadlineParameter.Choice("c", "Which?", "a", "b"),
        };
        var check = () => parameter.Check(value);

        (refused is null ? check.Should().NotThrow().And.NotBeNull() : (object)check.Should().Throw<FormatException>().WithMessage(refused)).Should().NotBeNull();
    }

    [Fact]
    public void A_choice_needs_two_options() => FluentActions
        .Invoking(() => DeadlineParameter.Choice("c", "Which?", "a")).Should().Throw<ArgumentException>().WithParameterName("options");

    [Fact]
    public void A_limit_that_passes_over_days_needs_a_calendar_and_a_range_counts_every_day()
    {
        var (plain, working, rolled) = (TimeLimit.DaysAfter(28), TimeLimit.WorkingDaysAfter(5), TimeLimit.DaysAfter(28).Rolled(Rolling.Next));

        new SingleLimit(plain).Calendar.Should().BeNull();
        FluentActions.Invoking(() => new SingleLimit(working)).Should().Throw<ArgumentException>().WithParameterName("calendar");
        FluentActions.Invoking(() => new SingleLimit(rolled)).Should().Throw<ArgumentException>().WithParameterName("calendar");
        new SingleLimit(working, England).Words.Should().Be(working.ToString());
        new SingleLimit(plain) { Amount = DeadlineParameter.Number("days", "How many?") }.Words.Should().Be("a number of days that you give, after");
        FluentActions.Invoking(() => new LimitRange(plain, working)).Should().Throw<ArgumentException>().WithParameterName("longest");
        FluentActions.Invoking(() => new LimitRange(working, plain)).Should().Throw<ArgumentException>().WithParameterName("longest");
        new LimitRange(TimeLimit.DaysAfter(14), plain).Words.Should().Be($"from 14 to {plain}");
    }

    [Fact]
    public void A_choice_of_readings_needs_two_and_stages_are_those_of_the_choice()
    {
        var choice = DeadlineParameter.Choice("stage", "Which?", "one", "two");

        FluentActions.Invoking(() => new SeveralInterpretations(England, new DeadlineInterpretation("clear", "clear days", TimeLimit.WorkingDaysAfter(5)))).Should().Throw<ArgumentException>().WithParameterName("interpretations");
        FluentActions.Invoking(() => new StagedLimits(choice, new DeadlineStage("one", Trigger.Meeting, new RecurringPeriod(1)))).Should().Throw<ArgumentException>().WithParameterName("stages");
    }

    [Theory]
    [InlineData("2026-04-01", 1)]
    [InlineData("2028-03-31", 1)]
    [InlineData("2028-04-01", 2)]
    [InlineData("2030-04-01", 3)]
    public void A_block_begins_with_the_corresponding_day(string day, int block) =>
        new RecurringPeriod(2).BlockOn(Given.Day("2026-04-01"), Given.Day(day)).Should().Be(block);

    [Fact]
    public void What_a_clock_hangs_on_is_asked_before_what_it_counts_with()
    {
        var clock = new Deadline("R0", Sample.Rule, Trigger.Meeting, new RecurringPeriod(2)) { OnlyIf = DeadlineParameter.Choice("applies", "Does it apply?", "yes", "no") };

        clock.Parameters.Select(one => one.Name).Should().Equal("applies", "block", "on");
    }
}
