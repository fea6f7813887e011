using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Cadences;

/// <summary>Every kind of cadence: what it is called, when the next is due, and how its words are read.</summary>
public sealed class CadenceKindsTests
{
    private static Gen<Cadence> Any => Gen.OneOf(
        Gen.Choose(1, 40).SelectMany(number => Gen.Choose(1, 36).Select(months => (Cadence)new Cadence.Times(number, months))),
        Gen.Choose(1, 60).Select(months => (Cadence)new Cadence.EveryMonths(months)),
        Gen.Choose(1, 400).Select(days => (Cadence)new Cadence.EveryDays(days)),
        Gen.Choose(0, 40).Select(days => (Cadence)new Cadence.BeforeParent(days)),
        Named.Select(months => (Cadence)new Cadence.InMonths(months)),
        from nth in Gen.Choose(1, 5)
        from day in Gen.Choose(1, 7)
        from months in Named
        select (Cadence)new Cadence.WeekdayInMonths(nth, (IsoDayOfWeek)day, months),
        from nth in Gen.Choose(1, 5)
        from day in Gen.Choose(1, 7)
        from months in Gen.Choose(1, 12)
        select (Cadence)new Cadence.Weekday(nth, (IsoDayOfWeek)day, months));

    /// <summary>One to eleven months of the year, in any order.</summary>
    private static Gen<ValueList<int>> Named => Gen.Choose(1, 4094).Select(bits => Enumerable.Range(1, 12).Where(month => (bits >> (month - 1)) % 2 == 1).Reverse().ToValueList());

    [Property(MaxTest = 2_000)]
    public Property Words_read_back_as_the_same_cadence() =>
        Law.ForAll(Any, cadence => CadenceInterpretation.Parse(cadence.Words).Chosen.Should().Be(cadence));

    [Theory]
    [InlineData("every six weeks", "every six weeks")]
    [InlineData("Every 6 weeks", "every six weeks")]
    [InlineData("6-weekly", "every six weeks")]
    [InlineData("fortnightly", "fortnightly")]
    [InlineData("every 2 months", "every two months")]
    [InlineData("twice yearly", "twice a year")]
    [InlineData("at least quarterly", "quarterly")]
    [InlineData("not less than four times a year", "four times a year")]
    [InlineData("a minimum of twice per annum", "twice a year")]
    [InlineData("five times a year", "five times a year")]
    [InlineData("4 meetings a year", "four times a year")]
    [InlineData("three meetings in each municipal year", "three times a year")]
    [InlineData("the second Tuesday of alternate months", "the second Tuesday of every second month")]
    [InlineData("on the last Friday of every month", "the last Friday of every month")]
    [InlineData("at least ten days before every meeting of the parent board", "at least ten days before every meeting of the parent body")]
    public void What_real_terms_write_is_read(string written, string words) => CadenceInterpretation.Parse(written).Chosen!.Words.Should().Be(words);

    [Theory]
    [InlineData("quarterly, and in urgent situations")]
    [InlineData("no more than quarterly")]
    [InlineData("every blue moon")]
    [InlineData("the fifth Tuesday of every month")]
    [InlineData("every zero weeks")]
    public void What_is_not_understood_is_not_guessed(string written) => CadenceInterpretation.TryParse(written, out _).Should().BeFalse();

    [Fact]
    public void Any_words_are_taken_once_a_person_says_how_and_why()
    {
        var taken = CadenceInterpretation.Read("quarterly, and in urgent situations", Cadence.Quarterly, "urgent meetings come on top");

        (taken.Chosen, taken.IsAmbiguous, taken.ToString()).Should().Be((Cadence.Quarterly, false, "quarterly ('quarterly, and in urgent situations')"));
        FluentActions.Invoking(() => CadenceInterpretation.Read("bi-monthly", Cadence.Weekly, "no")).Should().Throw<ArgumentException>("its own readings are known");
        FluentActions.Invoking(() => CadenceInterpretation.Read("when the moon is full", Cadence.Monthly, " ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_next_is_counted_by_hand()
    {
        new Cadence.EveryDays(42).NextBy(new LocalDate(2026, 1, 5)).Should().Be(new LocalDate(2026, 2, 16));
        new Cadence.Weekday(2, IsoDayOfWeek.Tuesday, 2).NextBy(new LocalDate(2026, 1, 13)).Should().Be(new LocalDate(2026, 3, 10));
        new Cadence.Weekday(5, IsoDayOfWeek.Friday, 1).In(new LocalDate(2026, 2, 1)).Should().Be(new LocalDate(2026, 2, 27));
        new Cadence.Weekday(1, IsoDayOfWeek.Monday, 1).In(new LocalDate(2026, 6, 30)).Should().Be(new LocalDate(2026, 6, 1));
        new Cadence.Times(5, 12).NextBy(new LocalDate(2026, 1, 1)).Should().BeNull("so many a year set no spacing");
        Enumerable.Range(0, 5).Select(place => new Cadence.Times(5, 12).Spread(new LocalDate(2026, 1, 1), place)).Should().Equal(
            new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 13), new LocalDate(2026, 5, 25), new LocalDate(2026, 8, 7), new LocalDate(2026, 10, 19));
    }

    [Property]
    public Property A_nth_weekday_is_found_as_a_calendar_on_the_wall_would_find_it() =>
        Law.ForAll(from nth in Gen.Choose(1, 5) from day in Gen.Choose(1, 7) from month in Gen.Choose(0, 600) select (nth, Day: (IsoDayOfWeek)day, Month: new LocalDate(2000, 1, 1).PlusMonths(month)), one =>
        {
            var days = Enumerable.Range(0, 31).Select(one.Month.PlusDays).Where(day => day.Month == one.Month.Month && day.DayOfWeek == one.Day).ToArray();
            new Cadence.Weekday(one.nth, one.Day, 1).In(one.Month).Should().Be(one.nth == 5 ? days[^1] : days[one.nth - 1]);
        });
}
