namespace Partnership.Rules.Console.Shell;

/// <summary>What was probably meant.</summary>
internal static class Closest
{
    private const int MostListed = 8;

    /// <summary>What can be entered: all names up to eight, and otherwise the command that lists them.</summary>
    internal static string Valid(IEnumerable<string> names, string list) =>
        names.ToArray() is { Length: <= MostListed } few ? $"Enter one of {string.Join(", ", few)}." : $"Run {list} for the list.";

    /// <summary>" Did you mean ...?" with the nearest of the names; nothing when none is near: more than a third of its letters differ.</summary>
    internal static string Ask(string text, IEnumerable<string> names) =>
        Within(text, names) is { Length: > 0 } longer ? $" Did you mean {string.Join(" or ", longer)}?" : Near(text, names);

    /// <summary>The names that begin with the text and a slash: a person who enters a partnership means one of its groups.</summary>
    private static string[] Within(string text, IEnumerable<string> names) =>
        names.Where(name => name.StartsWith($"{text.Trim()}/", StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Take(MostListed).ToArray();

    private static string Near(string text, IEnumerable<string> names) =>
        names.Select(name => (name, Apart: Letters(text.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(one => one.Apart * 3 <= Math.Max(one.name.Length, 3))
            .OrderBy(one => one.Apart).ThenBy(one => one.name, StringComparer.Ordinal)
            .Select(one => $" Did you mean {one.name}?").FirstOrDefault(string.Empty);

    /// <summary>How many letters must be put in, left out, changed or swapped with the next.</summary>
    private static int Letters(string one, string other)
    {
        var (before, above) = (Array.Empty<int>(), Enumerable.Range(0, other.Length + 1).ToArray());
        for (var row = 1; row <= one.Length; row++)
        {
            var here = new int[other.Length + 1];
            here[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                here[column] = Math.Min(Math.Min(above[column], here[column - 1]) + 1, above[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1));
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    here[column] = Math.Min(here[column], before[column - 2] + 1);
                }
            }

            (before, above) = (above, here);
        }

        return above[other.Length];
    }
}
