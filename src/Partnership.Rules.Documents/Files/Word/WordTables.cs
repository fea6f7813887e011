using System.Text;
using DocumentFormat.OpenXml;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Office;
using Xml = DocumentFormat.OpenXml.Wordprocessing;

namespace Partnership.Rules.Documents.Files.Word;

/// <summary>Reads the rows of Word tables: merged cells, shading, bold, cells in content controls.</summary>
internal sealed class WordTables(WordText text, ThemeColours theme)
{
    private const int Widest = 200;
    private readonly Dictionary<int, Cell> tops = [];
    private AddressForm? form;

    /// <summary>Begins a table: the merged cells of the one before are forgotten.</summary>
    internal void Start(int number, int line)
    {
        tops.Clear();
        form = AddressForm.Table(FormattableString.Invariant($"table {number}"), line);
    }

    /// <summary>True for a row whose deletion waits to be accepted.</summary>
    internal static bool IsDeleted(Xml.TableRow row) => row.TableRowProperties?.GetFirstChild<Xml.Deleted>() is not null;

    internal List<Cell> Cells(Xml.TableRow row, int line)
    {
        var cells = new List<Cell>();
        Fill(cells, row.TableRowProperties?.GetFirstChild<Xml.GridBefore>()?.Val.Number(0) ?? 0, line);
        foreach (var cell in Through<Xml.TableCell>(row).TakeWhile(_ => cells.Count < Widest))
        {
            var span = Math.Min(Math.Max(cell.TableCellProperties?.GridSpan?.Val.Number(1) ?? 1, 1), Widest);
            var made = Make(cell, line, span, cells.Count);
            cells.Add(made);
            Fill(cells, span - 1, line);
        }

        return cells;
    }

    /// <summary>The children of a type, those in content controls and in text put in as a change too.</summary>
    private static IEnumerable<T> Through<T>(OpenXmlElement parent)
        where T : OpenXmlElement => parent.ChildElements.SelectMany(one =>
            WordText.IsUnfilled(one) ? []
            : one is T found ? [found]
            : one.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" ? Through<T>(one)
            : []);

    private static void Fill(List<Cell> cells, int count, int line)
    {
        for (var one = 0; one < count && cells.Count < Widest; one++)
        {
            cells.Add(new Cell(string.Empty, line));
        }
    }

    private Cell Make(Xml.TableCell cell, int line, int span, int column)
    {
        var (words, paragraphs) = (new StringBuilder(), new List<Xml.Paragraph>());
        var hasWords = Gather(cell, words, paragraphs);
        var merge = cell.TableCellProperties?.VerticalMerge;
        var bold = paragraphs.SelectMany(text.Boldness).Distinct().ToArray();
        var goesOn = merge is not null && merge.Val?.InnerText != "restart";
        var made = new Cell(words.ToString().TrimEnd('\n'), line, form, column)
        {
            Span = span,
            Above = goesOn && tops.TryGetValue(column, out var top) ? top : null,
            IsNumberOnly = !hasWords,
            Struck = string.Join("\n", paragraphs.Select(WordText.Struck).Where(words => words.Trim().Length > 0)) is { Length: > 0 } struck ? struck : null,
            Hidden = string.Join("\n", paragraphs.Select(WordText.Hidden).Where(words => words.Trim().Length > 0)) is { Length: > 0 } hidden ? hidden : null,
            IsBold = bold.Length == 1 ? bold[0] : null,
            Fill = Colour(cell.TableCellProperties?.Shading) ?? paragraphs.Select(Highlight).FirstOrDefault(one => one is not null),
        };
        tops[column] = made.Above ?? made;
        return made;
    }

    /// <summary>A cell's paragraphs, those of tables inside it too: their words belong to the cell. False when it has none but automatic numbers.</summary>
    private bool Gather(OpenXmlElement parent, StringBuilder into, List<Xml.Paragraph> paragraphs)
    {
        var hasWords = false;
        foreach (var element in parent.ChildElements.Where(one => !WordText.IsUnfilled(one)))
        {
            if (element is Xml.Paragraph paragraph)
            {
                var (label, words) = text.OfParagraph(paragraph);
                into.Append(label).Append(label.Length > 0 && words.Length > 0 ? " " : string.Empty).Append(words).Append('\n');
                paragraphs.Add(paragraph);
                hasWords |= !string.IsNullOrWhiteSpace(words);
            }
            else if (element.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "tbl" or "tr" or "tc")
            {
                hasWords |= Gather(element, into, paragraphs);
            }
        }

        return hasWords;
    }

    private string? Colour(Xml.Shading? shading) =>
        shading?.Val?.InnerText == "solid" && shading.Color?.InnerText is { Length: 6 } solid ? solid
        : shading?.Fill?.InnerText is { Length: 6 } fill ? fill
        : theme.ByName(shading?.ThemeFill?.InnerText);

    private string? Highlight(Xml.Paragraph paragraph) =>
        paragraph.Elements<Xml.Run>().Select(run => run.RunProperties)
            .Select(run => WordHighlights.Colour(run?.Highlight?.Val?.InnerText) ?? Colour(run?.Shading))
            .FirstOrDefault(one => one is not null) ?? Colour(paragraph.ParagraphProperties?.Shading);
}
