using System.Text;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Kinds of slip in a file of terms: not one passes in silence, and each is told with its line.</summary>
public sealed class SlipTests
{
    private const string Sound = """
        {
          "sources": [
            { "key": "barset", "title": "Barset Board: terms of reference", "kind": "terms-of-reference" },
            { "key": "constitution", "title": "Constitution of Barset Council", "kind": "constitution" }
          ],
          "partnership": { "key": "barset", "name": "Barset Partnership", "document": "barset" },
          "groups": [
            {
              "id": "barset/board",
              "name": "Barset Board",
              "citation": "1",
              "parent": "Health and Wellbeing Board (1.2)",
              "reportsTo": [{ "to": "Health and Wellbeing Board", "citation": "7", "every": "twice a year (7)" }],
              "chair": {
                "value": { "title": "Chair", "filledBy": "elected", "longestTerm": "2 years (3.1)", "duties": [{ "moment": { "code": "meeting", "words": "the meeting" }, "what": "Opens the meeting", "citation": "3.2" }] },
                "citation": "3"
              },
              "viceChair": "elected (3.4)",
              "meetings": {
                "cadence": "every six weeks (4.1)",
                "quorum": "3 members, including the council and the police (6.1)",
                "papersIn": "8 working days before (5.1)",
                "papersOut": "5 working days before (5.2)",
                "minutesOut": "within 10 working days of the meeting (5.3)",
                "windows": [{ "meeting": { "code": "annual", "words": "the annual meeting" }, "months": [5], "citation": "4.4" }],
                "phases": [{ "cadence": "monthly", "months": 6, "citation": "4.5" }]
              },
              "meetingCalendar": "england-and-wales",
              "membership": {
                "categories": [
                  { "code": "council", "name": "Barset Council", "kind": "core", "citation": "2.1", "seats": "2", "body": "Barset Council", "covers": ["a"] },
                  { "code": "police", "name": "Barset Constabulary", "kind": "core", "citation": "2.2", "seats": "1", "body": "Barset Constabulary" },
                  { "code": "survivors", "name": "Survivors", "kind": "service-user", "citation": "2.3", "seats": "2" }
                ],
                "maximum": "12 (2.8)",
                "isOpen": "no (2.9)"
              },
              "decides": "majority, the Chair having a casting vote (6.2)",
              "interests": [{ "grade": "leave", "when": { "kind": "fact", "rule": "A pecuniary interest (8.1)", "ask": { "fact": "pecuniary", "question": "Is the interest pecuniary?" } } }],
              "standingDuties": [{ "what": "Report to the council (7)", "to": ["Barset Council"], "every": "twice a year (7)" }, { "what": "Elect the chair (3.9)", "atMeeting": { "code": "annual", "words": "the annual meeting" } }],
              "life": { "createdOn": "2024-05 (1.3)", "reviewOn": "2026-05 (9)", "lapsesAfter": "2028 (9.1)" },
              "definitions": [{ "definition": "daa-2021", "citation": "1.4" }],
              "inherits": [{ "from": "constitution", "citation": "9.4", "prevails": "yes (9.4)" }]
            },
            {
              "id": "barset/delivery",
              "name": "Delivery Group",
              "citation": "10",
              "parent": "Barset Board [barset/board] (10)"
            }
          ],
          "links": [{ "from": "Delivery Group [barset/delivery]", "to": "Barset Board [barset/board]", "kind": "part-of", "citation": "10" }]
        }
        """;

    [Fact]
    public void The_sound_file_has_no_problem() => Check(Sound).Problems.Should().BeEmpty();

