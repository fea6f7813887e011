using Partnership.Rules.Foundation;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Gathers how a plan was read while it is read.</summary>
internal sealed class ExplanationBuilder(PlanView[] views, PlanView chosen)
{
    private readonly List<ColumnExplanation> columns = [];
    private readonly List<string> notes = [];

    internal void Add(TableView table)
    {
        if (table.HasOwn && columns.Count < 1000)
        {
            var line = table.Header!.Rows == 0 ? 0 : table.Table.Rows[table.Header.First].Line;
            columns.AddRange(table.Header.Columns.Select(one => new ColumnExplanation(line, one.At + 1, one.Heading, one.Role, one.Evidence)).Where(one => !columns.Contains(one)));
        }
    }

    internal void Add(IEnumerable<string> lines) => notes.AddRange(lines.Take(1000));

    /// <summary>What was gathered, each text of it cleared of names.</summary>
    internal PlanExplanation Make(Func<string, string> clear) => new(
        views.OrderByDescending(one => ReferenceEquals(one, chosen)).ThenByDescending(one => one.Fit).Select(one => new CuttingExplanation(clear(one.Cutting.Name), Math.Round(one.Fit, 4))).ToValueList(),
        columns.Select(one => one with { Heading = clear(one.Heading), Evidence = clear(one.Evidence) }).ToValueList(),
        notes.Select(clear).ToValueList());
}
