namespace Partnership.Rules.Documents;

/// <summary>What the headings of one council's plan mean, where its words are not known here. It wins over what is known.</summary>
public sealed class ColumnMap
{
    private static readonly ColumnRole[] Roles = [.. Enumerable.Range(0, (int)ColumnRole.Continuation + 1).Select(one => (ColumnRole)one)];
    private readonly Dictionary<string, ColumnRole> roles = new(StringComparer.Ordinal);

    /// <summary>Makes a map.</summary>
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

    /// <summary>Reads a map of one line a column, as in <c>Lead bod = lead</c>; blank lines and lines that start with # are skipped.</summary>
    /// <param name="text">The lines.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">A line has no equals sign or names no role; the message lists the roles.</exception>
    public static ColumnMap Parse(string text)
    {
        var lines = (text ?? throw new ArgumentNullException(nameof(text))).Split('\n').Select(line => line.Trim());
        return new ColumnMap(lines.Where(line => line.Length > 0 && line[0] != '#').Select(Pair));
    }

    internal bool TryFind(string heading, out ColumnRole role) => roles.TryGetValue(heading, out role);

    private static KeyValuePair<string, ColumnRole> Pair(string line)
    {
        var at = line.LastIndexOf('=');
        var role = at < 0 ? string.Empty : line.Substring(at + 1).Trim();
        return at > 0 && !role.Any(char.IsDigit) && Enum.TryParse<ColumnRole>(role, ignoreCase: true, out var known)
            ? new KeyValuePair<string, ColumnRole>(line.Substring(0, at), known)
            : throw new FormatException($"'{line}' is not a line of a column map. Write: heading = role. Valid roles: {string.Join(", ", Roles)}.");
    }
}
