using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Plans;

/// <summary>A plan as people read it: the board by strand, with a letter beside every colour, and below it what needs a look.</summary>
internal static class PlanBoard
{
    internal static void Show(PlanAnswer answer, Output output)
    {
        output.Line($"[bold]{Markup.Escape(answer.Plan.Title.Length == 0 ? "Action plan" : answer.Plan.Title)}[/]");
        output.Line($"As at {Dates.Words(answer.On)}. {Spoken.Count(answer.Plan.Actions.Count, "action")}, {answer.Plan.OffTable.Count} outside the tables.");
        output.Line();
        output.Show(Counts(answer.Plan));
        output.Line();
        output.Show(Board(answer));
        List(output, "Blocked", PlanCalculator.Blocked(answer.Plan).Select(one => Line(one, one.Update?.Text)));
        List(output, "Ends", answer.Expiring.Select(one => Line(one.Action, $"{Dates.Plain(one.On)}  {one.Limit.What}")));
        List(output, "Past due", answer.PastDue.Select(one => Line(one.Action, $"{Dates.AsKnown($"{one.Milestone.Due}")}  {one.Milestone.Text}")));
        List(output, "Pointers that lead nowhere", answer.References.Unresolved.Select(one => one.ToString()));
        List(output, "Changes", answer.Changes.Select(one => one.Unusual is null ? one.Text : $"{one.Text} Unusual: {one.Unusual}"));
    }

    private static Table Counts(ActionPlan plan)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Strand");
        var ratings = PlanCalculator.Totals(plan).Counts.Select(one => one.Rating).ToArray();
        foreach (var rating in ratings)
        {
            table.AddColumn(new TableColumn($"{Mark(rating)} {rating.Code}").RightAligned());
        }

        table.AddColumn(new TableColumn("unrated").RightAligned());
        foreach (var strand in PlanCalculator.TotalsByStrand(plan))
        {
            table.AddRow([Markup.Escape(strand.Strand?.Name ?? "-"), .. ratings.Select(rating => Options.Digits(strand.Totals.Of(rating))), Options.Digits(strand.Totals.Unrated)]);
        }

        var all = PlanCalculator.Totals(plan);
        return table.AddRow(["All", .. ratings.Select(rating => Options.Digits(all.Of(rating))), Options.Digits(all.Unrated)]);
    }

    private static Table Board(PlanAnswer answer)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Strand", "Code", "Rating", "Area");
        foreach (var action in answer.Plan.Actions)
        {
            table.AddRow(Markup.Escape(action.Strand?.Name ?? "-"), Markup.Escape(action.Code?.Value ?? "-"), Rating(answer, action), Markup.Escape(Short(action.Area.Length > 0 ? action.Area : action.Action, 60)));
        }

        return table;
    }

    private static string Rating(PlanAnswer answer, PlanAction action)
    {
        var followed = answer.References.RatingOf(action);
        var lapsed = PlanCalculator.RatingOn(action, answer.On).State == RatingStatus.Lapsed ? " lapsed" : string.Empty;
        return action.Rating is { } own ? $"{Mark(own)} {Markup.Escape(own.Code)}{lapsed}"
            : followed.IsDerived ? $"- ({Markup.Escape(followed.EffectiveRating!.Code)})"
            : "- unrated";
    }

    /// <summary>A rating's letter in its colour.</summary>
    internal static string Mark(Rating rating) => $"[bold {Colour(rating)}]{Markup.Escape(rating.Letters)}[/]";

    private static string Colour(Rating rating) => rating.Code switch
    {
        "green" => "green",
        "amber" => "yellow",
        "red" => "red",
        "purple" => "purple",
        "blue" => "blue",
        _ => "default",
    };

    private static void List(Output output, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
        {
            output.Line();
            output.Line($"[bold]{heading}[/]");
        }

        foreach (var line in all)
        {
            output.Line($"  {Markup.Escape(line)}");
        }
    }

    private static string Line(PlanAction action, string? what) => $"{action.Code?.Value ?? Short(action.Area, 30),-6} {Short(what ?? string.Empty, 80)}";

    private static string Short(string text, int most) => text.ReplaceLineEndings("; ") is var line && line.Length > most ? line[..(most - 1)] + "\u2026" : line;
}
