using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Invented plans in manners that the reader was not built on. What a person reads in them was written down before they were tried.</summary>
public sealed class StrangePlansTests
{
    private static readonly string[] Banded = ["No.", "Commitment", "Who", "Timescale", "BRAG"];

    [Fact]
    public void Headings_and_rating_words_that_nobody_has_seen() => Told(Read.Text(
            "Fettle: Sorted = Blue; Getting there = Amber; Stuck = Red\n\n"
            + "Tag,Whatsit,Wallah,Whenabouts,Fettle\nK1,Open a drop-in at the old bank each week,Housing team,w/e 26.6.26,Getting there\nK2,Write to every tenant about the new line,Police,31st Mar. '27,Stuck\nK3,Walk the estate with the wardens twice,Youth service,Qtr 3 2026-27,Sorted\n"))
        .Should().Equal(
            "K1 | Open a drop-in at the old bank each week | Housing team | 2026-06-26 exact | amber",
            "K2 | Write to every tenant about the new line | Police | 2027-03-31 exact | red",
            "K3 | Walk the estate with the wardens twice | Youth service | 2026-Q4 quarter | blue");

    [Fact]
    public void A_table_on_its_side() => Told(Read.Bytes(WordFile.Of(WordFile.Table(
            WordFile.Row("Ref", "P1", "P2", "P3"),
            WordFile.Row("Action", "Train the night staff", "Map safe places in town", "Print cards for surgeries"),
            WordFile.Row("Lead", "Health Trust", "Police", "Public Health"),
            WordFile.Row("Due date", "June 2026", "31/07/2026", "TBC"),
            WordFile.Row("RAG", "Green", "Amber", "Red")))))
        .Should().Equal(
            "P1 | Train the night staff | Health Trust | 2026-06 month | green",
            "P2 | Map safe places in town | Police | 2026-07-31 exact | amber",
            "P3 | Print cards for surgeries | Public Health |  open | red");

    [Fact]
    public void Several_tables_each_with_its_strand_above_and_two_rows_of_headings()
    {
        var result = Read.Bytes(WordFile.Of(
            WordFile.Line("Borough of Elmham: what we will do"),
            WordFile.Line("Keeping people safe"), Two("S", "Fit locks and chains for those at risk", "Housing team"),
            WordFile.Line("Changing behaviour"), Two("C", "Run a course for people who use abuse", "Probation service")));

        Told(result).Should().Equal("S1 | Fit locks and chains for those at risk | Housing team | 2026-09 month | green", "S2 | Meet each provider about S | Police | 2026-12 month | amber", "C1 | Run a course for people who use abuse | Probation service | 2026-09 month | green", "C2 | Meet each provider about C | Police | 2026-12 month | amber");
        result.Plan.Actions.Select(action => action.Strand?.Name).Should().Equal("Keeping people safe", "Keeping people safe", "Changing behaviour", "Changing behaviour");

        static Table Two(string code, string action, string lead) => WordFile.Table(
            WordFile.Row(WordFile.Cell("What", new GridSpan { Val = 2 }), WordFile.Cell("Delivery", new GridSpan { Val = 3 })),
            WordFile.Row("Ref", "Action", "Lead", "By when", "Status"),
            WordFile.Row($"{code}1", action, lead, "Sept '26", "Green"),
            WordFile.Row($"{code}2", $"Meet each provider about {code}", "Police", "Dec 26", "Amber"));
    }

    [Fact]
    public void Bands_across_the_table_name_the_strand()
    {
        var result = Read.Bytes(ExcelFile.Of(ExcelFile.Merging("A2:E2", "A5:E5"), ("Tracker", [.. new[]
        {
            Banded, ["Homes", "", "", "", ""], ["1", "House people within a day of asking", "Housing team", "Quarterly", "G"], ["2", "Keep two rooms free at all times", "Refuge", "Ongoing", "A"],
            ["Courts", "", "", "", ""], ["3", "Sit with witnesses before the hearing", "Witness service", "by 1/4/27", "R"],
        }.Select(row => ExcelFile.Row(row))])));

        Told(result).Should().Equal("1 | House people within a day of asking | Housing team |  repeated | green", "2 | Keep two rooms free at all times | Refuge |  open | amber", "3 | Sit with witnesses before the hearing | Witness service | 2027-04-01 exact | red");
        result.Plan.Actions.Select(action => action.Strand?.Name).Should().Equal("Homes", "Homes", "Courts");
    }

    [Fact]
    public void A_history_in_a_cell_gives_the_newest_rating() => Read.Text(
            "Ref,Action,Lead,Progress rating\n1,Train the wardens of each park,Police,\"Jan 2026: Red\nApr 2026: Amber\nJuly 2026: Green\"\n2,Count the calls from each ward,Health Trust,\"July 2026 - Red\nApr 2026 - Green\"\n3,Print the cards in nine tongues,Police,Red -> Amber\n")
        .Ratings().Should().Equal("green", "red", "amber");

