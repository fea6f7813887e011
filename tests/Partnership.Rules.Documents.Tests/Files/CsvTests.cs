using System.Text;
using FluentAssertions;
using Partnership.Rules.Calculators;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("A1")]
    [InlineData("1a")]
    [InlineData("#7")]
    [InlineData("2 (iii)")]
    [InlineData("4.01.01")]
    [InlineData("7.001")]
    public void A_code_stays_as_it_is_written(string code) => Read.Text($"Ref,Action,Lead,RAG\n{code},Train staff,All,Green\n").Codes().Should().Equal(code);

    [Theory]
    [InlineData("Apr-28", "2028-04")]
    [InlineData("Q4 2024 to 2025", "2025-Q1")]
    [InlineData("Q1 2024/25", "2024-Q2")]
    [InlineData("Sept '24", "2024-09")]
    [InlineData("31/03/2025", "2025-03-31")]
    [InlineData("by end of March 2025", "2025-03")]
    [InlineData("8th March 2018", "2018-03-08")]
    [InlineData("2024/25", "2025-03-31")]
    [InlineData("2026", "2026")]
    public void Dates_are_read_as_people_write_them(string written, string date) =>
        Read.Text($"Ref,Action,Due date,RAG\n1,Train,{written},G\n").Plan.Actions[0].Milestones.Single().Due!.ToString().Should().Be(date);

    [Theory]
    [InlineData("TBC", 0)]
    [InlineData("Ongoing", 0)]
    [InlineData("31/02/2025", 1)]
    [InlineData("when the money comes", 0)]
    [InlineData("a sunny day", 1)]
    public void What_is_no_date_is_due_under_its_own_words(string written, int problems)
    {
        var reading = Read.Text($"Ref,Action,Due date,RAG\n1,Train,{written},G\n");

        reading.Plan.Actions[0].Milestones.Should().BeEmpty();
        var due = reading.Plan.Actions[0].Due.Should().ContainSingle().Subject;
        (due.Text, due.On).Should().Be((written, null));
        reading.Serious().Should().HaveCount(problems);
    }

    [Theory]
    [InlineData("RED", "red")]
    [InlineData("r", "red")]
    [InlineData("Amber - some delay", "amber")]
    [InlineData("Red Plus", "red-plus")]
    [InlineData("AmberGreen", "amber-green")]
    [InlineData("urgent", "urgent")]
    [InlineData("Completed", "blue")]
    [InlineData("", null)]
    [InlineData("chartreuse", null)]
    public void Ratings_are_words_and_letters_of_more_than_one_scale(string written, string? rating)
    {
        var reading = Read.Text($"Ref,Action,Lead,RAG\n1,Train,All,{written}\n");

        reading.Ratings().Should().Equal(rating);
        reading.Serious().Should().HaveCount(written == "chartreuse" ? 1 : 0);
    }

    [Fact]
    public void Numbers_are_ratings_where_the_plan_has_a_key() =>
        Read.Text("Our plan,,,\n1 = Green,,,\n2 = Amber,,,\n3 = Red,,,\nRef,Action,Lead,RAG\n1,Train,All,3\n2,Tell,All,1\n").Ratings().Should().Equal("red", "green");

    [Fact]
    public void A_number_without_a_key_is_not_guessed_at()
    {
        var reading = Read.Text("Ref,Action,Lead,RAG\n1,Train,All,3\n");

        reading.Ratings().Should().Equal((string?)null);
        reading.Serious().Should().ContainSingle().Which.Place.Cell.Should().Be("line 2, column 4");
    }

    [Fact]
    public void Ticks_under_a_column_for_each_rating_are_ratings() =>
        Read.Text("Ref,Action,Lead,Red,Amber,Green\n1,a,All,x,,\n2,b,All,,,x\n3,c,All,,,\n").Ratings().Should().Equal("red", "green", null);

    [Fact]
    public void Two_rows_of_headings_are_read_as_one() =>
        Read.Text("Ref,Action,Lead,Status,,\n,,,Red,Amber,Green\n1,a,All,,x,\n").Ratings().Should().Equal("amber");

    [Fact]
    public void A_heading_that_is_not_known_is_kept_until_a_map_settles_it()
    {
        const string Plan = "Ref,Action,Bod in charge,RAG\n1,Train,Police,G\n";

        var unknown = Read.Text(Plan);
        unknown.Serious().Should().ContainSingle().Which.Message.Should().Contain("Bod in charge");
        unknown.Plan.Actions[0].Kept.Should().ContainSingle().Which.Text.Should().Be("Police");

        var known = Read.Text(Plan, new PlanReadOptions { Columns = ColumnMap.Parse("bod in charge = lead") });
        known.Serious().Should().BeEmpty();
        known.Plan.Actions[0].Leads.Single().Name.Should().Be("Police");
    }

    [Fact]
    public void Pointers_stand_in_a_column_as_ranges_and_in_cycles()
    {
        var plan = Read.Text("Ref,Action,See also,RAG\n1.1,a,1.2 to 1.4,G\n1.2,b,1.1,A\n1.3,c,,G\n1.4,d,,R\n").Plan;

        plan.Actions[0].SeeAlso.Select(one => one.To.Value).Should().BeEquivalentTo("1.2", "1.3", "1.4");
        PlanReferences.Of(plan).Cycles.Should().ContainSingle();
    }

    [Fact]
    public void Quantities_are_no_pointers() => Read.Text("Ref,Action,Update,RAG\n1,a,Money for 4.5/7.5 posts and the 20/20 plan,G\n").Plan.Actions[0].SeeAlso.Should().BeEmpty();

    [Fact]
    public void A_code_that_stands_twice_is_reported_and_both_rows_are_kept()
    {
        var reading = Read.Text("Ref,Action,Lead,RAG\n1,a,All,G\n1,b,All,R\n");

        reading.Plan.Actions.Should().HaveCount(2);
        reading.Serious().Should().ContainSingle().Which.Place.Line.Should().Be(3);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Any_separator_and_any_line_end_will_do(char separator) =>
        Read.Text("RAG,Lead,Action,Ref\r\nRed,All,\"Train\nstaff\",1\rGreen,All,Tell,2\n".Replace(',', separator)).Codes().Should().Equal("1", "2");

    [Fact]
    public void One_quotation_mark_that_never_closes_costs_one_row_and_no_more()
    {
        var reading = Read.Text("Ref,Action,Lead,RAG\n1,\"Train,All,Green\n2,Tell,All,Red\n3,\"Over\ntwo lines\",All,Amber\n4,Ask,\"All\",Green\n");

        reading.Codes().Should().Equal("1", "2", "3", "4");
        reading.Ratings().Should().Equal(null, "red", "amber", "green");
        reading.Plan.Actions[2].Action.Should().Be("Over\ntwo lines");
        reading.Serious().Should().ContainSingle().Which.Place.Line.Should().Be(2);
    }

    [Fact]
    public void A_quotation_mark_that_closes_by_chance_lines_below_swallows_nothing() =>
        Read.Text("Ref,Action,Lead,RAG\n1,\"Train,All,Green\n2,Tell,All,Red\n3,\"\nOver lines\",All,Amber\n").Codes().Should().Equal("1", "2", "3");

    [Fact]
    public void Inches_do_not_close_it_either()
    {
        var reading = Read.Text("Ref,Action,Lead,RAG\n1,\"Train,All,Green\n2,Hang a 40\" screen,All,Red\n");

        reading.Codes().Should().Equal("1", "2");
        reading.Ratings().Should().Equal(null, "red");
    }

    [Fact]
    public void Inches_are_no_quotation()
    {
        var reading = Read.Text("Ref,Action,Lead,RAG\n1,Hang a 40\" screen,All,Green\n2,\"Say \"\"no\"\" twice\",All,Red\n");

        reading.Plan.Actions.Select(action => action.Action).Should().Equal("Hang a 40\" screen", "Say \"no\" twice");
        reading.Serious().Should().BeEmpty();
    }

    [Fact]
    public void A_cell_may_run_over_hundreds_of_lines() =>
        Read.Text($"Ref,Action,Lead,RAG\r\n1,\"{string.Join("\n", Enumerable.Repeat("more", 500))}\",\"All\",Green\r2,b,All,Red\n").Codes().Should().Equal("1", "2");

    [Fact]
    public void Encodings_are_told_from_the_bytes()
    {
        const string Plan = "Ref,Action,Lead,RAG\n1,Caf\u00e9 \u2013 \u05e9\u05dc\u05d5\u05dd,All,Green\n";

        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, new UnicodeEncoding(false, false) })
        {
            Read.Bytes([.. encoding.GetPreamble(), .. encoding.GetBytes(Plan)]).Plan.Actions[0].Action.Should().StartWith("Caf\u00e9");
        }

        Read.Bytes([.. Encoding.ASCII.GetBytes("Ref,Action,Lead,RAG\n1,Caf"), 0xE9, 0x20, 0x96, .. Encoding.ASCII.GetBytes(",All,Green\n")]).Plan.Actions[0].Action.Should().Be("Caf\u00e9 \u2013");
    }

    [Fact]
    public void Names_become_keys_unless_they_are_to_be_kept()
    {
        const string Plan = "Ref,Action,Lead officer,Update,RAG\n1,Train,Person Alpha,Person Alpha met 07700900123 and a.b@example.org,G\n";

        var replaced = Read.Text(Plan).Plan.Actions[0];
        replaced.Oversight.Should().Equal("O1");
        replaced.Update!.Text.Should().Be("O1 met [contact] and [contact]");
        Read.Text(Plan, new PlanReadOptions { People = NameHandling.Keep }).Plan.Actions[0].Oversight.Should().Equal("Person Alpha");
    }

    [Fact]
    public void Ten_thousand_rows_and_a_cell_of_a_megabyte_are_read_in_good_time()
    {
        var rows = string.Concat(Enumerable.Range(1, 10_000).Select(at => $"{at},Train staff by March 2025,Police; Health,Begun,Green\n"));
        var plan = $"Ref,Action,Lead,Update,RAG\n{rows}x,{new string('a', 1_000_000)},All,x,R\n";

        Read.Text(plan).Plan.Actions.Should().HaveCount(10_001);
    }
}
