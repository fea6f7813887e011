using System.Globalization;

namespace Partnership.Rules.Documents;

/// <summary>How to read one council's plan where the reader cannot tell, or tells it wrongly. It wins over what is known.</summary>
/// <remarks>
/// One line a step: <c>Lead bod = lead</c> names a column by its heading, <c>@column 4 = lead</c> by its place, <c>@header = 3</c> says on which line the
/// headings begin (0: there are none), <c>@cutting = cells by count</c> says how to cut a text. The explanation of a plan that was read is written in the same form, so it can be saved as a map.
/// </remarks>
/// <example><code>ColumnMap.Parse("Bod in charge = lead\n@header = 3")</code></example>
public sealed class ColumnMap
{
    private static readonly ColumnRole[] Roles = [.. Enumerable.Range(0, (int)ColumnRole.DueTick + 1).Select(one => (ColumnRole)one)];
    private readonly Dictionary<string, ColumnRole> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ColumnRole> columns = [];
    private string? cutting;
    private int? headerRow;

    /// <summary>Makes a map with the values given.</summary>
    /// <param name="roles">Each heading, in any case, and what its column holds.</param>
    /// <exception cref="ArgumentNullException">The headings are null.</exception>
    public ColumnMap(IEnumerable<KeyValuePair<string, ColumnRole>> roles)
    {
        foreach (var pair in roles ?? throw new ArgumentNullException(nameof(roles)))
        {
            this.roles[Understanding.Headings.Plain(pair.Key)] = pair.Value;
        }
    }

    /// <summary>A map that adds nothing.</summary>
    public static ColumnMap Empty { get; } = new([]);

    /// <summary>The way to cut a text, by its name in the explanation; null leaves it to the reader.</summary>
    public string? Cutting => cutting;

    /// <summary>The line or row on which the headings begin, 0 for a table without headings; null leaves it to the reader.</summary>
    public int? HeaderRow => headerRow;

    /// <summary>Reads a map of one line a step; blank lines and lines that start with # are skipped.</summary>
    /// <param name="text">The lines.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">A line has no equals sign or names no role; the message lists the roles.</exception>
    public static ColumnMap Parse(string text)
    {
        var map = new ColumnMap([]);
        foreach (var line in (text ?? throw new ArgumentNullException(nameof(text))).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            map.Take(line);
        }

        return map;
    }

    /// <summary>What it says of headings, without what it says of places: for a table other than the one whose headings it names.</summary>
    internal ColumnMap ByHeadings => new(roles);

    internal bool TryFind(string heading, out ColumnRole role) => roles.TryGetValue(heading, out role);

    internal bool TryColumn(int at, out ColumnRole role) => columns.TryGetValue(at, out role);

    private void Take(string line)
    {
        var at = line.LastIndexOf('=');
        var (left, right) = at <= 0 ? throw Wrong(line) : (line.Substring(0, at).Trim(), line.Substring(at + 1).Trim());
        if (left == "@cutting" && right.Length > 0)
        {
            cutting = right;
        }
        else if (left == "@header" && int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            headerRow = row;
        }
        else if (left.Split(' ') is ["@column", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var column) && column > 0)
        {
            columns[column - 1] = RoleOf(right, line);
        }
        else
        {
            roles[Understanding.Headings.Plain(left)] = RoleOf(right, line);
        }
    }

    private static ColumnRole RoleOf(string text, string line) =>
        !text.Any(char.IsDigit) && Enum.TryParse<ColumnRole>(text, ignoreCase: true, out var known) ? known : throw Wrong(line);

    private static FormatException Wrong(string line) =>
        new($"'{line}' is not a line of a column map. Write: heading = role, @column 4 = role, @header = 3 or @cutting = name. Valid roles: {string.Join(", ", Roles)}.");
}
