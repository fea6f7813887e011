using System.Text;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>A member that there is not is reported at every level of a file, with its line and column, whatever else is wrong with the file.</summary>
public sealed class UnknownMemberTests
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
              "meetings": {
                "cadence": { "value": { "asWritten": "quarterly" }, "citation": "4.1" },
                "quorum": { "value": { "kind": "members", "least": 3 }, "citation": "6.1" }
              },
              "membership": {
                "categories": [{ "code": "police", "name": "Wold Police", "kind": "core", "citation": "2.2" }]
              }
            }
          ]
        }
        """;

    public static TheoryData<string, string> Places => new()
    {
        { "\"groups\": [", "$.strange" },
        { "\"key\": \"wold\", \"title\"", "$.sources[0].strange" },
        { "\"key\": \"wold\", \"name\"", "$.partnership.strange" },
        { "\"id\": \"wold/board\"", "$.groups[0].strange" },
        { "\"cadence\": {", "$.groups[0].meetings.strange" },
        { "\"value\": { \"asWritten\"", "$.groups[0].meetings.cadence.strange" },
        { "\"asWritten\":", "$.groups[0].meetings.cadence.value.strange" },
        { "\"least\": 3", "$.groups[0].meetings.quorum.value.strange" },
        { "\"categories\":", "$.groups[0].membership.strange" },
        { "\"code\": \"police\"", "$.groups[0].membership.categories[0].strange" },
    };

    public static TheoryData<string, string> Faults => new()
    {
        { "\"name\": \"Wold Partnership\", ", "" },
        { "\"document\": \"wold\"", "\"document\": \"world\"" },
        { "\"title\": \"Wold Board: terms of reference\", ", "" },
        { "\"kind\": \"terms-of-reference\"", "\"kind\": \"terms\"" },
        { "\"sources\"", "\"source\"" },
        { "\"partnership\"", "\"partnerships\"" },
        { "\"kind\": \"members\"", "\"kind\": \"membres\"" },
        { "\"kind\": \"members\", ", "" },
        { "\"asWritten\": \"quarterly\"", "\"asWritten\": \"quartely\"" },
        { "\"kind\": \"core\"", "\"kind\": \"cor\"" },
    };

    public static TheoryData<string, string, string, string> Pairs
    {
        get
        {
            var all = new TheoryData<string, string, string, string>();
            foreach (var place in Places)
            {
                foreach (var fault in Faults)
                {
                    all.Add((string)place[0], (string)place[1], (string)fault[0], (string)fault[1]);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void It_is_reported_together_with_any_other_fault(string before, string path, string what, string with)
    {
        var text = Sound.Replace(what, with, StringComparison.Ordinal);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        if (at < 0 || (what == "\"sources\"" && path.StartsWith("$.sources", StringComparison.Ordinal)) || (what == "\"partnership\"" && path.StartsWith("$.partnership", StringComparison.Ordinal)))
        {
            return; // The fault itself is where the member would be, or the member is within one that there is not.
        }

        var strange = text.Insert(at, "\"strange\": 1, ");
        var check = TermsCheck.Of(Encoding.UTF8.GetBytes(strange));

        var found = check.Problems.Should().ContainSingle(one => one.Message.StartsWith("There is no such member", StringComparison.Ordinal) && one.Path.EndsWith("strange", StringComparison.Ordinal)).Which;
        found.Path.Should().Be(path);
        (found.Line, found.Column).Should().Be((strange[..at].Count(one => one == '\n') + 1, at - strange.LastIndexOf('\n', at)));
        check.Problems.Should().HaveCountGreaterThan(1, "the other fault is reported too");
    }

    [Fact]
    public void A_member_that_appears_twice_is_reported_together_with_a_fault_of_the_sources()
    {
        var text = Sound.Replace("\"kind\": \"terms-of-reference\"", "\"kind\": \"terms\"", StringComparison.Ordinal).Replace("\"name\": \"Wold Board\",", "\"name\": \"Wold Board\", \"name\": \"Wold Forum\",", StringComparison.Ordinal);

        TermsCheck.Of(Encoding.UTF8.GetBytes(text)).Problems.Select(one => one.ToString()).Should().Contain("line 7, column 29, $.groups[0].name: The member appears twice. Keep one.").And.HaveCount(2);
    }

    [Fact]
    public void A_name_with_a_dot_or_a_bracket_is_pointed_at()
    {
        var text = Sound.Replace("\"least\": 3", "\"least\": 3, \"a.b[0]\": 1", StringComparison.Ordinal);

        TermsCheck.Of(Encoding.UTF8.GetBytes(text)).Problems.Should().ContainSingle().Which.Should().Match<TermsFault>(one => one.Line == 11 && one.Column == 63);
    }
}
