namespace Partnership.Rules.Foundation;

/// <summary>The valid value that a misspelt one was most likely meant to be.</summary>
internal static class Nearest
{
    private const int LongestCompared = 100;

    /// <summary>The nearest by single letters put in, omitted, changed or swapped; null when none is near: more than a third of the letters differ.</summary>
    internal static string? To(string text, IEnumerable<string> valid)
    {
        if (text.Length > LongestCompared)
        {
            return null;
        }

        var near = valid.Where(one => one.Length <= LongestCompared)
            .Select(one => (one, Away: Away(text.ToLowerInvariant(), one.ToLowerInvariant())))
            .Where(one => one.Away is not null)
            .OrderBy(one => one.Away)
            .ToArray();
        return near.Length == 0 ? null : near[0].one;
    }

    /// <summary>The number of single letters by which two texts differ; null when that is more than a third.</summary>
    internal static int? Away(string one, string other) =>
        Apart(one, other) is var apart && apart * 3 <= Math.Max(one.Length, other.Length) ? apart : null;

    /// <summary>The number of single letters to put in, omit, change or swap, to make one text of the other.</summary>
    internal static int Apart(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}
