using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Partnership.Rules.Documents.Files.Office;

namespace Partnership.Rules.Documents.Files.Word;

/// <summary>One list of a document: how each of its levels is written, and how far it has counted.</summary>
internal sealed class WordList
{
    private const int Depth = 9;
    private readonly Level?[] levels = new Level?[Depth];
    private readonly int[] counts = new int[Depth];

    internal WordList(AbstractNum list)
    {
        foreach (var level in list.Elements<Level>().Where(one => one.LevelIndex.Number(-1) is >= 0 and < Depth))
        {
            levels[level.LevelIndex.Number(0)] = level;
        }

        Reset(0);
    }

    /// <summary>The level a paragraph style is tied to; -1 for none.</summary>
    internal int LevelOf(string style) => Array.FindIndex(levels, one => one?.ParagraphStyleIdInLevel?.Val?.InnerText == style);

    /// <summary>Starts a level at a number.</summary>
    internal void StartAt(int level, int number) => counts[Within(level)] = Bounded(number) - 1;

    /// <summary>Counts one on and writes the number; empty for a bullet.</summary>
    internal string Next(int level)
    {
        var at = Within(level);
        if (Format(at) is "bullet" or "none")
        {
            return string.Empty;
        }

        counts[at] = Math.Min(counts[at] + 1, int.MaxValue - 1);
        for (var above = 0; above < at; above++)
        {
            counts[above] = Math.Max(counts[above], Start(above));
        }

        Reset(at + 1);
        return Written(at);
    }

    private void Reset(int from)
    {
        for (var below = from; below < Depth; below++)
        {
            counts[below] = Start(below) - 1;
        }
    }

    private string Written(int at)
    {
        var text = levels[at]?.LevelText?.Val?.InnerText ?? string.Empty;
        var isLegal = levels[at]?.IsLegalNumberingStyle is not null;
        for (var one = 0; one < Depth; one++)
        {
            var token = "%" + (one + 1).ToString(CultureInfo.InvariantCulture);
            text = text.Contains(token) ? text.Replace(token, Numerals.Write(isLegal ? null : Format(one), counts[one])) : text;
        }

        return text.Trim();
    }

    private string? Format(int level) => levels[level]?.NumberingFormat?.Val?.InnerText;

    private int Start(int level) => Bounded(levels[level]?.StartNumberingValue?.Val.Number(1) ?? 1);

    private static int Bounded(int number) => Math.Min(Math.Max(number, 0), 100_000);

    private static int Within(int level) => Math.Min(Math.Max(level, 0), Depth - 1);
}
