using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Invented plans in manners of whole files: no headings, a column a quarter, cards, lines under headings, a sheet a priority. What a person reads in them was written down before they were tried.</summary>
public sealed class NewMannersTests
{
    private static readonly string[][] Sided =
    [
        ["Mark", "M1", "M2", "M3", "M4"],
        ["Piece of work", "Open the old bank as a drop-in", "Write to every tenant in the ward", "Walk the estate with the wardens", "Print the card in nine tongues"],
        ["In whose hands", "Housing team", "Police", "Youth service", "Public Health"],
        ["Finish line", "30/06/2026", "Sept 2026", "FY 2026/27", "TBC"],
        ["Light", "Green", "Amber", "Red", "Green"],
    ];

    [Fact]
    public void No_headings_at_all()
    {
        string[][] rows =
        [
            ["H1", "Keep two beds free at all times", "Refuge", "31.03.27", "Green"],
            ["H2", "Ring every tenant within a week of the report", "Housing team", "30/6/26", "Amber"],
            ["H3", "Walk the estate at night with the wardens", "Police", "TBC", "Red"],
            ["H4", "Say in each letter whom to ring first", "Council", "Q2 26/27", "Green"],
        ];
        foreach (var result in MadeFile.ReadAll(rows))
        {
            Told(result).Should().Equal(
                "H1 | Keep two beds free at all times | Refuge | 2027-03-31 exact | green",
                "H2 | Ring every tenant within a week of the report | Housing team | 2026-06-30 exact | amber",
                "H3 | Walk the estate at night with the wardens | Police |  open | red",
                "H4 | Say in each letter whom to ring first | Council | 2026-Q3 quarter | green");
            result.Problems.Should().Contain(problem => problem.Message.Contains("no headings"));
        }
    }

    [Fact]
    public void A_column_of_ratings_for_each_quarter_of_which_the_newest_counts()
    {
        var result = Read.Text(
            "Nr,Pledge of the partnership,Steward,Jun-26,Sep-26,Dec-26,Mar-27\nL1,Open a second room for people in need of a bed,Housing team,R,A,,\nL2,Teach every new warden what to look for,Police,A,A,G,\nL3,Send the leaflet out with the council tax bill,Revenues service,G,,,\nL4,Agree who rings back when nobody answers,Health Trust,,R,R,\n");

        Told(result).Should().Equal(
            "L1 | Open a second room for people in need of a bed | Housing team |  | amber",
            "L2 | Teach every new warden what to look for | Police |  | green",
            "L3 | Send the leaflet out with the council tax bill | Revenues service |  | green",
            "L4 | Agree who rings back when nobody answers | Health Trust |  | red");
        result.Plan.Actions[1].Kept.Select(kept => kept.ToString()).Should().Equal("Jun-26: A", "Sep-26: A");
        result.Serious().Should().BeEmpty();
    }

    [Fact]
    public void A_column_of_reports_for_each_quarter_of_which_the_newest_counts()
    {
        var result = Read.Bytes(OpenFile.Text(
        [
            ["What Marsham will do"],
            ["Ref", "Action", "Lead", "Progress Q1", "Progress Q2", "Progress Q3"],
            ["1", "Open a second room for people in need of a bed", "Housing team", "The room is found and is being cleaned.", "The room is open four nights a week.", ""],
            ["2", "Teach every new warden what to look for", "Police", "Nobody has been taught so far this year.", "", ""],
            ["3", "Agree who rings back when nobody answers", "Health Trust", "", "A first meeting was held in the hall.", "It is agreed and written down for all."],
        ]));

        result.Plan.Actions.Select(action => action.Update?.Text).Should().Equal("The room is open four nights a week.", "Nobody has been taught so far this year.", "It is agreed and written down for all.");
        result.Plan.Actions[0].Kept.Select(kept => kept.ToString()).Should().Equal("Progress Q1: The room is found and is being cleaned.");
    }

    [Fact]
    public void On_its_side_with_headings_that_nobody_knows()
    {
        foreach (var result in MadeFile.ReadAll(Sided))
        {
            Told(result).Should().Equal(
                "M1 | Open the old bank as a drop-in | Housing team | 2026-06-30 exact | green",
                "M2 | Write to every tenant in the ward | Police | 2026-09 month | amber",
                "M3 | Walk the estate with the wardens | Youth service | 2027-03-31 financial-year | red",
                "M4 | Print the card in nine tongues | Public Health |  open | green");
        }
    }

