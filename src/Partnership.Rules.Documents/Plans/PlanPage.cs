using System.Globalization;
using System.Net;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents;

/// <summary>
/// Writes a plan as one self-contained page: the rating board by strand, what is blocked, what ends, what is past due, and what changed.
/// It needs no script and fetches nothing, prints on A4, and shows a letter and a word beside each colour.
/// </summary>
public static class PlanPage
{
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");

    /// <summary>Writes the page.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="on">The day the page speaks for: what ends or is past due is counted from it.</param>
    /// <param name="changes">What changed since the issue before; empty for none.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ActionPlan plan, LocalDate on, ValueList<PlanChange> changes, TextWriter writer)
    {
        _ = plan ?? throw new ArgumentNullException(nameof(plan));
        _ = changes ?? throw new ArgumentNullException(nameof(changes));
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        var title = plan.Title.Length == 0 ? "Action plan" : plan.Title;
        writer.Write($"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(title)}</title>\n<style>{PlanPageStyle.Sheet}</style>\n</head>\n<body>\n");
        writer.Write($"<header>\n<h1>{Own(title)}</h1>\n<p>{Text(Subtitle(plan, on))}</p>\n</header>\n<main>\n");
        Totals(plan, writer);
        Board(plan, writer);
        Section(writer, "blocked", "Blocked", PlanCalculator.Blocked(plan).Select(one => Row(one, one.Update?.Text)), "Nothing is blocked.");
        Section(writer, "ends", "What ends from here on", PlanCalculator.Expiring(plan, on).Select(one => Row(one.Action, $"{Long.Format(one.On)}: {one.Limit.What}")), "No end of money or of a rating is named.");
        Section(writer, "late", "Milestones past due", PlanCalculator.PastDue(plan, on).Select(one => Row(one.Action, $"{one.Milestone.Text} (due {In(one.Milestone.Due!)})")), "No dated milestone is past due.");
        Section(writer, "changes", "Changes since the issue before", changes.Select(one => Row(one.Action, one.Unusual is null ? one.Text : $"{one.Text} Unusual: {one.Unusual}")), "No earlier issue was given, or nothing changed.");
        writer.Write("</main>\n</body>\n</html>\n");
    }

    private static string Subtitle(ActionPlan plan, LocalDate on) =>
        plan.AsAt is { } asAt && asAt != on ? $"Reported as at {Long.Format(asAt)}; dates counted from {Long.Format(on)}." : $"As at {Long.Format(on)}.";

    private static void Totals(ActionPlan plan, TextWriter writer)
    {
        var totals = PlanCalculator.Totals(plan);
        var tiles = totals.Counts.Select(one => Tile(one.Rating, one.Count, Meaning(plan, one.Rating))).Append(Tile(null, totals.Unrated, "no rating given"));
        writer.Write($"<section aria-labelledby=\"totals\">\n<h2 id=\"totals\">{Number(totals.All)} actions</h2>\n<ul class=\"tiles\" role=\"list\">\n{string.Concat(tiles)}</ul>\n</section>\n");
    }

    private static string Meaning(ActionPlan plan, Rating rating) => plan.Scale.Legend.FirstOrDefault(one => one.Rating == rating)?.Meaning ?? string.Empty;

    private static string Tile(Rating? rating, int count, string meaning) =>
        $"<li class=\"{Class(rating)}\"><b>{Number(count)}</b><span>{Badge(rating)} {Word(rating)}</span><small>{Own(meaning)}</small></li>\n";

    private static void Board(ActionPlan plan, TextWriter writer)
    {
        var references = PlanReferences.Of(plan);
        var rows = plan.Actions.ToLookup(action => action.Strand);
        writer.Write("<section aria-labelledby=\"board\">\n<h2 id=\"board\">Board by strand</h2>\n<p class=\"hint\">Unrated is never green. Where a row only points to others, the worst rating among those stands in brackets.</p>\n<div class=\"board\">\n");
        foreach (var strand in PlanCalculator.TotalsByStrand(plan))
        {
            writer.Write($"<section class=\"strand\"><h3>{Own(strand.Strand?.Name ?? "No strand")} <small>{Number(strand.Totals.All)}<span class=\"unseen\"> actions</span></small></h3>\n<ul role=\"list\">\n");
            writer.Write(string.Concat(rows[strand.Strand].Select(action => Card(action, references.RatingOf(action)))));
            writer.Write("</ul></section>\n");
        }

        writer.Write("</div>\n</section>\n");
    }

    private static string Card(PlanAction action, FollowedRating followed)
    {
        var derived = followed.IsDerived ? $" <span class=\"derived\">(points to {Text(followed.EffectiveRating!.Code)})</span>" : string.Empty;
        return $"<li class=\"{Class(action.Rating)}\">{Badge(action.Rating)}<span class=\"unseen\">{Word(action.Rating)}:</span> <strong>{Text(action.Code?.Value ?? string.Empty)}</strong> {Own(Brief(action))}{derived}</li>\n";
    }

    private static void Section(TextWriter writer, string id, string heading, IEnumerable<string> rows, string none)
    {
        var body = string.Concat(rows);
        var table = $"<table aria-labelledby=\"{id}\"><thead><tr><th scope=\"col\">Rating</th><th scope=\"col\">Code</th><th scope=\"col\">Action</th><th scope=\"col\">What</th></tr></thead><tbody>\n{body}</tbody></table>";
        writer.Write($"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n{(body.Length == 0 ? $"<p class=\"hint\">{none}</p>" : table)}\n</section>\n");
    }

    private static string Row(PlanAction action, string? what) =>
        $"<tr><td class=\"{Class(action.Rating)}\">{Badge(action.Rating)} <span class=\"word\">{Word(action.Rating)}</span></td><th scope=\"row\">{Text(action.Code?.Value ?? string.Empty)}</th><td>{Own(Brief(action))}</td><td>{Own(what ?? string.Empty)}</td></tr>\n";

    /// <summary>The letter for the eye; whoever has the page read out hears the word beside it.</summary>
    private static string Badge(Rating? rating) => $"<span class=\"badge\" aria-hidden=\"true\">{Text(rating?.Letters ?? "\u2013")}</span>";

    private static string Word(Rating? rating) => Text(rating?.Code ?? "unrated");

    /// <summary>Text of the plan, which may run from right to left.</summary>
    private static string Own(string text) => $"<bdi>{Text(text)}</bdi>";

    private static string In(PartialDate date) =>
        date.Precision == DatePrecision.Day ? Long.Format(date.First)
        : date.Precision == DatePrecision.Month ? Month.Format(date.First)
        : date.ToString();

    private static string Class(Rating? rating) => rating is null ? "unrated"
        : rating.Code is "green" or "amber" or "red" or "purple" or "blue" ? rating.Code
        : $"own {rating.Status.Code}";

    private static string Brief(PlanAction action)
    {
        var words = action.Area.Length > 0 ? action.Area : action.Action;
        return words.Length > 140 ? $"{words.Substring(0, 137)}\u2026" : words;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
