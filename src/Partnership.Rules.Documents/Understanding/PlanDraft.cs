using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>A plan while it is read.</summary>
internal sealed class PlanDraft
{
    private readonly Dictionary<string, Strand> strands = new(StringComparer.OrdinalIgnoreCase);

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
            var key = number.Length > 0 && !Strands.Exists(one => one.Key == number) ? number : FormattableString.Invariant($"{Strands.Count + 1}");
            strands[name] = strand = new Strand("read", Strands.Exists(one => one.Key == key) ? $"{key}b" : key, name);
            Strands.Add(strand);
        }

        return strand;
    }
}
