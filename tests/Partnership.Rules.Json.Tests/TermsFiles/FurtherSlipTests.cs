using System.Text;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Further kinds of slip in a file of terms: points that contradict one another, names that are nearly others, words that say the first day and not the last.</summary>
public sealed class FurtherSlipTests
{
    private const string Sound = """
        {
          "sources": [{ "key": "wold", "title": "Wold Board: terms of reference", "kind": "terms-of-reference" }],
          "partnership": { "key": "wold", "name": "Wold Partnership", "document": "wold" },
          "groups": [
            {
              "id": "wold/board",
              "name": "Wold Board",
              "citation": "1",
              "parent": "Safer Wold (1.2)",
              "secondParent": "Health and Wellbeing Board (1.2)",
              "chair": {
                "value": {
                  "title": "Chair", "filledBy": "rotation", "longestTerm": "2 years (3.2)", "consecutiveTerms": "2 (3.2)", "staggered": "yes (3.3)", "staggerGap": "6 months (3.3)",
                  "rotation": { "value": { "each": "1 year", "among": ["Wold Council", "Wold Police"] }, "citation": "3.1" }
                },
                "citation": "3.1"
              },
              "viceChair": { "value": { "title": "Vice-Chair", "filledBy": "elected", "holders": "2 (3.4)", "sources": ["Wold Council", "Wold Police"], "endsAt": { "value": { "kind": "meeting", "code": "annual-meeting", "words": "the annual meeting" }, "citation": "3.5" } }, "citation": "3.4" },
              "otherOffices": ["Secretary: appointed by Wold Council for two years (3.6)"],
              "meetings": {
                "cadence": "quarterly, with additional meetings as required (4.1)",
                "interval": "14 weeks (4.1)",
                "papersIn": "at least ten working days before the meeting (5.1)",
                "papersOut": "five (5) working days (5.2)",
                "minutesOut": "within 10 working days (5.3)",
                "quorum": "four members, including the Chair or Vice-Chair and one from the police (6.1)",
                "ofYear": [{ "meeting": { "code": "annual-meeting", "words": "the annual meeting" }, "place": "first", "year": "municipal", "citation": "4.5" }],
                "windows": ["the budget meeting: January or February (4.4)"],
                "notRead": ["duties"]
              },
              "membership": {
                "categories": [
                  { "code": "council", "name": "Wold Council", "kind": "core", "citation": "2.1", "seats": "2 (2.1)", "body": "Wold Council" },
                  { "code": "police", "name": "Wold Police", "kind": "core", "citation": "2.2", "seats": "2 (2.2)", "body": "Wold Police" }
                ],
                "maximum": "12 (2.8)",
                "mostFromOneBody": "3 (2.8)",
                "lapsesAfterMissed": "3 (2.9)"
              },
              "eligibility": [{ "question": "substitute", "condition": { "kind": "fact", "rule": "A deputy is named (2.10)", "ask": { "fact": "named", "question": "Was the deputy named?" } } }],
              "deputies": "allowed (2.10)",
              "decides": "by consensus, failing that by a simple majority, the Chair having a casting vote (7.1)",
              "conduct": [{ "code": "respect", "says": "Members respect one another", "flags": { "kind": "fact", "rule": "Respect (9.1)", "ask": { "fact": "disrespect", "question": "Was somebody treated without respect?" } }, "scope": ["wold/board"] }],
              "life": { "createdOn": "2024-05 (1.1)", "reviewOn": "2026-05 (11)", "lapsesAfter": "2028 (11.2)" }
            },
            { "id": "wold/delivery", "name": "Delivery Group", "citation": "13", "parent": "Wold Board [wold/board] (13)" }
          ],
          "links": [{ "from": "Delivery Group [wold/delivery]", "to": "Wold Board [wold/board]", "kind": "part-of", "citation": "13" }],
          "deadlines": [
            { "rule": "An application is answered (2.12)", "trigger": { "code": "application", "words": "the application" }, "limit": "20 working days after", "calendar": "england-and-wales" },
            { "rule": "A special meeting is held (4.6)", "trigger": { "code": "request", "words": "the request" }, "limit": "10 working days after", "calendar": "england-and-wales" }
          ],
          "requirements": [{ "subject": "daa-2021/s58/c", "rule": "Two survivors sit on the board (2.3)", "amount": 2, "stricter": "more" }]
        }
        """;

    [Fact]
    public void The_sound_file_has_no_problem() => Check(Sound).Problems.Should().BeEmpty();

