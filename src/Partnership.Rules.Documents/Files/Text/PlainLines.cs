using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Reads text without tables: each line a paragraph, those with a bullet items of a list. A wrapped line goes on with the one above it.</summary>
internal static class PlainLines
{
    private const int Least = 2;
    private const int Wrapped = 60;
    private static readonly Regex Item = Patterns.Of(@"^(?<indent>[ \t]*)(?:[\u2022\u00B7\u25AA\u25CF\u25CB\u25E6\u2023*\u2013-])\s+(?=\S)", RegexOptions.CultureInvariant);

    /// <summary>True for a line that begins with a number of two parts or more, as a numbered outline has them.</summary>
    private static readonly Regex Numbered = Patterns.Of(@"^\s*\d{1,3}(?:\.\d{1,3}){1,4}[.)]?\s+\S", RegexOptions.CultureInvariant);

    /// <summary>The lines as paragraphs; null where fewer than two of them are items.</summary>
    internal static Cutting? Read(string[] lines)
    {
        if (lines.Count(line => Item.IsMatch(line) || Numbered.IsMatch(line)) < Least)
        {
            return null;
        }

        var (blocks, indents) = (new List<Block>(), new List<int>());
        for (var at = 0; at < lines.Length;)
        {
            var end = at + 1;
            while (end < lines.Length && GoesOn(lines[end - 1], lines[end]))
            {
                end++;
            }

            if (lines[at].Trim().Length > 0)
            {
                blocks.Add(Of(lines, at, end, indents));
            }

            at = end;
        }

        return new Cutting("lines and lists", blocks, new Problems());
    }

    private static Paragraph Of(string[] lines, int from, int to, List<int> indents)
    {
        var item = Item.Match(lines[from]);
        var text = string.Join(" ", lines.Skip(from).Take(to - from).Select(line => line.Trim()));
        return new Paragraph(PlainText.Clean(item.Success ? text.Substring(1).TrimStart() : text), from + 1) { Depth = item.Success ? DepthOf(item.Groups["indent"].Value, indents) : Ended(indents) };
    }

    /// <summary>How deep an item stands among those above it, by its indent.</summary>
    private static int DepthOf(string indent, List<int> indents)
    {
        var width = indent.Sum(c => c == '\t' ? 4 : 1);
        indents.RemoveAll(one => one > width);
        if (!indents.Contains(width))
        {
            indents.Add(width);
        }

        return indents.Count;
    }

    private static int Ended(List<int> indents)
    {
        indents.Clear();
        return 0;
    }

    /// <summary>True for a line without a mark of its own after a long one that has not ended.</summary>
    private static bool GoesOn(string above, string line) =>
        line.Trim().Length > 0 && above.Trim().Length >= Wrapped && !Item.IsMatch(line) && !Numbered.IsMatch(line) && (char.IsLower(line.Trim()[0]) || line.Trim()[0] == '(') && !".:;!?".Contains(above.TrimEnd()[above.TrimEnd().Length - 1].ToString());
}
