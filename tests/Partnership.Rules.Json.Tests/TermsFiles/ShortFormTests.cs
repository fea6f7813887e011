using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Short forms in a file of terms: what they are read as, and that they come back short.</summary>
public sealed class ShortFormTests
{
    internal const string Short = """
        {
          "sources": [{ "key": "barset", "title": "Barset Board: terms of reference", "kind": "terms-of-reference" }],
          "partnership": { "key": "barset", "name": "Barset Partnership", "document": "barset" },
          "groups": [
            {
              "id": "barset/board",
              "name": "Barset Board",
              "citation": "1",
              "parent": "the Safer Barset Partnership (1.2)",
              "chair": "elected from the members for two years (3.1)",
              "viceChair": "appointed by Barset Council (3.4)",
              "meetings": {
                "cadence": "every six weeks (4.1)",
                "quorum": "one third, including the council and the police (6.1)",
                "minuteTaker": "the Secretary (4.9)",
                "papersOut": "5 working days before (5.2)",
                "minutesOut": "within 10 working days of the meeting (5.3)",
                "inPublicAYear": "two (4.2)"
              },
              "membership": {
                "categories": ["Barset Council [council] (2.1)", "Barset Constabulary [police] (2.2)", { "code": "survivors", "name": "Survivors", "kind": "service-user", "citation": "2.3", "seats": "at least two" }],
                "isOpen": "no (2.9)"
              },
              "deputies": "allowed (2.5)",
              "decides": "majority, the Chair having a casting vote (6.2)",
              "objectives": ["To reduce harm (1.3)"],
              "standingDuties": [{ "what": "Report to the council (7)", "to": ["Barset Council"], "every": "twice a year (7)" }]
            }
          ]
        }
        """;

    private static Group Board => Read(Short).Groups[0];

    [Fact]
    public void Every_short_form_is_read()
    {
        Board.Parent.Value.Should().Be(new Party("barset/safer-barset-partnership", "the Safer Barset Partnership"));
        Board.Chair.Value.LongestTerm.Value.Should().Be(TimeLimit.YearsAfter(2));
        Board.Chair.Citation.Section.Should().Be("3.1");
        Board.ViceChair.Value.FilledBy.Should().Be(FilledBy.Council);
        Board.Meetings.Cadence.Value.Chosen.Should().Be(new Cadence.EveryDays(42));
        Board.Meetings.Quorum.Value.Should().Be(new Quorum.AllOf(new Quorum.Share(1, 3), new Quorum.Category("council", 1), new Quorum.Category("police", 1)));
        Board.Meetings.Duties.Select(one => one.Limit).Should().Equal(TimeLimit.WorkingDaysBefore(5), TimeLimit.WorkingDaysAfter(10));
        Board.Meetings.Duties[0].Rule.Id.Value.Should().Be("barset/board/papers-out");
        Board.Meetings.InPublicAYear.Value.Should().Be(2);
        Board.Membership.Categories[2].Seats.Value.Should().Be(SeatCount.AtLeast(2));
        Board.Membership.Categories[2].Seats.Citation.Section.Should().Be("2.3");
        Board.Membership.IsOpen.Value.Should().BeFalse();
        Board.Decides.Value.CastingVote.Value.Should().BeTrue();
        Board.RecurringDuties[0].From.Should().Be(Board.AsParty);
        Board.RecurringDuties[0].Rule.Id.Value.Should().Be("barset/board/report-to-the-council");
    }

    [Fact]
    public void What_was_read_is_written_back_short_and_reads_the_same()
    {
        var terms = Read(Short);
        var written = PartnershipJson.Of<Terms>().Write(terms);

        Read(written).Groups[0].Should().Be(terms.Groups[0]);
        written.Should().Contain("\"every six weeks (4.1)\"").And.Contain("\"papersOut\": \"5 working days before (5.2)\"")
            .And.Contain("\"chair\": \"elected from the members, 2 years at most (3.1)\"").And.NotContain("authority");
        PartnershipJson.Of<Terms>().Write(Read(written)).Should().Be(written);
    }

    [Fact]
    public void Every_group_that_is_built_in_comes_back_from_its_short_form()
    {
        foreach (var group in Catalogue.Groups)
        {
            var terms = new Terms(group.Partnership) { Groups = Foundation.ValueList.Of(group) };
            var read = PartnershipJson.Of<Terms>().Read(PartnershipJson.Of<Terms>().Write(terms));
            read.HasValue.Should().BeTrue("{0}: {1}", group.Id, read);
            read.Value.Groups.Should().Equal([group], "{0}", group.Id);
        }
    }

    [Theory]
    [InlineData("\"every six weeks (4.1)\"", "\"every six moons (4.1)\"", "$.groups[0].meetings.cadence", "was not understood")]
    [InlineData("5 working days before (5.2)", "5 clear days before (5.2)", "$.groups[0].meetings.papersOut", "can mean")]
    [InlineData("5 working days before (5.2)", "24 hours before (5.2)", "$.groups[0].meetings.papersOut", "from 'hours before' on")]
    [InlineData("council and the police (6.1)", "council and the polcie (6.1)", "$.groups[0].meetings.quorum", "polcie")]
    [InlineData("elected from the members for two years (3.1)", "elected for as long as it takes (3.1)", "$.groups[0].chair", "for as long")]
    [InlineData("majority, the Chair", "show of hands, the Chair", "$.groups[0].decides", "Valid values")]
    [InlineData("\"no (2.9)\"", "\"maybe (2.9)\"", "$.groups[0].membership.isOpen", "true or false")]
    public void Words_that_are_not_understood_are_told_and_the_board_stays(string good, string bad, string path, string message)
    {
        Short.Should().Contain(good);
        var read = PartnershipJson.Of<Terms>().Read(Short.Replace(good, bad, StringComparison.Ordinal));

        read.Problems.Should().ContainSingle().Which.Should().Match<JsonProblem>(one => one.Path == path && one.Message.Contains(message));
        read.Value.Groups.Should().ContainSingle().Which.Name.Should().Be("Barset Board");
    }

    private static Terms Read(string json)
    {
        var read = PartnershipJson.Of<Terms>().Read(json);
        read.Problems.Should().BeEmpty();
        return read.Value;
    }
}
