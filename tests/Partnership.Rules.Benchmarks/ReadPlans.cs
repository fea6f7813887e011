using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using Partnership.Rules.Documents;
using Partnership.Rules.Documents.Tests;

namespace Partnership.Rules.Benchmarks;

/// <summary>Plans of many rows, read whole: six columns, a date, two leads, a pointer, a rating. One takes long, so that fewer are read.</summary>
[WarmupCount(5)]
[IterationCount(15)]
public class ReadPlans
{
    private byte[] csv = [];
    private byte[] word = [];
    private byte[] excel = [];

    /// <summary>How many rows.</summary>
    [Params(1_000, 10_000)]
    public int Rows { get; set; }

    /// <summary>Makes the files.</summary>
    [GlobalSetup]
    public void Make()
    {
        string[] heads = ["Ref", "Action", "Lead", "By when", "Update", "RAG"];
        var rows = Enumerable.Range(1, Rows).Select(at => new[] { $"{at}", "Train all staff who meet the public", "Police; Health", "March 2026", "See 1. Begun in two teams.", "Green" }).Prepend(heads).ToArray();
        csv = Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Select(row => string.Join(",", row))));
        word = WordFile.Of(WordFile.Table([.. rows.Select(row => WordFile.Row(row))]));
        excel = ExcelFile.Of(rows);
    }

    /// <summary>CSV.</summary>
    [Benchmark]
    [BenchmarkCategory("csv")]
    public int Csv() => Read(csv);

    /// <summary>Word.</summary>
    [Benchmark]
    [BenchmarkCategory("word")]
    public int Word() => Read(word);

    /// <summary>Excel.</summary>
    [Benchmark]
    [BenchmarkCategory("excel")]
    public int Excel() => Read(excel);

    /// <summary>The cells alone, by CsvHelper.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("csv")]
    public int CsvCellsAlone()
    {
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(csv), new CsvReaderOptions { HasHeader = false });
        var cells = 0;
        while (reader.Read())
        {
            cells += Enumerable.Range(0, reader.FieldCount).Sum(at => reader.GetString(at).Length);
        }

        return cells;
    }

    /// <summary>The texts of the cells only, by OpenXml.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("word")]
    public int WordCellsAlone()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        return document.MainDocumentPart!.Document.Descendants<TableCell>().Sum(cell => cell.InnerText.Length);
    }

    /// <summary>The texts of the cells only, by OpenXml.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("excel")]
    public int ExcelCellsAlone()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(excel), isEditable: false);
        return document.WorkbookPart!.WorksheetParts.First().Worksheet.Descendants<Cell>().Sum(cell => cell.InnerText.Length);
    }

    private int Read(byte[] bytes) => PlanReader.Read(new MemoryStream(bytes)).Plan.Actions.Count is var count && count == Rows ? count : throw new InvalidOperationException($"{count} rows of {Rows}.");
}
