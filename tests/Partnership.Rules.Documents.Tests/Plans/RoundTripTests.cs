using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Plan to file to plan: nothing is lost that the format can hold.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Through_CSV()
    {
        Back(MadePlan.Plan, Read.Text(Written(MadePlan.Plan)));
        Back(Plan2017.Plan, Read.Text(Written(Plan2017.Plan)));
    }

    [Fact]
    public void Through_Word()
    {
        Back(MadePlan.Plan, Read.Bytes(InWord(MadePlan.Plan)));
        Back(Plan2017.Plan, Read.Bytes(InWord(Plan2017.Plan)));
    }

    [Fact]
    public void Through_Excel()
    {
        Back(MadePlan.Plan, Read.Bytes(InExcel(MadePlan.Plan)));
        Back(Plan2017.Plan, Read.Bytes(InExcel(Plan2017.Plan)));
    }

    [Fact]
    public void By_when_an_action_is_due_comes_back_in_its_words()
    {
        var plan = Read.Text("Ref,Action,Due date,RAG\n1.1,Train,Sept '26,G\n1.2,Print,TBC,R\n1.3,Map,within six weeks of launch,A\n").Plan;

        Read.Text(Written(plan)).Plan.Actions.Should().SatisfyRespectively(plan.Actions.Select<PlanAction, Action<PlanAction>>(first => again => (again.Due, again.Milestones).Should().Be((first.Due, first.Milestones))));
    }

    internal static byte[] InWord(ActionPlan plan) => WordFile.Of(WordFile.Line(plan.Title), WordFile.Table([.. Rows(plan).Select(row => WordFile.Row(row))]));

    internal static byte[] InExcel(ActionPlan plan) => ExcelFile.Of(Rows(plan));

    private static void Back(ActionPlan plan, PlanReadResult reading)
    {
        reading.Plan.AsAt.Should().Be(plan.AsAt);
        reading.Plan.Told().Should().Equal(plan.Told());
    }

    private static string Written(ActionPlan plan)
    {
        var writer = new StringWriter();
        PlanCsv.Write(plan, writer);
        return writer.ToString();
    }

    /// <summary>The cells as another reader of CSV takes them.</summary>
    private static string[][] Rows(ActionPlan plan)
    {
        using var reader = CsvHelper.CsvReader.FromText(Written(plan), new CsvHelper.CsvReaderOptions { HasHeader = false, Separator = ',' });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return [.. rows];
    }
}
