using FluentAssertions;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tables.Tests;

/// <summary>The files of each form.</summary>
public sealed class FileTests
{
    private static readonly string[] Engines = ["postgresql", "duckdb", "sqlite", "sql-server", "clickhouse", "spark-sql"];

    [Fact]
    public void Every_form_brings_the_query_of_every_engine()
    {
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            TableExport.Files(WorkingDayTables.Of(UkCalendars.All, []), format).Select(file => file.Path).Should().Contain(Engines.Select(engine => $"queries/{engine}.sql"));
        }
    }

    [Fact]
    public void Nothing_is_left_to_fill_in()
    {
        foreach (var engine in Enum.GetValues<SqlEngine>())
        {
            TableExport.Script(WorkingDayTables.Of(UkCalendars.All, []), engine).Should().NotContain("{").And.Contain("pr_answer").And.Contain("'refused: the count leaves the calendar'");
            TableExport.Query(engine, "my_questions").Should().Contain("my_questions").And.NotContain("pr_question");
        }
    }

    /// <summary>A condition on the left table in the ON of a left join made one engine run for minutes.</summary>
    [Fact]
    public void A_join_is_on_equal_columns_alone() =>
        TableExport.Query(SqlEngine.PostgreSql, "q").Split('\n').Where(line => line.Contains(" ON ", StringComparison.Ordinal))
            .SelectMany(line => line.Split(" ON ")[1].TrimEnd(')', ',').Split(" AND ")).Should().OnlyContain(part => System.Text.RegularExpressions.Regex.IsMatch(part, @"^\w+\.\w+ = \w+\.\w+$"));

    [Fact]
    public async Task A_csv_file_is_plain_and_ends_every_line_alike()
    {
        using var exported = await Exported.AsAsync(ExportFormat.Csv);
        var lines = (await File.ReadAllTextAsync(Path.Combine(exported.Folder, "pr_day.csv"))).Split('\n');

        lines[0].Should().Be("calendar,counts,day_number,day,place,is_counted");
        lines[1].Should().Be("england-and-wales,working-days,728293,1995-01-01,0,0");
        lines[^1].Should().BeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(exported.Folder, "dbt", "seeds.yml"))).Should().Contain("- name: pr_date").And.Contain("day: date");
    }

    [Fact]
    public async Task The_rows_of_an_engine_are_inserts_of_its_own_literals()
    {
        using var exported = await Exported.AsAsync(ExportFormat.Sql);

        (await File.ReadAllTextAsync(Path.Combine(exported.Folder, "postgresql", "pr_date.sql"))).Should().Contain("'New Year''s Day'").And.Contain("DATE '1995-01-02'");
        (await File.ReadAllTextAsync(Path.Combine(exported.Folder, "sql-server", "pr_date.sql"))).Should().Contain("'1995-01-02'").And.NotContain("DATE '");
    }
}
