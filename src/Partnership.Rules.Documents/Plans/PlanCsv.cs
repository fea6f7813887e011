using System.Globalization;
using NodaTime.Text;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Text;

namespace Partnership.Rules.Documents;

/// <summary>Writes a plan as CSV in the columns people had: RFC 4180, a line end within a cell where a cell has several lines. Reading it back gives the same rows.</summary>
/// <remarks>
/// A cell that a spreadsheet would take for a formula begins with an apostrophe, which <see cref="PlanReader"/> takes away again. For a
/// spreadsheet to show a pound sign, give a writer of UTF-8 with a byte order mark.
/// </remarks>
/// <example><code>using var file = new StreamWriter("plan.csv"); PlanCsv.Write(Plan2017.Plan, file);</code></example>
public static class PlanCsv
{
    private static readonly (string Heading, Func<PlanAction, string> Text)[] Columns =
    [
        ("Strand", action => action.Strand is { } strand ? $"{strand.Key} {strand.Name}" : string.Empty),
        ("Code", action => action.Code?.Value ?? string.Empty),
        ("Area for development", action => action.Area),
        ("Action", action => action.Action),
        ("Lead organisation", action => string.Join("\n", action.Leads)),
        ("Performance measures", action => string.Join("\n", action.Measures)),
        ("Milestones", action => string.Join("\n", action.Milestones.Select(Milestone))),
        ("Update", action => action.Update?.Text ?? string.Empty),
        ("Rating", action => action.Rating?.Code ?? string.Empty),
        ("Rating note", action => action.RatingNote ?? string.Empty),
        ("Oversight", action => string.Join("\n", action.Oversight)),
        ("See also", action => string.Join("\n", action.SeeAlso.Select(Pointer))),
        ("Limits", action => string.Join("\n", action.Limits.Select(limit => $"{limit.Kind} {limit.On}: {limit.What}"))),
        ("Facts", action => Facts(action.Update?.Facts)),
        ("Promises", action => Facts(action.Update?.Promises)),
        ("Provenance", action => action.Provenance == Provenance.Unknown ? string.Empty : action.Provenance.Code),
        ("Evidence state", action => action.Evidence == Evidence.NotAssessed ? string.Empty : action.Evidence.Code),
        ("Flags", action => string.Join("\n", action.Caveats.Select(flag => $"{flag.Code}: {flag.Text}"))),
        ("Continuation rows", action => action.Continuations == 0 ? string.Empty : action.Continuations.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Writes the rows of a plan. The heading of the update says as at when; items outside the tables are no rows and are not written.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="writer">The writer that receives the text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ActionPlan plan, TextWriter writer)
    {
        _ = plan ?? throw new ArgumentNullException(nameof(plan));
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        var due = plan.Actions.Any(action => Due(action).Length > 0) ? new[] { "Due" } : [];
        var kept = plan.Actions.SelectMany(action => action.Kept).Select(one => one.Heading).Where(heading => heading.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        Line(writer, Columns.Select(column => column.Heading == "Update" ? Update(plan) : column.Heading).Concat(due).Concat(kept));
        foreach (var action in plan.Actions)
        {
            Line(writer, Columns.Select(column => column.Text(action)).Concat(due.Select(_ => Due(action))).Concat(kept.Select(heading => Kept(action, heading))));
        }
    }

    private static string Update(ActionPlan plan) => plan.AsAt is { } asAt ? $"Update as at: {LocalDatePattern.Iso.Format(asAt)}" : "Update";

    private static string Kept(PlanAction action, string heading) =>
        string.Join("\n", action.Kept.Where(one => one.Heading == heading).Select(one => one.Text));

    /// <summary>The words of each due date that no milestone holds.</summary>
    private static string Due(PlanAction action) => string.Join("\n", action.Due.Select(one => one.Text).Where(text => action.Milestones.All(milestone => milestone.Text != text)));

    private static string Milestone(Milestone milestone) =>
        $"{milestone.Text}{(milestone.Due is { } due ? $" [by {due}]" : string.Empty)}{(milestone.IsReached ? " [reached]" : string.Empty)}";

    private static string Pointer(PlanReference pointer) =>
        $"{pointer.To}{(pointer.IsImplicit ? " (as above)" : string.Empty)}{(pointer.Suggested is { } perhaps ? $" (perhaps {perhaps})" : string.Empty)}";

    private static string Facts(IEnumerable<ReportedEvent>? facts) =>
        string.Join("\n", (facts ?? []).Select(fact => $"{fact}{(fact.IsYearInferred ? " [year inferred]" : string.Empty)}"));

    private static void Line(TextWriter writer, IEnumerable<string> cells) => writer.Write(string.Join(",", cells.Select(cell => Quoted(FormulaText.Neutral(cell)))) + "\r\n");

    private static string Quoted(string cell) => cell.IndexOfAny(['"', ',', '\n', '\r', ';', '\t']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