    [Fact]
    public void A_card_for_each_action()
    {
        var result = Read.Bytes(WordFile.Of(
            WordFile.Line("Elmham action plan 2026-2029"),
            WordFile.Line("Homes"), Card("Open the old bank as a drop-in", "Housing team", "end of June 2026", "Green"), Card("Write to every tenant in the ward", "Police", "w/c 7 Sept 2026", "Amber"),
            WordFile.Line("Courts"), Card("Sit with witnesses before the hearing", "Witness service", "March 2027", "Red")));

        Told(result).Should().Equal(
            " | Open the old bank as a drop-in | Housing team | 2026-06 month | green",
            " | Write to every tenant in the ward | Police | 2026-09-07 exact | amber",
            " | Sit with witnesses before the hearing | Witness service | 2027-03 month | red");
        result.Plan.Actions.Select(action => action.Strand?.Name).Should().Equal("Homes", "Homes", "Courts");
        result.Plan.Title.Should().Be("Elmham action plan 2026-2029");

        static Table Card(string deed, string hands, string over, string light) => WordFile.Table(
            WordFile.Row("Undertaking", deed), WordFile.Row("In whose hands", hands), WordFile.Row("To be over by", over), WordFile.Row("Light", light));
    }

    [Fact]
    public void Lines_of_a_document_without_a_table()
    {
        string[] lines =
        [
            "Wissey partnership action plan", "1. Open the old bank as a drop-in", "Owner: Housing team", "By when: end of June 2026", "RAG: Green",
            "2. Write to every tenant in the ward", "Owner: Police", "By when: TBC", "RAG: Amber", "3. Sit with witnesses before the hearing", "Owner: Witness service", "By when: March 2027", "RAG: Red",
        ];
        var result = Read.Bytes(WordFile.Of([.. lines.Select(WordFile.Line)]));

        Told(result).Should().Equal(
            "1 | Open the old bank as a drop-in | Housing team | 2026-06 month | green",
            "2 | Write to every tenant in the ward | Police |  open | amber",
            "3 | Sit with witnesses before the hearing | Witness service | 2027-03 month | red");
    }

    [Fact]
    public void Merged_ambitions_two_rows_of_headings_odd_dates_and_lights_with_arrows()
    {
        string[][] rows =
        [
            ["Ambition", "What must happen", "Delivery", "", "State of play", ""],
            ["", "", "In whose hands", "Over by", "Light", "Last light"],
            ["Nobody waits", "Open the old bank as a drop-in", "Housing team", "2026/12/31", "A \u2191", "R"],
            ["", "Write to every tenant in the ward", "Police", "03/2027", "G \u2192", "G"],
            ["Nobody is alone", "Sit with witnesses before the hearing", "Witness service", "31st of March, 2027", "(R) \u2193", "A"],
            ["", "Walk the estate with the wardens", "Youth service", "Mar/27", "[Green]", "A"],
            ["", "Ask each pupil on her own once a term", "Schools forum", "academic year 2026/27", "Amber*", "A"],
        ];
        var result = Read.Bytes(ExcelFile.Of(ExcelFile.Merging("A1:A2", "B1:B2", "C1:D1", "E1:F1", "A3:A4", "A5:A7"), ("Plan", [.. rows.Select(row => ExcelFile.Row(row))])));

        Told(result).Should().Equal(
            " | Open the old bank as a drop-in | Housing team | 2026-12-31 exact | amber",
            " | Write to every tenant in the ward | Police | 2027-03 month | green",
            " | Sit with witnesses before the hearing | Witness service | 2027-03-31 exact | red",
            " | Walk the estate with the wardens | Youth service | 2027-03 month | green",
            " | Ask each pupil on her own once a term | Schools forum | 2027-08 range | amber");
        result.Plan.Actions.Select(action => action.Strand?.Name).Should().Equal("Nobody waits", "Nobody waits", "Nobody is alone", "Nobody is alone", "Nobody is alone");
    }

    [Fact]
    public void A_sheet_for_each_priority()
    {
        string[] headings = ["Ref", "Action", "Lead", "Due date", "RAG"];
        var result = Read.Bytes(ExcelFile.Of(
            ("Cover", [["Wissey plan"]]),
            ("Homes", [headings, ["1", "Open the old bank as a drop-in", "Housing team", "June 2026", "Green"], ["2", "Write to every tenant in the ward", "Police", "TBC", "Amber"]]),
            ("Courts", [headings, ["3", "Sit with witnesses before the hearing", "Witness service", "March 2027", "Red"], ["4", "Ask the court for a side door", "Council", "Q3 26/27", "Green"]])));

        result.Codes().Should().Equal("1", "2", "3", "4");
        result.Plan.Actions.Select(action => action.Strand?.Name).Should().Equal("Homes", "Homes", "Courts", "Courts");
        result.Plan.Actions[2].Location.ToString().Should().Contain("Courts");
    }

