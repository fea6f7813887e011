using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tests.Time;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Vectors;

/// <summary>Every row of seeds/vectors/time-limits.csv: worked by hand from the texts, before and apart from this code.</summary>
public sealed class TimeLimitVectors
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> All = Seeds.Rows("vectors/time-limits.csv");

    public static TheoryData<string> Dates => Ids(row => row["unit"] != "hours");

    public static TheoryData<string> Hours => Ids(row => row["unit"] == "hours");

    [Fact]
    public void Every_row_is_tried() => (Dates.Count + Hours.Count).Should().Be(All.Count).And.BeGreaterThan(200);

    [Theory]
    [MemberData(nameof(Dates))]
    public void The_date_is_the_one_worked_by_hand(string id)
    {
        var row = Row(id);

        var counted = LimitOf(row).CountFrom(Days.On(row["from"]), CalendarOf(row));

        counted.On.Should().Be(Days.On(row["due"]), row["note"]);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_month_that_has_no_corresponding_date_gives_the_other_reading(string id)
    {
        var row = Row(id);
        var counted = LimitOf(row).CountFrom(Days.On(row["from"]), CalendarOf(row));

        if (row["counting"] == "beginning-with" && counted.MonthEndTaken)
        {
            counted.OtherInterpretation.Should().Be(Days.On(row["otherReading"]), row["note"]);
        }
        else
        {
            counted.OtherInterpretation.Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public void The_moment_is_the_one_worked_by_hand(string id)
    {
        var row = Row(id);
        var (limit, from) = (HourLimit.OfHours(int.Parse(row["amount"])), Moment(row["from"]));

        var due = row["direction"] == "after" ? limit.EndFrom(from, CalendarOf(row)) : limit.StartBefore(from, CalendarOf(row));

        due.Should().Be(Moment(row["due"]), row["note"]);
    }

    private static TheoryData<string> Ids(Func<IReadOnlyDictionary<string, string>, bool> which) => new(All.Where(which).Select(row => row["id"]));

    private static IReadOnlyDictionary<string, string> Row(string id) => All.Single(row => row["id"] == id);

    private static TimeLimit LimitOf(IReadOnlyDictionary<string, string> row) => TimeLimit
        .Of(int.Parse(row["amount"]), UnitOf(row["unit"]), CountingOf(row["unit"], row["counting"]), Direction.Parse(row["direction"]))
        .Rolled(Rolling.Parse(row["roll"]));

    private static TimeUnit UnitOf(string unit) => unit is "working-days" or "clear-days" ? TimeUnit.Days : TimeUnit.Parse(unit);

    private static Counting CountingOf(string unit, string counting) => (unit, counting) switch
    {
        ("working-days", "excluded") => Counting.WorkingDays,
        ("working-days", "beginning-with") => Counting.WorkingDaysBeginningWith,
        ("clear-days", "calendar") => Counting.ClearDays,
        ("clear-days", "sundays-and-holidays") => Counting.ClearDaysWithoutSundaysAndHolidays,
        ("clear-days", "working-days") => Counting.ClearWorkingDays,
        ("months" or "years", "excluded") => Counting.CorrespondingDate,
        (_, "excluded") => Counting.DayZeroExcluded,
        (_, "beginning-with") => Counting.BeginningWith,
        _ => throw new FormatException($"There is no counting of {unit} as {counting}."),
    };

    private static HolidayCalendar CalendarOf(IReadOnlyDictionary<string, string> row) => row["calendar"] switch
    {
        "none" or "weekends-only" => Days.WeekendsOnly,
        var id => UkCalendars.All[CalendarId.Parse(id)],
    };

    private static LocalDateTime Moment(string text) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm").Parse(text).Value;
}
