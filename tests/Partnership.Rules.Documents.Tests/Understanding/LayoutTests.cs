using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Xunit;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Plans laid out as other councils lay theirs out.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Three_columns_and_no_code_are_a_plan()
    {
        var reading = Read.Text("What we will do,Who,By when\nTrain staff,Police,Apr-28\nTell people,All partners,TBC\n");

        reading.Plan.Actions.Select(one => $"{one.Code} {one.Action} {one.Leads.Single()} {one.Milestones.SingleOrDefault()?.Due}").Should().Equal(" Train staff Police 2028-04", " Tell people All partners ");
        reading.Serious().Should().BeEmpty();
    }

    [Fact]
    public void Thirteen_columns_each_find_their_place()
    {
        var action = Read.Text(
            "Priority,Ref,Recommendation,Actions required,Lead organisation,Lead officer,Success criteria,Key milestones,Target date,Progress to date,BRAG,Depends on,Budget\n"
            + "Early help,1.1,Schools,Talk,Police,Person Alpha,Talks held,Book halls,Q4 2024 to 2025,Two held,Blue,1.2,\u00a35\n"
            + "Early help,1.2,Homes,Fit locks,All,,,,,,,,\n").Plan.Actions[0];

        $"{action.Strand}|{action.Code}|{action.Area}|{action.Action}|{action.Leads}|{action.Oversight}|{action.Measures}|{string.Join(",", action.Milestones.Select(one => $"{one} {one.Due}"))}|{action.Update}|{action.Rating}|{action.SeeAlso}|{action.Kept}"
            .Should().Be("Early help|1.1|Schools|Talk|Police|O1|Talks held|Book halls ,Action completed 2025-Q1|Two held|blue|1.2|Budget: \u00a35");
    }

    [Fact]
    public void A_heading_merged_over_the_ticks_of_a_Word_table_is_read()
    {
        var reading = Read.Bytes(WordFile.Of(WordFile.Table(
            WordFile.Row(WordFile.Cell("Ref", Starts()), WordFile.Cell("Action", Starts()), WordFile.Cell("Status", new GridSpan { Val = 3 })),
            WordFile.Row(WordFile.Cell("", Goes()), WordFile.Cell("", Goes()), WordFile.Cell("Red"), WordFile.Cell("Amber"), WordFile.Cell("Green")),
            WordFile.Row("1", "a", "", "\u2713", ""),
            WordFile.Row("2", "b", "", "", "x"))));

        reading.Codes().Should().Equal("1", "2");
        reading.Ratings().Should().Equal("amber", "green");
    }

    [Fact]
    public void A_heading_before_each_table_is_its_strand()
    {
        Paragraph Heading(string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = "Heading2" }), new Run(new Words(text)));
        Table Table(string action) => WordFile.Table(WordFile.Row("Ref", "Action", "Lead", "RAG"), WordFile.Row("1", action, "All", "Red"));

        var reading = Read.Bytes(WordFile.Of(WordFile.Line("Our plan"), Heading("Early help"), WordFile.Line("What we want."), Table("a"), Heading("Recovery"), Table("b")));

        reading.Plan.Actions.Select(one => $"{one.Strand} {one.Code} {one.Action}").Should().Equal("Early help 1 a", "Recovery 1 b");
        reading.Serious().Should().BeEmpty("a code may be unique only within its strand");
    }

    [Fact]
    public void An_empty_code_is_a_continuation_or_an_action_without_one()
    {
        var reading = Read.Text("Ref,Action,Lead,Update,RAG\n1.1,Train,Police,Begun,Green\n,,,And in May,\n,Tell people,All,,Red\n");

        reading.Plan.Actions.Select(one => $"{one.Code} {one.Action} {one.Continuations} {one.Rating}").Should().Equal("1.1 Train 1 green", " Tell people 0 red");
        reading.Plan.Actions[0].Update!.Text.Should().Be("Begun\nAnd in May");
    }

    [Theory]
    [InlineData("Police/Health", "Police|Health")]
    [InlineData("Police; Health and Social Care", "Police|Health and Social Care")]
    [InlineData("Health and Wellbeing Board, Housing and Homelessness Team", "Health and Wellbeing Board, Housing and Homelessness Team")]
    [InlineData("Police, Health, Housing", "Police|Health|Housing")]
    [InlineData("Police\nHealth & Care", "Police|Health & Care")]
    [InlineData("\u2022 Police\n\u2022 Victim and Witness Hub", "Police|Victim and Witness Hub")]
    [InlineData("- Police\n- Probation", "Police|Probation")]
    public void Leads_are_parted_where_they_are_parted_and_no_and_is_cut(string written, string leads) =>
        Read.Text($"Ref,Action,Lead,RAG\n1,Train,\"{written}\",G\n").Plan.Actions[0].Leads.Select(lead => lead.Name).Should().Equal(leads.Split('|'));

    [Fact]
    public void A_colour_that_is_not_on_the_plans_scale_is_no_rating()
    {
        Table Table(string fill) => WordFile.Table(WordFile.Row("Ref", "Action", "Lead", "RAG"), WordFile.Row(WordFile.Cell("1"), WordFile.Cell("a"), WordFile.Cell("All"), WordFile.Cell("", new Shading { Fill = fill, Val = ShadingPatternValues.Clear })));
        PlanReadResult Of(string fill) => Read.Bytes(WordFile.Of(WordFile.Line("Our plan"), WordFile.Line("RED - late"), WordFile.Line("AMBER - at risk"), WordFile.Line("GREEN - well"), Table(fill)));

        Of("C00000").Ratings().Should().Equal("red");
        Of("7030A0").Ratings().Should().Equal((string?)null);
        Of("7030A0").Serious().Should().ContainSingle().Which.Place.Cell.Should().Contain("column 4");
    }

    [Fact]
    public void A_council_may_give_its_own_scale()
    {
        var scale = new RatingScale("weather", new LegendEntry(new Rating("storm", "S", ProgressStatus.Blocked, 2), "all stopped"), new LegendEntry(new Rating("sun", "U", ProgressStatus.OnTrack, 1), "all well"));

        var reading = Read.Text("Ref,Action,Lead,RAG\n1,a,All,Storm\n2,b,All,all well\n3,c,All,Green\n", new PlanReadOptions { Scale = scale });

        reading.Ratings().Should().Equal("storm", "sun", null);
        PlanCalculator.Blocked(reading.Plan).Should().ContainSingle();
        reading.Serious().Should().ContainSingle().Which.Place.Line.Should().Be(4);
    }

    [Fact]
    public void Text_that_was_moved_stands_where_it_was_moved_to()
    {
        var moved = new Paragraph(new MoveFromRun(new Run(new Words("Old place"))) { Author = "a", Id = "1" }, new MoveToRun(new Run(new Words("New place"))) { Author = "a", Id = "2" });

        Read.Bytes(WordFile.Of(WordFile.Table(WordFile.Row("Ref", "Action", "Lead", "RAG"), WordFile.Row(WordFile.Cell("1"), WordFile.Cell(moved), WordFile.Cell("All"), WordFile.Cell("Red")))))
            .Plan.Actions.Single().Action.Should().Be("New place");
    }

    [Fact]
    public void Marks_of_direction_hide_no_code_and_no_rating()
    {
        var reading = Read.Text("\u200FRef,Action,Lead,RAG\u200E\n\u200F1.1\u200F,\u202B\u05dc\u05d4\u05d3\u05e8\u05d9\u05da\u202C,\u2067\u05de\u05e9\u05d8\u05e8\u05d4\u2069,\u200FRed\n");

        reading.Codes().Should().Equal("1.1");
        reading.Ratings().Should().Equal("red");
        reading.Plan.Actions[0].Action.Should().Be("\u05dc\u05d4\u05d3\u05e8\u05d9\u05da");
        reading.Plan.Actions[0].Leads.Single().Name.Should().Be("\u05de\u05e9\u05d8\u05e8\u05d4");
    }

    [Fact]
    public void A_cell_of_a_megabyte_is_read_in_every_format()
    {
        var long_ = string.Concat(Enumerable.Repeat("A sentence of some words. ", 40_000));
        string[][] rows = [["Ref", "Action", "Lead", "RAG"], ["1", long_, "All", "Red"]];

        Read.Bytes(WordFile.Of(WordFile.Table([.. rows.Select(row => WordFile.Row(row))]))).Plan.Actions.Single().Action.Should().Be(long_.Trim());
        Read.Bytes(ExcelFile.Of(rows)).Plan.Actions.Single().Action.Should().Be(long_.Trim());
    }

    [Fact]
    public void No_word_is_lost_wherever_it_stands()
    {
        var reading = Read.Bytes(WordFile.Of(
            WordFile.Line("Alef plan"), WordFile.Line("bet"), WordFile.Line("1.6 gimel"),
            WordFile.Table(WordFile.Row("dalet"), WordFile.Row("Ref", "Action", "he", "Lead", "By when", "RAG", "See also"), WordFile.Row("", "", "vav", "", "", "", ""), WordFile.Row("1", "zayin", "het", "tet", "yod", "kaf", "lamed"), WordFile.Row("", "", "mem", "", "", "", "")),
            WordFile.Table(WordFile.Row("nun", "samekh"), WordFile.Row("ayin", "pe")),
            WordFile.Line("tsadi")));

        var plan = reading.Plan;
        var told = string.Join(" ", [plan.Title, .. plan.OffTable.Select(one => one.Area), .. plan.Strands.Select(one => one.Name), .. plan.Kept.Select(one => one.ToString()), .. plan.Actions.SelectMany(one => one.Kept.Select(kept => kept.ToString()).Append(one.Action).Append(string.Join(" ", one.Leads)).Concat(one.Due.Select(due => due.Text)))]);
        told.Should().ContainAll("Alef", "bet", "gimel", "dalet", "he", "vav", "zayin", "het", "tet", "yod", "kaf", "lamed", "mem", "nun", "samekh", "ayin", "pe", "tsadi");
        reading.Serious().Should().OnlyContain(problem => problem.Place.Line > 0);
    }

    private static VerticalMerge Starts() => new() { Val = MergedCellValues.Restart };

    private static VerticalMerge Goes() => new() { Val = MergedCellValues.Continue };
}
