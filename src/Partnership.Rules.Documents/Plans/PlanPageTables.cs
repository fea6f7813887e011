using NodaTime;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents;

/// <summary>The tables of the page. Each has a caption; on a narrow screen a row stands as a box with the name of each column before its cell.</summary>
internal static class PlanPageTables
{
    private static readonly string[] Short = ["Rating", "Code", "Action", "What"];
    private static readonly string[] Whole = ["Rating", "Code", "Action", "Lead", "Due", "Progress"];

    /// <summary>Every action with its lead, its due date and its progress.</summary>
    internal static void Actions(ActionPlan plan, LocalDate on, TextWriter writer)
    {
        var rows = plan.Actions.Select(action => Row(action, Whole, [
            Lines(action.Leads.Select(lead => lead.Name), "not said"),
            Dates(action, [.. action.Due.Select(one => DueIn(one, on))], on),
            PlanPage.Own(action.Update?.Text ?? "none reported")]));
        Table(writer, "actions", "All actions", Whole, "Who leads each action, by when it is due, and what was last reported.", [.. rows], "The plan holds no action.");
    }

    /// <summary>Some of the actions, each with what there is to say of it.</summary>
    internal static void Section(TextWriter writer, string id, string heading, IEnumerable<(PlanAction Action, string? What)> rows, string none) =>
        Table(writer, id, heading, Short, $"{heading}: each action with its rating and its code.", [.. rows.Select(one => Row(one.Action, Short, [PlanPage.Own(one.What ?? string.Empty)]))], none);

    private static void Table(TextWriter writer, string id, string heading, string[] columns, string caption, string[] rows, string none)
    {
        writer.Write($"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n");
        if (rows.Length == 0)
        {
            writer.Write($"<p class=\"hint\">{none}</p>\n</section>\n");
            return;
        }

        var heads = string.Concat(columns.Select(one => $"<th scope=\"col\" role=\"columnheader\">{one}</th>"));
        writer.Write($"<table role=\"table\"><caption>{caption}</caption><thead role=\"rowgroup\"><tr role=\"row\">{heads}</tr></thead><tbody role=\"rowgroup\">\n{string.Concat(rows)}</tbody></table>\n</section>\n");
    }

    private static string Row(PlanAction action, string[] columns, string[] further)
    {
        var cells = further.Select((cell, place) => $"<td role=\"cell\" data-label=\"{columns[place + 3]}\">{cell}</td>");
        return $"<tr role=\"row\"><td role=\"cell\" data-label=\"Rating\" class=\"{PlanPage.Class(action.Rating)}\">{PlanPage.Badge(action.Rating)} <span class=\"word\">{PlanPage.Word(action.Rating)}</span></td>"
            + $"<th scope=\"row\" role=\"rowheader\" data-label=\"Code\">{PlanPage.Text(action.Code?.Value ?? string.Empty)}</th><td role=\"cell\" data-label=\"Action\">{PlanPage.Own(PlanPage.Brief(action))}</td>{string.Concat(cells)}</tr>\n";
    }

    /// <summary>The dates that the plan gives; without them those of the milestones.</summary>
    private static string Dates(PlanAction action, string[] found, LocalDate on) => found.Length > 0
        ? string.Join("<br>", found)
        : Lines(action.Milestones.Where(one => one is { Due: not null, IsReached: false }).Select(one => (In: PlanPage.In(one.Due!), Late: one.Due!.Last < on)), "not said");

    private static string DueIn(DueDate one, LocalDate on) =>
        one.On is { } date ? Dated(PlanPage.In(date), date.Last < on) : PlanPage.Own(one.Text);

    private static string Lines(IEnumerable<(string In, bool Late)> dates, string none) =>
        dates.Distinct().Select(one => Dated(one.In, one.Late)).ToArray() is { Length: > 0 } all ? string.Join("<br>", all) : none;

    private static string Dated(string date, bool isPast) => isPast ? $"{PlanPage.Text(date)} <span class=\"late\">(passed)</span>" : PlanPage.Text(date);

    private static string Lines(IEnumerable<string> texts, string none) =>
        texts.Select(PlanPage.Own).ToArray() is { Length: > 0 } all ? string.Join("<br>", all) : none;
}
