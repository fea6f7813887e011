using System.Globalization;
using System.Net;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents;

/// <summary>
/// Writes a plan as one self-contained page: the rating board by strand, what is blocked, what ends, what is past due, and what changed.
/// It needs no script and fetches nothing, prints on A4, and shows a letter and a word with each colour.
/// </summary>
/// <example><code>using var file = new StreamWriter("plan.html"); PlanPage.Write(Plan2017.Plan, new LocalDate(2018, 3, 8), null, file);</code></example>
public static class PlanPage
{
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");

    /// <summary>Writes the plan as one page of HTML.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="on">The day that the page describes. End dates and overdue dates are counted from this day.</param>
    /// <param name="options">The options that add to the plan; null for none.</param>
    /// <param name="writer">The writer that receives the text.</param>
    /// <exception cref="ArgumentNullException">The plan or the writer is null.</exception>
    public static void Write(ActionPlan plan, LocalDate on, PlanPageOptions? options, TextWriter writer)
    {
        _ = plan ?? throw new ArgumentNullException(nameof(plan));
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        var beside = options ?? PlanPageOptions.Default;
        Head(plan, on, beside, writer);
        Totals(plan, writer);
        Board(plan, writer);
        PlanPageTables.Actions(plan, on, writer);
        PlanPageTables.Section(writer, "blocked", "Blocked", PlanCalculator.Blocked(plan).Select(one => (one, one.Update?.Text)), "Nothing is blocked.");
        PlanPageTables.Section(writer, "ends", "What ends from here on", PlanCalculator.Expiring(plan, on, beside.Horizon).Select(one => (one.Action, (string?)$"{Long.Format(one.On)}: {one.Limit.What}")), "No end of money or of a rating is named.");
        PlanPageTables.Section(writer, "late", "Milestones past due", PlanCalculator.PastDue(plan, on).Select(one => (one.Action, (string?)$"{one.Milestone.Text} (due {In(one.Milestone.Due!)})")), "No dated milestone is past due.");
        PlanPageTables.Section(writer, "changes", "Changes since the issue before", beside.Changes.Select(one => (one.Action, (string?)(one.Unusual is null ? one.Text : $"{one.Text} Unusual: {one.Unusual}"))), "No earlier issue was given, or nothing changed.");
        writer.Write("</main>\n");
        Foot(beside, writer);
        writer.Write("</body>\n</html>\n");
    }

    private static void Head(ActionPlan plan, LocalDate on, PlanPageOptions options, TextWriter writer)
    {
        var title = plan.Title.Length == 0 ? "Action plan" : plan.Title;
        writer.Write($"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(title)}</title>\n<style>{PlanPageStyle.Sheet.Replace("#1d2f4f", options.Colour)}</style>\n</head>\n<body>\n");
        writer.Write("<a class=\"skip\" href=\"#main\">Skip to the plan</a>\n<header>\n");
        writer.Write(options.Logo is { } logo ? $"<img class=\"logo\" src=\"{logo.Source}\" alt=\"{Text(logo.Words)}\">\n" : string.Empty);
        writer.Write(options.Publisher is { } publisher ? $"<p class=\"publisher\">{Own(publisher)}</p>\n" : string.Empty);
        writer.Write($"<h1>{Own(title)}</h1>\n<p>{Text(Subtitle(plan, on))}</p>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n");
    }

    private static void Foot(PlanPageOptions options, TextWriter writer)
    {
        var ask = options.Contact ?? options.Publisher ?? "the council or partnership that published this page";
        writer.Write("<footer>\n");
        writer.Write(options.Publisher is { } publisher ? $"<p>Published by {Own(publisher)}.</p>\n" : string.Empty);
        writer.Write(options.Contact is { } contact ? $"<p>Questions about this plan: {Own(contact)}.</p>\n" : string.Empty);
        writer.Write(options.CreatedOn is { } made ? $"<p>This page was made on {Long.Format(made)}.</p>\n" : string.Empty);
        writer.Write($"<p>To have this plan in another format, such as large print, easy read, braille or another language, ask {Own(ask)}.</p>\n</footer>\n");
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
        writer.Write("<section aria-labelledby=\"board\">\n<h2 id=\"board\">Board by strand</h2>\n<p class=\"hint\">Unrated is never green. Where a row only points to others, the worst rating among those is in brackets.</p>\n<div class=\"board\">\n");
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

    /// <summary>The letter for the eye; the person who has the page read out hears the word with it.</summary>
    internal static string Badge(Rating? rating) => $"<span class=\"badge\" aria-hidden=\"true\">{Text(rating?.Letters ?? "\u2013")}</span>";

    internal static string Word(Rating? rating) => Text(rating?.Code ?? "unrated");

    /// <summary>Text of the plan, which may run from right to left.</summary>
    internal static string Own(string text) => $"<bdi>{Text(text)}</bdi>";

    internal static string In(PartialDate date) =>
        date.Precision == DatePrecision.Day ? Long.Format(date.First)
        : date.Precision == DatePrecision.Month ? Month.Format(date.First)
        : date.ToString();

    internal static string Class(Rating? rating) => rating is null ? "unrated"
        : rating.Code is "green" or "amber" or "red" or "purple" or "blue" ? rating.Code
        : $"own {rating.Status.Code}";

    internal static string Brief(PlanAction action)
    {
        var words = action.Area.Length > 0 ? action.Area : action.Action;
        return words.Length > 140 ? $"{words.Substring(0, 137)}\u2026" : words;
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Text(string text) => WebUtility.HtmlEncode(text);
}
