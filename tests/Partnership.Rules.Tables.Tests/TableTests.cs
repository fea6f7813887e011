using FluentAssertions;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tables.Tests;

/// <summary>Rows checked by hand, and rules that hold for every row of every table.</summary>
public sealed class TableTests
{
    private static readonly ValueList<ExportTable> Tables = WorkingDayTables.Of(
        UkCalendars.All, StatuteBook.Deadlines);

    [Fact]
    public void Seven_working_days_after_17_December_2008_are_found_by_two_rows()
    {
        var start = Row("pr_day", "england-and-wales", "working-days", new DateOnly(2008, 12, 17).DayNumber);
        var place = (int)start[4]! + (int)start[5]! + 7 - 1;

        Row("pr_nth", "england-and-wales", "working-days", place)[4].Should().Be(new DateOnly(2008, 12, 30));
    }

    /// <summary>Christmas Day of 2021 was a Saturday: observed on Monday 27 December, and no day to be counted as clear itself.</summary>
    [Theory]
    [InlineData(2021, 12, 24, 1)]
    [InlineData(2021, 12, 25, 0)]
    [InlineData(2021, 12, 26, 0)]
    [InlineData(2021, 12, 27, 0)]
    [InlineData(2022, 4, 15, 0)]
    [InlineData(2022, 4, 16, 1)]
    public void Sundays_and_holidays_are_those_that_the_library_passes_over(int year, int month, int day, int counted) =>
        Row("pr_day", "england-and-wales", "sundays-and-holidays", new DateOnly(year, month, day).DayNumber)[5].Should().Be(counted);

    /// <summary>May 2020: the early May bank holiday was moved to Friday 8 May, which was announced in June 2019.</summary>
    [Fact]
    public void The_date_dimension_says_what_an_analyst_asks()
    {
        var table = Table("pr_date");
        var row = table.Rows.Single(one => one[0] is "england-and-wales" && one[1] is DateOnly day && day == new DateOnly(2020, 5, 11));

        Cells(table, row, "weekday", "is_working_day", "working_day_of_month", "next_working_day", "previous_working_day", "holiday", "is_provisional")
            .Should().Equal("Monday", true, 6, new DateOnly(2020, 5, 12), new DateOnly(2020, 5, 7), null, false);
    }

    [Fact]
    public void A_proclaimed_day_says_when_it_can_have_been_known()
    {
        var table = Table("pr_date");
        var proclaimed = table.Rows.Where(row => row[0] is "england-and-wales" && Cells(table, row, "proclaimed_on")[0] is not null).ToArray();

        proclaimed.Should().NotBeEmpty().And.OnlyContain(row => (DateOnly)Cells(table, row, "known_from")[0]! < (DateOnly)row[1]!, "a holiday is proclaimed before it is kept");
    }

    [Fact]
    public void Every_key_is_once_and_only_cells_that_may_be_empty_are()
    {
        foreach (var table in Tables)
        {
            var places = table.Key.Select(name => table.Columns.Select(column => column.Name).ToList().IndexOf(name)).ToArray();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            table.Rows.Should().OnlyContain(row => row.Length == table.Columns.Count && keys.Add(string.Join('|', places.Select(place => row[place]))), table.Name);
            table.Rows.SelectMany(row => row.Select((cell, place) => (cell, table.Columns[place])).Where(one => one.cell is null && !one.Item2.MayBeEmpty).Select(one => one.Item2.Name)).Should().BeEmpty(table.Name);
        }
    }

    [Fact]
    public void Every_day_of_the_date_dimension_agrees_with_the_rank_table()
    {
        var worked = Table("pr_day").Rows.Where(row => row[1] is "working-days").Select(row => ((string)row[0]!, (DateOnly)row[3]!, (int)row[5]! == 1));

        Table("pr_date").Rows.Select(row => ((string)row[0]!, (DateOnly)row[1]!, (bool)row[7]!)).Should().Equal(worked);
    }

    [Fact]
    public void A_limit_is_a_row_in_the_words_of_a_question() =>
        Table("pr_limit").Rows.Single(row => Cells(Table("pr_limit"), row, "rule")[0] is "foia-2000/answer").Should().Equal(
            "foia-2000/answer", 1, "A public authority answers a request for information promptly, and by the twentieth working day", "the request is received", null, "united-kingdom", "days", "working-days", 20, "after", "stay",
            "20 working days after", new DateOnly(2005, 1, 1), null, false, "Freedom of Information Act 2000, s 10(1)");

    /// <summary>The answer after a fees notice has a pause; the fee itself is three months that begin with the notice.</summary>
    [Fact]
    public void A_stage_is_a_row_and_a_limit_with_a_pause_is_none() =>
        Table("pr_limit").Rows.Where(row => Cells(Table("pr_limit"), row, "rule")[0] is "foia-2000/fee-pause").Select(row => Cells(Table("pr_limit"), row, "stage", "unit", "counting", "amount"))
            .Should().BeEquivalentTo(new[] { new object[] { "fee", "months", "beginning-with", 3 } });

    [Fact]
    public void The_organisations_own_closures_are_in_the_tables()
    {
        var closed = UkCalendars.All.Select(one => one.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2026, 3, 11), "closure", "the council")]));
        var tables = WorkingDayTables.Of(closed, []);

        tables.Single(table => table.Name == "pr_day").Rows.First(row => row[3] is DateOnly day && day == new DateOnly(2026, 3, 11))[5].Should().Be(0);
    }

    private static ExportTable Table(string name) => Tables.Single(table => table.Name == name);

    private static object?[] Row(string table, params object[] key) => Table(table).Rows.Single(row => key.SequenceEqual(row.Take(key.Length)));

    private static object?[] Cells(ExportTable table, object?[] row, params string[] names) =>
        [.. names.Select(name => row[table.Columns.Select(column => column.Name).ToList().IndexOf(name)])];
}
