using System.Text;

namespace Partnership.Rules.Tests;

/// <summary>The seed files, found by walking up from the tests to the solution.</summary>
internal static class Seeds
{
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(string file) => Path.Combine(Root, "seeds", file);

    /// <summary>The rows of a CSV seed by column name. A field in quotes may hold commas and doubled quotes, not line ends.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var names = Fields(lines[0]);
        return lines.Skip(1).Select(Fields).Select(fields => names.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)).ToList();
    }

    private static List<string> Fields(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        return [.. fields, field.ToString()];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !folder.EnumerateFiles("*.sln").Any())
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("There is no solution above the tests.");
    }
}
