using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>The days on which an answer about meetings, lives and layers turns.</summary>
public sealed class MeetingEdgeTests
{
    [Fact]
    public void An_answer_is_as_at_the_first_meeting_or_the_day_judged_and_else_at_the_edge_of_the_year()
    {
        MeetingYear.Propose(Southampton.Board, 2026, Given.Day("2026-03-31"), UkCalendars.All).On.Should().Be(Given.Day("2026-03-31"));
        MeetingYear.Propose(Southampton.Board, 2026, null, UkCalendars.All).On.Should().Be(Given.Day("2026-01-01"));
        Held(Given.Day("2026-06-30")).On.Should().Be(Given.Day("2026-06-30"));
        Held(null).On.Should().Be(Given.Day("2026-12-31"));
        static Determination<Finding> Held(LocalDate? asAt) => MeetingsHeldCalculator.Assess(Southampton.Board, [], ReportingYear.Calendar(2026), asAt).Enough;
    }

    [Fact]
    public void A_meeting_on_the_last_Saturday_of_a_year_is_proposed_for_the_Friday_and_no_later() =>
        MeetingYear.Propose(Southampton.Board, 2022, Given.Day("2022-12-31"), UkCalendars.All).Value.Select(one => one.Meeting).Should().Equal(Given.Day("2022-12-30"));

    [Fact]
    public void A_cadence_that_gives_no_number_in_one_part_of_the_year_gives_no_year()
    {
        var board = Invented.JointBoard with
        {
            Life = Invented.JointBoard.Life with { CreatedOn = DocumentValue.As(PartialDate.OfMonth(2026, 1), Invented.JointBoard.Citation) },
            Meetings = Invented.JointBoard.Meetings with { Phases = ValueList.Of(new CadencePhase(CadenceInterpretation.Parse("as needed"), new PhaseEnd.AfterMonths(6), Invented.JointBoard.Citation)) },
        };

        MeetingYear.Propose(board, 2026, null, UkCalendars.All).State.Should().Be(FactState.NotKnown);
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(4, 5)]
    [InlineData(4, 4)]
    public void Where_fewer_is_stricter_a_lower_layer_may_only_ask_for_fewer(int statute, int terms)
    {
        var finding = PrecedenceCalculator.Compare([Asked("act", RuleLayer.Statute, statute, StricterDirection.FewerIsStricter), Asked("terms", RuleLayer.TermsOfReference, terms, StricterDirection.FewerIsStricter)]).Single();

        (finding.Governing.Amount, finding.Additions.Count, finding.Conflicts.Count).Should().Be((statute, terms < statute ? 1 : 0, terms > statute ? 1 : 0));
    }

    [Fact]
    public void One_text_among_several_that_are_inherited_may_prevail()
    {
        var inherited = Invented.JointBoard.Inherits.Append(new InheritedRules(Invented.JointBoard.Citation.Instrument, Invented.JointBoard.Citation)).ToValueList();
        var prevailing = new LayeredRequirement("meetings", new Rule(RuleId.Parse("invented/con"), "con", RuleLayer.TermsOfReference, Citation.InText(inherited[0].From, "Part 3")), 2, StricterDirection.MoreIsStricter);

        PrecedenceCalculator.Compare([Asked("own", RuleLayer.TermsOfReference, 4, StricterDirection.MoreIsStricter), prevailing], inherited).Single().Governing.Should().Be(prevailing);
    }

    [Fact]
    public void One_put_forward_keeps_body_and_office()
    {
        var member = Given.Member("m1", "2021-10-01", null, "solent") with { Body = "nhs", Office = "nurse" };

        PrecedenceCalculator.PutForward(Southampton.Board, [member]).Should().ContainSingle().Which.Should().Match<Appointment>(one => one.Body == "nhs" && one.Office == "nurse");
    }

    [Fact]
    public void Links_are_followed_out_and_in_and_never_back_to_where_they_began()
    {
        var (one, other) = (new Party("a", "A"), new Party("b", "B \"bee\""));
        var graph = LinkGraph.Of([], [new GroupLink(one, other, LinkKind.ReportsTo, Invented.Forum.Citation), new GroupLink(other, one, LinkKind.Serves, Invented.Forum.Citation)]);

        graph.To("b").Select(link => link.From.Key).Should().Equal("a");
        graph.ReachableFrom("a").Select(party => party.Key).Should().Equal("b");
        graph.ToMermaid().Should().Be("flowchart TD\n  p0[\"A\"]\n  p1[\"B #34;bee#34;\"]\n  p0 -->|\"reports to\"| p1\n  p1 -->|\"serves\"| p0\n");
    }

    [Theory]
    [InlineData("%%{init: {'theme':'forest'}}%%")]
    [InlineData("a\n%%{init: {}}%%\nb")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("x\"] --> p9[\"y")]
    [InlineData("`code` *b* _i_ #35; &lt; ; | click p0 href \"javascript:alert(1)\"")]
    public void No_name_can_write_into_the_drawing_of_the_links(string name)
    {
        var graph = LinkGraph.Of([], [new GroupLink(new Party("a", name), new Party("b", "B"), LinkKind.ReportsTo, Invented.Forum.Citation)]);

        graph.ToMermaid().Split('\n').Should().HaveCount(5)
            .And.OnlyContain(line => System.Text.RegularExpressions.Regex.IsMatch(line, "^(flowchart TD|  p[0-9]+\\[\"[^\"<>%`*_&{}|\\[\\]]*\"\\]|  p0 -->\\|\"reports to\"\\| p1|)$"));
    }

    [Fact]
    public void A_long_chain_of_links_is_walked_in_order()
    {
        var chain = Enumerable.Range(0, 20_000).Select(place => new Party($"p{place}", $"Party {place}")).ToArray();
        var graph = LinkGraph.Of([], chain.Zip(chain.Skip(1), (from, to) => new GroupLink(from, to, LinkKind.ReportsTo, Invented.Forum.Citation)));

        graph.ReachableFrom("p0").Select(party => party.Key).Should().Equal(chain.Skip(1).Select(party => party.Key));
    }

    private static LayeredRequirement Asked(string id, RuleLayer authority, int amount, StricterDirection stricter) =>
        new("meetings", new Rule(RuleId.Parse($"invented/{id}"), id, authority, Invented.Panel.Citation), amount, stricter);
}
