using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Profiles;
using Xunit;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Partnership.Rules.Tests.ActionPlans;

/// <summary>The shipped plan against seeds/plan-2017-2020.csv, row by row and column by column.</summary>
public sealed class Plan2017Tests
{
    private static readonly IReadOnlyList<Row> All = Seeds.Rows("plan-2017-2020.csv");

    public static TheoryData<string> Codes => new(All.Where(row => row["kind"] == "item").Select(row => row["code"]));

    [Fact]
    public void The_rows_are_those_of_the_seed_in_order() =>
        Plan2017.Plan.Actions.Select(action => action.Code!.Value).Should().Equal(All.Where(row => row["kind"] == "item").Select(row => row["code"]));

    [Fact]
    public void The_items_outside_the_tables_are_those_of_the_seed() =>
        Plan2017.Plan.OffTable.Select(one => (one.Code.Value, one.Area, one.Location.Line)).Should()
            .BeEquivalentTo(All.Where(row => row["kind"] == "off-table").Select(row => (row["code"], row["area"], int.Parse(row["line"]))));

    [Fact]
    public void Every_row_and_item_is_cited_once() =>
        Plan2017.Plan.Actions.Select(action => action.Citation!.Id).Concat(Plan2017.Plan.OffTable.Select(one => one.Citation!.Id)).Should().OnlyHaveUniqueItems().And.HaveCount(39);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_says_what_the_seed_says(string code)
    {
        var (row, action) = (RowOf(code), Action(code));

        action.Area.Should().Be(row["area"]);
        action.Action.Should().Be(row["action"]);
        action.Strand!.Key.Should().Be(row["strand"]);
        action.Location.Line.Should().Be(int.Parse(row["line"]));
        (action.Update?.Text ?? string.Empty).Should().Be(row["update"]);
        string.Join("; ", action.Measures).Should().Be(row["measures"]);
        (action.Rating?.Code ?? string.Empty).Should().Be(row["rating"]);
        (action.RatingLocation?.Line.ToString() ?? string.Empty).Should().Be(row["ratingLine"]);
        string.Join(" ", action.Oversight).Should().Be(row["overseer"]);
        string.Join(" ", action.SeeAlso).Should().Be(row["seeAlso"]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Continuations_leads_limits_dates_and_flags_are_the_seeds(string code)
    {
        var (row, action) = (RowOf(code), Action(code));
        var more = All.Where(one => one["code"] == code && one["kind"] == "continuation").ToArray();

        action.Continuations.Should().Be(more.Length);
        action.Milestones.Select(one => one.Text).Should().Equal(Parts(row["milestones"], ';').Concat(more.Select(one => one["milestones"]).Where(text => text.Length > 0)));
        action.Leads.Should().HaveCount(code == "1.2" ? 5 : Parts(row["leads"], ';').Length);
        Limits(action, EndDateKind.Funding).Should().BeEquivalentTo(Parts(row["fundingLimit"], ' '));
        action.Caveats.Select(flag => flag.Code).Should().Equal(Parts(row["flags"], ' ').Concat(more.SelectMany(one => Parts(one["flags"], ' '))).Where(flag => flag != "blank").Distinct());
        Dues(action).Should().BeEquivalentTo(Parts(row["due"], ' '));
    }

    [Fact]
    public void No_row_names_a_person() =>
        Plan2017.Plan.Actions.SelectMany(action => action.Oversight).Should().OnlyContain(key => key.StartsWith('O') && key.Skip(1).All(char.IsDigit));

    private static Row RowOf(string code) => All.Single(row => row["code"] == code && row["kind"] == "item");

    private static PlanAction Action(string code) => Plan2017.Plan.Actions.Single(action => action.Code!.Value == code);

    private static string[] Parts(string text, char by) => text.Split(by, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Limits(PlanAction action, EndDateKind kind) => action.Limits.Where(one => one.Kind == kind).Select(one => one.On.ToString());

    private static IEnumerable<string> Dues(PlanAction action) =>
        action.Milestones.Where(one => one.Due is not null).Select(one => one.Due!.ToString()).Concat((action.Update?.Promises.Select(one => one.On.ToString()) ?? []));
}