    [Fact]
    public void Two_columns_of_texts_that_nobody_knows_are_told_and_not_taken()
    {
        var result = Read.Text("Zib,Zob,Zub,Zab\nT1,Open the hall to young people at night,Fewer young people hurt in the street,Police\nT2,Write a letter to every tenant in town,More tenants who know whom to ring first,Housing team\nT3,Paint the doors of all the ground flats,Doors that are seen from across the road,Council\nT4,Map the safe routes with each school here,Each school with a map on its own wall,Police\n");

        result.Problems.Should().Contain(problem => problem.Message.Contains("'Zob'") && problem.Message.Contains("'Zub'") && problem.Message.Contains("@column 3"));
        result.Plan.Actions.Select(action => action.Action + action.Area).Should().StartWith("Open the hall to young people at night");
        result.Plan.Actions[0].Kept.Should().Contain(kept => kept.Heading == "Zub" && kept.Text.StartsWith("Fewer"));
    }

    [Fact]
    public void Two_columns_of_dates_that_nobody_knows_are_told_and_not_taken()
    {
        var result = Read.Text("Zib,Action,Zub,Zab\nT1,Open the hall at night,1 April 2026,30 June 2026\nT2,Write a letter to tenants,2 April 2026,31 July 2026\nT3,Paint the doors of flats,3 April 2026,30 June 2027\nT4,Map the routes to school,6 April 2026,1 June 2026\n");

        result.Problems.Should().Contain(problem => problem.Message.Contains("'Zub'") && problem.Message.Contains("'Zab'"));
        result.Plan.Actions.SelectMany(action => action.Due).Should().BeEmpty();
        result.Plan.Actions[0].Kept.Select(kept => kept.Text).Should().Equal("1 April 2026", "30 June 2026");
    }

    [Fact]
    public void A_rating_out_of_five_with_its_key_below() => Told(Read.Text(
            "ID,Task,Owner,Finish by,Score\nHR/01,Agree who is told and when,Safeguarding board,30.09.2026,5\nHR/02,See HR/01; add the new form,Police,Autumn 2026,2\nHR/03,Check the list each month,Council,2026/27,1\n\nScore: 1 = Red; 2 = Amber; 5 = Blue\n"))
        .Should().Equal("HR/01 | Agree who is told and when | Safeguarding board | 2026-09-30 exact | blue", "HR/02 | See HR/01; add the new form | Police | 2026-11 season | amber", "HR/03 | Check the list each month | Council | 2027-03-31 financial-year | red");

    [Fact]
    public void A_plan_in_semicolons_with_the_lead_first_and_the_action_last() => Told(Read.Text(
            "Responsible partner;Priority;Deadline;State of play;Undertaking\nPolice;Early help;end of Q1 2026/27;On track;Visit each school in the first term\nHousing team;Early help;31-Mar-27;Delayed;Offer a first meeting within a week\nProbation service;Recovery;FY 26/27;Complete;Run a group for men each Tuesday\n"))
        .Should().Equal(" | Visit each school in the first term | Police | 2026-06-30 exact | green", " | Offer a first meeting within a week | Housing team | 2027-03-31 exact | amber", " | Run a group for men each Tuesday | Probation service | 2027-03-31 financial-year | blue");

    [Fact]
    public void Dates_that_were_moved_are_due_when_they_now_are() => Read.Text(
            "Ref,Action,Lead,Target\nA,Train the wardens of each park,Police,\"Original: March 2026\nRevised: June 2026\"\nB,Count the calls from each ward,Council,30/06/26 now 30/09/26\nC,Print the cards in nine tongues,Police,Dec 2026 (was Sept 2026)\n")
        .Plan.Actions.Select(action => string.Join(", ", action.Milestones.Select(one => one.Due))).Should().Equal("2026-06", "2026-09-30", "2026-12");

    [Fact]
    public void A_page_of_names_and_values() => Told(Read.Text(
            "Our pledge to the city\n\nPledge A: Put a worker in each court\nWho leads: Police\nBy when: Spring 2027\nRAG: Green\n\nPledge B: Ask each patient on her own\nWho leads: Health Trust\nBy when: within six months of launch\nRAG: Red\n\nPledge C: Keep the line open at night\nWho leads: Council\nBy when: ongoing\nRAG: Amber\n"))
        .Select(told => told[(told.IndexOf('|') + 1)..]).Should().Equal(" Put a worker in each court | Police | 2027-05 season | green", " Ask each patient on her own | Health Trust |  relative | red", " Keep the line open at night | Council |  open | amber");

    private static string[] Told(PlanReadResult result) => [.. result.Plan.Actions.Select(action =>
        $"{action.Code} | {action.Area}{action.Action} | {string.Join(", ", action.Leads)} | {string.Join(", ", action.Due.Select(due => $"{due.On} {due.Kind}"))} | {action.Rating?.Code}")];
}
