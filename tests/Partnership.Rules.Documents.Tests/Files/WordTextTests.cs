using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Text saved from Word: a made-up plan with every quirk of the real one, and the real one where it is at hand.</summary>
public sealed class WordTextTests
{
    private const string Heads = "\tArea for development\n\tAction\n\tLead organisation/s\n\tPerformance Measures/Outcomes\n\tMilestones\n\tUpdate as at: 8th March 2018\n\n";

    internal const string Made =
        "[image: ]\nMade-up Action Plan 2017 \u2013 2020 \nRatings:\nGREEN \u2013 fine\nAMBER \u2013 early\nRED \u2013 stuck\nBLUE - over\n\nPREVENT\n\uF0B7\uF020 A service that exists\n1.6 An item outside the table\n\n"
        + "\t1.0 Prevent (talks)\n\n" + Heads
        + "\t1.1 Talks in schools\n\tTalk\n\tSchools/Public Health Team\n\tTalks held\n\tReport by Jan 18\n\tFive held.\nGREEN\n\nPERSON ALPHA \u2013 oversight to update\n\n"
        + "\t1.4.1 Clearer words \u2013 as above\n\t\n\tAll\nCurrently:\nAAA\n\t\n\t\n\tQR leading on wording\nAMBER \u2013 PERSON BETA\n\n"
        + "\t\n\t\n\t\n\t\n\tSecond report\n\t\n\n\t\n\t\n\t\n\t\n\t\n\t\n\n\n"
        + "PROTECT\nWhat there is:\n\n\t2 Protect (help)  \n\n\n" + Heads
        + "\t\uF032\uF02E\uF031\uF020 Hidden code\n\tFunding in place until April 2018\n\t\n\t\n\tRed cases first\n\tMoney for 4.5/7.5 posts\nSee 1.1, 2.12 \n\nGREEN \u2013 until April 18\nPerson Alpha\n\n"
        + "\t2.2 Last row\n\tDo\n\tPolice\n\t\n\tSomething [bookmark: _GoBack]more\n\tPERSON ALPHA\n\n"
        + "\t\n\t\n\t\n\t\n\tEnds early\n ";

    private static readonly PlanReadResult Reading = Read.Text(Made);

    [Fact]
    public void It_is_told_from_its_content()
    {
        Reading.Format.Should().Be(PlanFormat.WordText);
        Reading.Plan.Title.Should().Be("Made-up Action Plan 2017 \u2013 2020");
        Reading.Plan.AsAt!.Value.ToString("uuuu-MM-dd", null).Should().Be("2018-03-08");
        Reading.Plan.Scale.Legend.Select(one => one.Rating.Code).Should().Equal("green", "amber", "red", "blue");
    }

    [Fact]
    public void Codes_come_out_of_the_symbol_font() => Reading.Codes().Should().Equal("1.1", "1.4.1", "2.1", "2.2");

    [Fact]
    public void Continuations_are_merged_and_blank_ones_counted() => Reading.Plan.Actions.Select(action => action.Continuations).Should().Equal(0, 2, 0, 1);

    [Fact]
    public void Ratings_are_taken_from_the_start_of_a_line_in_capitals_only() => Reading.Ratings().Should().Equal("green", "amber", "green", null);

    [Fact]
    public void People_are_keys_everywhere()
    {
        Reading.Plan.Actions.Select(action => string.Join(" ", action.Oversight)).Should().Equal("O1", "O2", "O1", "O1");
        Reading.Plan.Actions[1].Update!.Text.Should().Be("O3 leading on wording");
        string.Join("\n", Reading.Plan.Kept).Should().NotContainAny("ALPHA", "Alpha", "BETA");
    }

    [Fact]
    public void A_rating_until_a_month_and_money_until_a_month_are_limits()
    {
        var action = Reading.Plan.Actions[2];

        action.Limits.Select(limit => $"{limit.Kind} {limit.On}").Should().BeEquivalentTo("funding 2018-04", "rating 2018-04");
        PlanCalculator.RatingOn(action, new NodaTime.LocalDate(2018, 5, 1)).ToString().Should().Be("lapsed");
    }

    [Fact]
    public void Only_what_follows_see_is_a_pointer() => Reading.Plan.Actions[2].SeeAlso.Select(one => one.To.Value).Should().Equal("1.1", "2.12");

    [Fact]
    public void As_above_points_to_the_parent() => Reading.Plan.Actions[1].SeeAlso.Should().ContainSingle().Which.IsImplicit.Should().BeTrue();

    [Fact]
    public void Items_outside_tables_are_kept_apart_and_text_is_not_lost()
    {
        Reading.Plan.OffTable.Should().ContainSingle().Which.Strand!.Name.Should().Be("Prevent");
        Reading.Plan.Kept.Select(one => one.Text).Should().Contain(["PROTECT", "What there is:", "\u2022  A service that exists"]);
    }

    [Fact]
    public void Every_place_is_a_line_of_the_file() =>
        Made.Split('\n')[Reading.Plan.Actions[0].RatingLocation!.Line - 1].Should().Be("GREEN");

    [Fact]
    public void A_last_row_that_is_short_is_noted() => Reading.Problems.Should().Contain(problem => problem.Message.Contains("5 cells of 6"));

    [Fact]
    public void The_real_plan_comes_out_exactly()
    {
        var folder = Path.Combine(Seeds.Root, "..", "shared", "sources");
        if (!Directory.Exists(folder))
        {
            return; // The source documents name people, so they are not in the repository; the made-up text above proves the same.
        }

        using var file = File.OpenRead(Directory.GetFiles(folder, "004*.txt").Single());
        var plan = PlanReader.Read(file).Plan;

        PlanCalculator.Totals(plan).ToString().Should().Be("green=21 amber=3 red=3 purple=0 blue=1 unrated=8");
        var rows = Seeds.Rows("plan-2017-2020.csv").Where(row => row["kind"] == "item").ToArray();
        plan.Actions.Select(Row).Should().Equal(rows.Select(row => $"{row["strand"]} {row["code"]} {row["line"]} {row["rating"]} {row["ratingLine"]} {row["overseer"]} {row["seeAlso"]}"));
        plan.Actions.Sum(action => action.Continuations).Should().Be(8);
        plan.OffTable.Select(one => $"{one.Strand!.Key} {one.Code} {one.Location.Line}").Should().Equal("1 1.6 21", "1 1.11 22", "4 4.1 566");
    }

    private static string Row(PlanAction action) =>
        $"{action.Strand!.Key} {action.Code} {action.Location.Line} {action.Rating?.Code} {action.RatingLocation?.Line} {string.Join(" ", action.Oversight)} {string.Join(" ", action.SeeAlso.Select(one => one.To))}";
}
