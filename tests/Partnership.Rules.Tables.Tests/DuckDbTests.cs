using FluentAssertions;
using Partnership.Rules.Tables.Engines;
using Xunit;

namespace Partnership.Rules.Tables.Tests;

/// <summary>The exported tables and the shipped query in DuckDB, in this process. tests/Partnership.Rules.Tables.Engines/engines.sh asks ten million, and other engines.</summary>
public sealed class DuckDbTests
{
    private const int Count = 300_000;

    [Fact]
    public async Task Every_answer_is_the_librarys_and_every_refusal_says_why()
    {
        using var exported = await Exported.AsAsync(ExportFormat.Parquet);
        await File.WriteAllLinesAsync(Path.Combine(exported.Folder, "questions.csv"), Questions.Of(Count).Select(one => one.Row).Prepend("id,calendar,start_on,unit,counting,amount,direction,rolling"));

        DuckDb.Compare(exported.Folder, Count).Should().Be(0);
    }

    [Fact]
    public void The_questions_reach_every_kind_of_answer() =>
        Questions.Of(Count).Select(one => one.Answer().Status).Distinct().Should().BeEquivalentTo(
            "answered", "refused: the count leaves the calendar", "refused: the count leaves the years 1 to 9999", "refused: there is no such calendar", "refused: there is no such limit");
}
