using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Reads text saved from Word, in which each cell is a paragraph that starts with a tab and goes on over lines that do not. Nothing marks the end of a row, so it is cut in two ways.</summary>
internal static class WordTextSource
{
    internal static bool Looks(string[] lines) =>
        lines.Count(IsCell) is var cells && cells >= 3 && cells >= lines.Count(line => line.TrimStart('\t').Contains('\t'));

    internal static bool IsCell(string line) => line.Length > 0 && line[0] == '\t';

    internal static List<Cutting> Read(string[] lines, FileSettings settings)
    {
        var (counted, blank) = (new Problems(), new Problems());
        return
        [
            new("cells by count", CountedCells.Read(lines, settings, counted), counted),
            new("a blank line ends a row", RowsByBlankLine.Read(lines, settings.Limits, blank), blank),
        ];
    }

    internal static Cell Make(string[] lines, int from, int to, int span) =>
        new(PlainText.Clean(string.Join("\n", lines, from, to - from)).Substring(1), from + 1) { Span = span, HasFileLines = true };
}