    [Theory]
    [InlineData("a term that ends at a meeting that is not named", "\"kind\": \"meeting\", \"code\": \"annual-meeting\"", "\"kind\": \"meeting\", \"code\": \"anual-meeting\"", "annual-meeting")]
    [InlineData("a term that runs backwards", "\"longestTerm\": \"2 years (3.2)\"", "\"longestTerm\": \"2 years before (3.2)\"", null)]
    [InlineData("no term at all", "\"consecutiveTerms\": \"2 (3.2)\"", "\"consecutiveTerms\": \"0 (3.2)\"", null)]
    [InlineData("a gap where elections are not staggered", "\"staggered\": \"yes (3.3)\"", "\"staggered\": \"no (3.3)\"", null)]
    [InlineData("more holders than bodies from which they come", "\"holders\": \"2 (3.4)\"", "\"holders\": \"3 (3.4)\"", null)]
    [InlineData("an office that goes round to the same body", "\"among\": [\"Wold Council\", \"Wold Police\"]", "\"among\": [\"Wold Council\", \"Wold Council\"]", null)]
    [InlineData("a body in a rotation with a letter wrong", "\"among\": [\"Wold Council\", \"Wold Police\"]", "\"among\": [\"Wold Counsil\", \"Wold Police\"]", "Wold Council")]
    [InlineData("an office twice", "Secretary: appointed", "Chair: appointed", null)]
    [InlineData("an office in words that are none", "appointed by Wold Council for two years", "appointed by Wold Council for too years", null)]
    [InlineData("an interval of nothing", "\"interval\": \"14 weeks (4.1)\"", "\"interval\": \"0 weeks (4.1)\"", null)]
    [InlineData("a cadence that sets a ceiling", "quarterly, with additional meetings as required", "no more than four times a year", null)]
    [InlineData("a cadence from which a month is taken away", "quarterly, with additional meetings as required", "every six weeks, except in August", null)]
    [InlineData("months with a letter wrong", "quarterly, with additional meetings as required", "in March, June, Septembr and December", null)]
    [InlineData("months that are not as many as the meetings", "quarterly, with additional meetings as required", "quarterly, in March and September", null)]
    [InlineData("a named meeting in months without one", "quarterly, with additional meetings as required (4.1)\",\n        \"interval\": \"14 weeks (4.1)\"", "in March, June, September and December (4.1)\"", null)]
    [InlineData("hours", "at least ten working days before the meeting", "48 hours before the meeting", null)]
    [InlineData("a time that is none", "five (5) working days", "by 25:00 on the fifth working day before", null)]
    [InlineData("clear days with the day of the meeting", "at least ten working days before the meeting", "ten clear working days before the meeting, including the day of the meeting", null)]
    [InlineData("a quorum of a kind that the list does not have", "four members, including the Chair or Vice-Chair and one from the police", "half of the voting members", null)]
    [InlineData("a kind of member with a letter wrong", "\"kind\": \"core\", \"citation\": \"2.2\"", "\"kind\": \"coer\", \"citation\": \"2.2\"", "core")]
    [InlineData("papers no more than so many days before", "at least ten working days before the meeting", "no more than ten working days before the meeting", null)]
    [InlineData("papers within so many days before", "at least ten working days before the meeting", "within ten working days before the meeting", null)]
    [InlineData("minutes at least so many days after", "within 10 working days (5.3)", "at least 10 working days (5.3)", null)]
    [InlineData("a number in words and another in figures", "five (5) working days", "five (6) working days", null)]
    [InlineData("the annual meeting for each meeting", "before the meeting (5.1)", "before the annual meeting (5.1)", null)]
    [InlineData("days without weekends and with bank holidays", "at least ten working days before the meeting", "ten days before the meeting, excluding weekends", null)]
    [InlineData("half plus one", "four members, including", "half of the members plus one, including", null)]
    [InlineData("a quorum without someone", "four members, including the Chair or Vice-Chair and one from the police", "four members, excluding the Chair", null)]
    [InlineData("a quorum with an officer of another name", "four members, including the Chair or Vice-Chair and one from the police", "four members, including the holder of the office Tresurer", null)]
    [InlineData("a quorum of observers", "\"name\": \"Wold Police\", \"kind\": \"core\"", "\"name\": \"Wold Police\", \"kind\": \"observer\"", null)]
    [InlineData("a meeting in windows and in ofYear", "the budget meeting: January or February", "the annual meeting: May", null)]
    [InlineData("a window without months", "\"windows\": [\"the budget meeting: January or February (4.4)\"]", "\"windows\": [{ \"meeting\": { \"code\": \"budget\", \"words\": \"the budget meeting\" }, \"months\": [], \"citation\": \"4.4\" }]", null)]
    [InlineData("a point that is given and not read", "\"notRead\": [\"duties\"]", "\"notRead\": [\"quorum\"]", null)]
    [InlineData("papers that are given and not read", "\"notRead\": [\"duties\"]", "\"notRead\": [\"papersOut\"]", null)]
    [InlineData("no members at all", "\"maximum\": \"12 (2.8)\"", "\"maximum\": \"0 (2.8)\"", null)]
    [InlineData("a seat that lapses at once", "\"lapsesAfterMissed\": \"3 (2.9)\"", "\"lapsesAfterMissed\": \"0 (2.9)\"", null)]
    [InlineData("seats the wrong way round", "\"seats\": \"2 (2.1)\"", "\"seats\": \"4 to 2 (2.1)\"", null)]
    [InlineData("deputies that are forbidden and have a rule", "\"deputies\": \"allowed (2.10)\"", "\"deputies\": \"forbidden (2.10)\"", null)]
    [InlineData("a casting vote where none can be cast", "by consensus, failing that by a simple majority, the Chair", "unanimously, the Chair", null)]
    [InlineData("a majority of something else", "by a simple majority, the Chair", "by a majority of members present, the Chair", null)]
    [InlineData("conduct in a group that there is not", "\"scope\": [\"wold/board\"]", "\"scope\": [\"wold/bord\"]", "wold/board")]
    [InlineData("a review after the end", "\"reviewOn\": \"2026-05 (11)\"", "\"reviewOn\": \"2030-05 (11)\"", null)]
    [InlineData("one parent twice", "\"secondParent\": \"Health and Wellbeing Board (1.2)\"", "\"secondParent\": \"Safer Wold (1.2)\"", null)]
    [InlineData("parents in a circle", "\"parent\": \"Safer Wold (1.2)\"", "\"parent\": \"Delivery Group [wold/delivery] (1.2)\"", null)]
    [InlineData("a link to nearly a group", "\"to\": \"Wold Board [wold/board]\"", "\"to\": \"Wold Board [wold/borad]\"", "wold/board")]
    [InlineData("a link to itself", "\"to\": \"Wold Board [wold/board]\"", "\"to\": \"Delivery Group [wold/delivery]\"", null)]
    [InlineData("two deadlines under one rule", "A special meeting is held (4.6)", "An application is answered (4.6)", null)]
    [InlineData("a deadline by a calendar that is not known", "\"limit\": \"20 working days after\", \"calendar\": \"england-and-wales\"", "\"limit\": \"20 working days after\", \"calendar\": \"england-and-whales\"", "england-and-wales")]
    [InlineData("a deadline that says the first day", "\"limit\": \"20 working days after\"", "\"limit\": \"at least 20 working days after\"", null)]
    [InlineData("a subject on which nobody else asks", "daa-2021/s58/c", "daa-2021/s58/cc", "daa-2021/s58/c")]
    [InlineData("a day that the calendar does not have", "\"createdOn\": \"2024-05 (1.1)\"", "\"createdOn\": \"2024-02-30 (1.1)\"", null)]
    [InlineData("a source under a key that stands twice", "\"sources\": [{", "\"sources\": [{ \"key\": \"wold\", \"title\": \"Another\", \"kind\": \"minutes\" }, {", null)]
    [InlineData("a document that is not listed", "\"document\": \"wold\"", "\"document\": \"wolds\"", "wold")]
    public void No_slip_passes_in_silence(string kind, string good, string bad, string? meant)
    {
        Sound.Should().Contain(good, kind);
        var check = Check($"{Sound[..Sound.IndexOf(good, StringComparison.Ordinal)]}{bad}{Sound[(Sound.IndexOf(good, StringComparison.Ordinal) + good.Length)..]}");

        check.Problems.Should().NotBeEmpty(kind);
        check.Problems.Should().OnlyContain(one => one.Line >= 1 && one.Column >= 1, kind);
        if (meant is not null)
        {
            check.Problems.Select(one => one.DidYouMean).Should().Contain(meant, kind);
        }
    }

    private static TermsCheck Check(string json) => TermsCheck.Of(Encoding.UTF8.GetBytes(json));
}
