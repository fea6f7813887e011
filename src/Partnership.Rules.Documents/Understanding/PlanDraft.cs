using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>A plan while it is read.</summary>
internal sealed class PlanDraft
{
    private readonly Dictionary<string, Strand> strands = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    internal string Title { get; set; } = string.Empty;

    internal List<Strand> Strands { get; } = [];

    internal List<RowDraft> Rows { get; } = [];

    internal List<(ActionCode Code, string Area, SourceLocation Place, Strand? Strand)> OffTable { get; } = [];

    internal List<UnmappedText> Kept { get; } = [];

    /// <summary>The strand of a title, new or met before.</summary>
    internal Strand StrandOf(string title)
    {
        var (number, name, _) = StrandReading.Parse(title);
        if (!strands.TryGetValue(name, out var strand))
        {
            var key = number.Length > 0 && !keys.Contains(number) ? number : FormattableString.Invariant($"{Strands.Count + 1}");
            strands[name] = strand = new Strand("read", keys.Contains(key) ? $"{key}b" : key, name);
            keys.Add(strand.Key);
            Strands.Add(strand);
        }

        return strand;
    }
}
