using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Plans;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Tour;

/// <summary>The board of the 2017-2020 plan: a line a strand, a letter beside every code.</summary>
internal static class PlanPart
{
    private static readonly LocalDate AsAt = Plan2017.Plan.AsAt!.Value;

    internal static void Show(Output output)
    {
        Heading.Title($"The plan of 2017-2020 on {Dates.DayAndMonth(AsAt)} {Options.Digits(AsAt.Year)}: {Totals()}", output);
        foreach (var strand in Plan2017.Plan.Actions.GroupBy(action => action.Strand!))
        {
            output.Line($"  {strand.Key.Name,-8} {string.Join("  ", strand.Select(Marked))}");
        }
    }

    private static string Marked(PlanAction action) => $"{action.Code} {(action.Rating is { } rating ? PlanBoard.Mark(rating) : "-")}";

    private static string Totals()
    {
        var totals = PlanCalculator.Totals(Plan2017.Plan);
        return string.Join(", ", totals.Counts.Where(one => one.Count > 0).Select(one => $"{Options.Digits(one.Count)} {one.Rating}")) + $", {Options.Digits(totals.Unrated)} unrated";
    }
}
