using DocumentFormat.OpenXml.Spreadsheet;
using Partnership.Rules.Documents.Files.Office;
using Later = DocumentFormat.OpenXml.Office2010.Excel;
using Row = Partnership.Rules.Documents.Files.Grids.Row;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>The colours that conditions give to cells: by the value of a cell, a text in it, a comparison with another cell of its row, an icon set or a scale of colours.</summary>
internal sealed class ConditionalColours(ExcelStyles styles)
{
    private const int Most = 500;
    private readonly List<(CellArea Area, Func<SheetValues, int, int, string?> Colour, int Priority)> rules = [];

    internal void Add(ConditionalFormatting formatting)
    {
        var areas = Areas(formatting.SequenceOfReferences?.InnerText);
        foreach (var rule in formatting.Elements<ConditionalFormattingRule>().TakeWhile(_ => rules.Count < Most))
        {
            foreach (var area in areas)
            {
                if (Colour(rule, area, areas) is { } colour)
                {
                    rules.Add((area, colour, rule.Priority.Number(0)));
                }
            }
        }
    }

    /// <summary>The icon sets of the later form, which stand at the end of a sheet.</summary>
    internal void Add(Later.ConditionalFormatting formatting)
    {
        var areas = Areas(formatting.GetFirstChild<DocumentFormat.OpenXml.Office.Excel.ReferenceSequence>()?.Text);
        foreach (var rule in formatting.Elements<Later.ConditionalFormattingRule>().TakeWhile(_ => rules.Count < Most))
        {
            if (rule.GetFirstChild<Later.IconSet>() is { } icons && ColourScales.Of(icons, areas) is { } colour)
            {
                rules.AddRange(areas.Select(area => (area, colour, rule.Priority.Number(0))));
            }
        }
    }

    private static CellArea[] Areas(string? references) => [.. (references ?? string.Empty).Split([' '], StringSplitOptions.RemoveEmptyEntries).Take(50).Select(CellArea.Of)];

    /// <summary>Gives each cell the colour of the first condition that holds for it.</summary>
    internal void Apply(List<Row> rows)
    {
        if (rules.Count == 0)
        {
            return;
        }

        var (values, ordered) = (new SheetValues(rows), rules.OrderBy(one => one.Priority).ToArray());
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                row.Cells[column].Fill = ordered.Where(one => one.Area.Holds(row.Line, column)).Select(one => one.Colour(values, row.Line, column)).FirstOrDefault(one => one is not null) ?? row.Cells[column].Fill;
            }
        }
    }

    private Func<SheetValues, int, int, string?>? Colour(ConditionalFormattingRule rule, CellArea area, CellArea[] areas)
    {
        if (rule.GetFirstChild<IconSet>() is { } icons)
        {
            return ColourScales.Of(icons, areas);
        }

        if (rule.GetFirstChild<ColorScale>() is { } scale)
        {
            return ColourScales.Of(scale, areas, styles);
        }

        return styles.Conditional(rule.FormatId.Number(-1)) is { } fill && CellTests.Of(rule, area) is { } holds
            ? (values, row, column) => holds(values, row, column) ? fill : null
            : null;
    }
}
