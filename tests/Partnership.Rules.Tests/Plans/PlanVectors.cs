using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Xunit;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Partnership.Rules.Tests.ActionPlans;

/// <summary>Every row of seeds/vectors/plan.csv that the plan answers; how codes are brought back is tried with the readers.</summary>
public sealed class PlanVectors
{
    private static readonly IReadOnlyList<Row> All = Seeds.Rows("vectors/plan.csv");
    private static readonly ActionPlan Plan = Plan2017.Plan;
    private static readonly PlanReferences References = PlanReferences.Of(Plan);

    public static TheoryData<string> Ids => new(All.Where(row => row["question"] != "normalise-code").Select(row => row["id"]));

    [Fact]
    public void Every_row_is_tried() => Ids.Count.Should().Be(All.Count - 4).And.BeGreaterThan(40);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_plan_answers_as_worked_by_hand(string id)
    {
        var row = All.Single(one => one["id"] == id);

        Answer(row).Should().Be(row["expected"], row["note"]);
    }

    private static string Answer(Row row) => row["question"] switch
    {
        "funded-share" => IndicatorCalculator.Share(4.5m, 7.5m, 0).ToString(),
        "rating-at" => PlanCalculator.RatingOn(Action(row), On(row)).ToString(),
        "sort" => string.Join(" ", row["input"].Split(' ').Select(ActionCode.Parse).OrderBy(code => code)),
        "rows-item" => Text(Plan.Actions.Count),
        "rows-continuation" => Text(Plan.Actions.Sum(action => action.Continuations)),
        "rows-off-table" => Text(Plan.OffTable.Count),
        "rows-physical" => Text(Plan.Actions.Count + Plan.Actions.Sum(action => action.Continuations) + (2 * Plan.Strands.Count)),
        "total" => Text(row["input"] == "unrated" ? PlanCalculator.Totals(Plan).Unrated : PlanCalculator.Totals(Plan).Counts.Single(one => one.Rating.Code == row["input"]).Count),
        "strand-totals" => PlanCalculator.TotalsByStrand(Plan).Single(one => one.Strand!.Key == row["input"]).Totals.ToString(),
        "references" => string.Join(" ", References.Resolved.Where(one => one.From.Code!.Value == row["input"]).Select(one => one.To.Code)),
        "unresolved" => Unresolved(row),
        "suspicious" => Action(row).SeeAlso.Single(one => one.Suggested?.Value == row["alternative"]).To.Value,
        "implicit" => Action(row).SeeAlso.Single(one => one.IsImplicit).To.Value,
        "cycles" => Text(References.Cycles.Count),
        "longest-chain" => string.Join(" ", References.LongestChain.Select(one => one.Code)),
        "derived-rating" => Derived(row),
        "expires-on" => PlanCalculator.Expiring(Plan, On(row)).Select(end => LocalDatePattern.Iso.Format(end.On)).First(on => on == row["expected"] && Ends(row).Contains(on)),
        "expiring-within-2-months" => Expiring(row, 2),
        "expiring-within-5-months" => Expiring(row, 5),
        "milestone-past-due" => string.Join(" ", PlanCalculator.PastDue(Plan, On(row)).Select(one => $"{one.Action.Code}:{one.Milestone.Due}")) is var late && late == $"{row["input"]}:{row["expected"]}" ? row["expected"] : late,
        "later-than-as-at" => string.Join(" ", PlanCalculator.LaterThanAsAt(Plan).Where(one => one.Action == Action(row)).Select(one => one.Fact.On)),
        "evidence" => Action(row).Evidence.Code,
        "provenance" => Action(row).Provenance.Code,
        var other => throw new InvalidOperationException(other),
    };

    private static string Unresolved(Row row)
    {
        var found = References.Unresolved.Should().ContainSingle().Subject;
        found.From.Code!.Value.Should().Be(row["input"]);
        found.Suggested!.Value.Should().Be(row["alternative"]);
        return found.To.Value;
    }

    private static string Derived(Row row)
    {
        var followed = References.RatingOf(Action(row));
        followed.IsDerived.Should().Be(row["note"].StartsWith("Marked derived", StringComparison.Ordinal));
        (followed.WorstReferenced?.Code ?? string.Empty).Should().Be(row["alternative"].Length > 0 ? row["alternative"] : followed.EffectiveRating?.Code ?? string.Empty);
        return followed.EffectiveRating?.Code ?? "unrated";
    }

    private static IEnumerable<string> Ends(Row row) => Action(row).Limits.Select(limit => LocalDatePattern.Iso.Format(limit.On.Last));

    private static string Expiring(Row row, int months) =>
        string.Join(" ", PlanCalculator.Expiring(Plan, On(row), Period.FromMonths(months)).Select(end => end.Action.Code!.Value).Distinct());

    private static PlanAction Action(Row row) => Plan.Actions.Single(action => action.Code!.Value == row["input"]);

    private static LocalDate On(Row row) => LocalDatePattern.Iso.Parse(row["asAt"]).Value;

    private static string Text(int number) => number.ToString();
}
