using Partnership.Rules.Foundation;

namespace Partnership.Rules.Documents;

/// <summary>How a plan was read: each way to cut it with its fit, each column with its role and why, and the choices not taken.</summary>
/// <param name="Cuttings">The ways to cut the file, the chosen way first.</param>
/// <param name="Columns">The columns of each table with headings of its own.</param>
/// <param name="Notes">Further choices, a line each.</param>
public sealed record PlanExplanation(ValueList<CuttingExplanation> Cuttings, ValueList<ColumnExplanation> Columns, ValueList<string> Notes)
{
    /// <summary>An explanation of nothing: for a file that could not be read.</summary>
    public static PlanExplanation Empty { get; } = new(ValueList<CuttingExplanation>.Empty, ValueList<ColumnExplanation>.Empty, ValueList<string>.Empty);

    /// <summary>Writes it as a column map that reads the file in the same way, with the reasons as comments.</summary>
    public string ToMap()
    {
        var lines = new List<string>();
        lines.AddRange(Cuttings.Select((one, at) => at == 0 ? $"@cutting = {one.Name}\n#   fit {one}" : $"# not taken: {one}"));
        foreach (var table in Columns.GroupBy(one => one.Line))
        {
            lines.Add(FormattableString.Invariant($"{(ReferenceEquals(table.First(), Columns[0]) ? string.Empty : "# ")}@header = {table.Key}"));
            lines.AddRange(table.Select(one => FormattableString.Invariant($"{(ReferenceEquals(table.First(), Columns[0]) ? string.Empty : "# ")}@column {one.Column} = {one.Role}\n#   '{one.Heading.Replace('\n', ' ')}': {one.Evidence}")));
        }

        lines.AddRange(Notes.Select(note => $"# {note.Replace('\n', ' ')}"));
        return string.Join("\n", lines) + "\n";
    }

    /// <summary>The explanation as a column map.</summary>
    public override string ToString() => ToMap();
}

