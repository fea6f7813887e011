using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Reads a file of text: each way to cut it that it could be meant in.</summary>
internal static class TextFile
{
    /// <exception cref="UnreadableException">The text is blank, or there is no way to cut it into cells.</exception>
    internal static RawPlan Read(byte[] bytes, FileSettings settings, Problems problems)
    {
        var text = TextDecoding.Decode(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnreadableException("The file has no text in it.");
        }

        Symbols(text, problems);
        var lines = PlainText.Lines(text);
        if (WordTextSource.Looks(lines))
        {
            return new RawPlan(PlanFormat.WordText, WordTextSource.Read(lines, settings), problems);
        }

        var cuttings = Cuttings(lines, settings.Limits).ToArray();
        return cuttings.Length > 0
            ? new RawPlan(PlanFormat.Csv, cuttings, problems)
            : throw new UnreadableException("The text holds no table: neither cells that start with a tab, as Word saves them, nor separated values, nor lines of a name and a value.");
    }

    private static IEnumerable<Cutting> Cuttings(string[] lines, ReadLimits limits)
    {
        if (BarredText.Looks(lines))
        {
            return BarredText.Read(lines, limits);
        }

        if (DrawnTables.Looks(lines))
        {
            return [DrawnTables.Read(lines, limits)];
        }

        var found = new Problems();
        var separated = CsvSource.SeparatorOf(lines) is { } separator ? new Cutting("separated values", [CsvSource.Read(lines, separator, limits, found)], found) : null;
        var isRegular = separated is not null && Regular(separated);
        return new[] { separated, isRegular ? null : NamedLines.Read(lines, limits), isRegular ? null : AlignedColumns.Read(lines, limits), isRegular ? null : PlainLines.Read(lines) }.OfType<Cutting>();
    }

    /// <summary>True for values whose rows are mostly of one width, wider than two: such a file is no page of names and values.</summary>
    private static bool Regular(Cutting cutting)
    {
        var widths = ((Table)cutting.Blocks[0]).Rows.Where(row => !row.IsBlank).Take(200).GroupBy(row => row.Cells.Count).OrderByDescending(group => group.Count()).ToArray();
        return widths.Length > 0 && widths[0].Key > 2 && widths[0].Count() * 3 >= widths.Sum(group => group.Count());
    }

    private static void Symbols(string text, Problems problems)
    {
        var count = PlainText.Symbols(text);
        if (count > 0)
        {
            problems.Note(SourceLocation.WholeFile, FormattableString.Invariant($"{count} characters of a symbol font were turned back into plain ones; codes may have been hidden in them."));
        }
    }
}