    [Theory]
    [InlineData("a misspelt member", "\"quorum\":", "\"quroum\":", "quorum")]
    [InlineData("a member that is not there", "\"meetingCalendar\"", "\"calendarOfMeetings\"", null)]
    [InlineData("a member that stands twice", "\"meetingCalendar\": \"england-and-wales\"", "\"name\": \"Another\"", null)]
    [InlineData("a misspelt code", "\"kind\": \"service-user\"", "\"kind\": \"servise-user\"", "service-user")]
    [InlineData("a misspelt kind of source", "\"kind\": \"constitution\"", "\"kind\": \"constitutoin\"", "constitution")]
    [InlineData("a misspelt kind of link", "\"part-of\"", "\"partof\"", "part-of")]
    [InlineData("a source that is not listed", "\"from\": \"constitution\"", "\"from\": \"constituton\"", "constitution")]
    [InlineData("a source that nothing cites", "\"from\": \"constitution\"", "\"from\": \"barset\"", null)]
    [InlineData("a citation without a place", "\"citation\": \"2.2\"", "\"citation\": \" \"", null)]
    [InlineData("a citation with lines and no id", "\"citation\": \"2.2\"", "\"citation\": { \"section\": \"2.2\", \"lines\": \"8\" }", null)]
    [InlineData("a group without a citation", "\"citation\": \"10\",\n      \"parent\"", "\"parent\"", null)]
    [InlineData("a duty without words", "\"what\": \"Opens the meeting\", \"citation\": \"3.2\"", "\"what\": \" \", \"citation\": \"3.2\"", null)]
    [InlineData("an id of another partnership", "\"id\": \"barset/delivery\"", "\"id\": \"wessex/delivery\"", null)]
    [InlineData("a group that stands twice", "\"id\": \"barset/delivery\"", "\"id\": \"barset/board\"", null)]
    [InlineData("a category that stands twice", "\"code\": \"survivors\"", "\"code\": \"police\"", null)]
    [InlineData("a quorum of a category that is not on the list", "and the police (6.1)", "and the polcie (6.1)", null)]
    [InlineData("a quorum above the seats", "3 members, including", "15 members, including", null)]
    [InlineData("words that are no quorum", "3 members, including the council and the police", "enough members", null)]
    [InlineData("words that are no cadence", "every six weeks", "every six moons", null)]
    [InlineData("a limit that can mean several things", "5 working days before (5.2)", "5 clear days before (5.2)", null)]
    [InlineData("a unit that is no unit", "5 working days before (5.2)", "5 wroking days before (5.2)", null)]
    [InlineData("papers that go out after the meeting", "5 working days before (5.2)", "5 working days after (5.2)", "before")]
    [InlineData("minutes before the meeting", "within 10 working days of the meeting (5.3)", "10 working days before (5.3)", "after")]
    [InlineData("papers that are handed in after they go out", "8 working days before (5.1)", "3 working days before (5.1)", null)]
    [InlineData("a calendar that is not known", "\"england-and-wales\"", "\"england-and-whales\"", "england-and-wales")]
    [InlineData("a letter that section 58 does not have", "\"covers\": [\"a\"]", "\"covers\": [\"z\"]", null)]
    [InlineData("a definition that is not known", "\"daa-2021\"", "\"daa-2012\"", "daa-2021")]
    [InlineData("a phase without a start", "\"createdOn\": \"2024-05 (1.3)\", ", "", null)]
    [InlineData("a review before the start", "\"reviewOn\": \"2026-05 (9)\"", "\"reviewOn\": \"2023-05 (9)\"", null)]
    [InlineData("an end before the start", "\"lapsesAfter\": \"2028 (9.1)\"", "\"lapsesAfter\": \"2023 (9.1)\"", null)]
    [InlineData("a date that is no date", "\"createdOn\": \"2024-05 (1.3)\"", "\"createdOn\": \"2024-15 (1.3)\"", null)]
    [InlineData("a month that is no month", "\"months\": [5]", "\"months\": [13]", null)]
    [InlineData("a duty at a meeting that is not named", "\"atMeeting\": { \"code\": \"annual\"", "\"atMeeting\": { \"code\": \"anual\"", "annual")]
    [InlineData("a duty of an office at a moment that is none", "\"moment\": { \"code\": \"meeting\"", "\"moment\": { \"code\": \"meetings\"", "meeting")]
    [InlineData("two duties under one rule", "\"what\": \"Elect the chair (3.9)\"", "\"what\": \"Report to the council (3.9)\"", null)]
    [InlineData("a parent that is nearly a group", "[barset/board] (10)", "[barset/baord] (10)", "barset/board")]
    [InlineData("a group that is its own parent", "[barset/board] (10)", "[barset/delivery] (10)", null)]
    [InlineData("more seats than the maximum", "\"maximum\": \"12 (2.8)\"", "\"maximum\": \"4 (2.8)\"", null)]
    [InlineData("yes and no as something else", "\"isOpen\": \"no (2.9)\"", "\"isOpen\": \"perhaps (2.9)\"", null)]
    [InlineData("null for silence", "\"viceChair\": \"elected (3.4)\"", "\"viceChair\": null", null)]
    [InlineData("a number as text", "\"months\": 6", "\"months\": \"six\"", null)]
    [InlineData("an interest of no grade", "\"grade\": \"leave\"", "\"grade\": \"leaves\"", "leave")]
    public void No_slip_passes_in_silence(string kind, string good, string bad, string? meant)
    {
        Sound.Should().Contain(good, kind);
        var spoilt = ReplaceFirst(Sound, good, bad);
        var check = Check(spoilt);

        check.Problems.Should().NotBeEmpty(kind);
        check.Problems.Should().OnlyContain(one => one.Line >= 1 && one.Column >= 1 && one.Line <= spoilt.Split('\n', StringSplitOptions.None).Length, kind);
        if (meant is not null)
        {
            check.Problems.Select(one => one.DidYouMean).Should().Contain(meant, kind);
        }
    }

    [Fact]
    public void The_line_and_the_column_are_those_of_the_value()
    {
        var problem = Check(Sound.Replace("\"quorum\":", "\"quroum\":", StringComparison.Ordinal)).Problems[0];

        (problem.Line, problem.Column, problem.Path).Should().Be((21, 9, "$.groups[0].meetings.quroum"));
    }

    [Fact]
    public void What_the_file_says_is_said_back_with_its_place()
    {
        var says = Check(Sound).ReadBack.Select(one => one.ToString()).ToArray();

        says.Should().Contain("It meets every six weeks. (4.1)")
            .And.Contain("A quorum is 3 members, 1 from the category council and 1 from the category police. (6.1)")
            .And.Contain("The agenda and papers go out: 5 working days before the meeting, by the calendar of England and Wales. (5.2)");
        Check(Sound).Unsaid.Should().Contain("Delivery Group: The terms set no quorum: the command quorum answers that the document does not say.");
    }

    [Fact]
    public void A_text_that_is_not_JSON_is_told_with_its_line()
    {
        var check = Check(Sound.Replace("\"links\"", "links", StringComparison.Ordinal));

        check.Terms.Should().BeNull();
        check.Problems.Should().ContainSingle().Which.Line.Should().BeGreaterThan(1);
    }

    private static TermsCheck Check(string json) => TermsCheck.Of(Encoding.UTF8.GetBytes(json));

    private static string ReplaceFirst(string text, string good, string bad)
    {
        var at = text.IndexOf(good, StringComparison.Ordinal);
        return $"{text[..at]}{bad}{text[(at + good.Length)..]}";
    }
}