    [Theory]
    [InlineData("2023", "2024", "", "")]
    [InlineData("Plan 2023-24", "Plan 2024-25", "", "")]
    [InlineData("Plan 23-24", "Plan 24-25", "", "")]
    [InlineData("Old", "New", "Wissey plan 2021 to 2023", "Wissey plan 2024 to 2026")]
    public void Sheets_for_different_years_are_different_plans_and_the_one_read_is_said(string first, string second, string above, string aboveSecond)
    {
        string[] headings = ["Ref", "Action", "Lead", "RAG"];
        string[][] Sheet(string title, params string[][] rows) => [.. title.Length == 0 ? [] : new[] { new[] { title } }, headings, .. rows];
        var file = ExcelFile.Of(
            (first, Sheet(above, ["1", "Open the old bank as a drop-in", "Housing team", "Red"], ["2", "Write to every tenant in the ward", "Police", "Amber"], ["3", "Walk the estate with the wardens", "Police", "Red"])),
            (second, Sheet(aboveSecond, ["1", "Sit with witnesses before the hearing", "Witness service", "Red"], ["2", "Ask the court for a side door", "Council", "Green"])));

        var (latest, named) = (Read.Bytes(file), Read.Bytes(file, new PlanReadOptions { Sheet = first }));

        latest.Plan.Actions.Select(action => action.Action).Should().Equal("Sit with witnesses before the hearing", "Ask the court for a side door");
        latest.Problems.Should().ContainSingle(problem => problem.Severity == ProblemSeverity.Warning).Which.Message.Should().Contain($"We read '{second}', the latest").And.Contain($"Name the sheet '{first}' to read it instead");
        named.Codes().Should().Equal("1", "2", "3");
        named.Problems.Should().NotContain(problem => problem.Severity == ProblemSeverity.Warning);
    }

    [Fact]
    public void Sheets_of_all_years_are_one_plan_where_that_is_asked_for()
    {
        string[] headings = ["Ref", "Action", "Lead", "RAG"];
        var file = ExcelFile.Of(
            ("Plan 2025", [headings, ["1", "Sit with witnesses before the hearing", "Witness service", "Red"]]),
            ("Plan 2024", [headings, ["1", "Open the old bank as a drop-in", "Housing team", "Red"], ["2", "Write to every tenant in the ward", "Police", "Amber"]]),
            ("Notes", [["Term", "What it means here"], ["Drop-in", "A room without an appointment"]]),
            ("Money", [["Ref", "Action", "Owner", "Cost", "Paid by", "Year"], ["9", "Rent the old bank for a year", "Housing team", "£900", "Grant", "2024"]]));

        var all = Read.Bytes(file, new PlanReadOptions { UsesAllSheets = true });

        all.Plan.Actions.Select(action => $"{action.Code} {action.Action} {action.Kept.Single(kept => kept.Heading == "year").Text}").Should().Equal(
            "1 Open the old bank as a drop-in 2024", "2 Write to every tenant in the ward 2024", "1 Sit with witnesses before the hearing 2025");
        all.Plan.Actions.Select(action => action.Strand?.Name).Should().Equal("Plan 2024", "Plan 2024", "Plan 2025");
        all.Problems.Should().Contain(problem => problem.Message.Contains("'Money' is not joined") && problem.Message.Contains("its headings are others"));
        Read.Bytes(file).Codes().Should().Equal("1");
    }

    [Fact]
    public void A_sheet_for_each_quarter_is_one_plan_and_the_others_are_named()
    {
        string[] headings = ["Ref", "Action", "Lead", "RAG"];
        var result = Read.Bytes(ExcelFile.Of(
            ("Q1", [headings, ["1", "Open the old bank as a drop-in", "Housing team", "Red"], ["2", "Write to every tenant in the ward", "Police", "Amber"]]),
            ("Q2", [headings, ["1", "Open the old bank as a drop-in", "Housing team", "Green"], ["2", "Write to every tenant in the ward", "Police", "Amber"]])));

        result.Codes().Should().Equal("1", "2");
        result.Problems.Should().Contain(problem => problem.Message.Contains("also looks like a plan"));
    }

    private static string[] Told(PlanReadResult result) => [.. result.Plan.Actions.Select(action =>
        $"{action.Code} | {action.Area}{action.Action} | {string.Join(", ", action.Leads)} | {string.Join(", ", action.Due.Select(due => $"{due.On} {due.Kind}"))} | {action.Rating?.Code}")];
}
