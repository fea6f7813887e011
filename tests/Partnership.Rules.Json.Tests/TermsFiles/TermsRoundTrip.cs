using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

public sealed class TermsRoundTrip
{
    public static TheoryData<string> Keys => new(Catalogue.Partnerships.Select(one => one.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_partnership_that_ships_goes_there_and_back_as_a_file(string key)
    {
        var partnership = Catalogue.Partnerships.Single(one => one.Key == key);
        var terms = new Terms(partnership)
        {
            Groups = Catalogue.Groups.Where(group => group.Partnership == partnership).ToValueList(),
            Conflicts = Catalogue.Conflicts.Where(one => one.Citations.Any(citation => citation.Instrument == partnership.Document)).ToValueList(),
        };

        Agreement.BackAgain(PartnershipJson.Of<Terms>(), terms);
    }

    [Fact]
    public void Every_link_and_duty_goes_along()
    {
        var terms = new Terms(Southampton.Partnership) { Links = Southampton.Links, RecurringDuties = Catalogue.RecurringDuties, Deadlines = ValueList.Of(Southampton.ExpressionOfInterest), Requirements = CambridgeshireLayers.MeetingsAYear };

        Agreement.BackAgain(PartnershipJson.Of<Terms>(), terms);
    }

    [Fact]
    public void The_sample_is_read_whole_and_is_good_by_the_schema()
    {
        PartnershipJson.Of<Terms>().Read(Barsetshire.Text).Problems.Should().BeEmpty();
        Agreement.Errors(PartnershipJson.Of<Terms>().ToSchema(), Barsetshire.Text).Should().BeEmpty();
        Agreement.BackAgain(PartnershipJson.Of<Terms>(), Barsetshire.Terms);
    }

    [Fact]
    public void Where_the_file_is_silent_the_group_is_unspecified() =>
        Barsetshire.Terms.Groups[1].Unspecified.Should().Equal(MeetingProvision.All.Where(point => point != MeetingProvision.Cadence && point != MeetingProvision.OtherDuty));

    [Fact]
    public void A_citation_names_its_text_by_key_or_means_the_partnerships_own()
    {
        Barsetshire.Board.Citation.ToString().Should().Be("Barsetshire Domestic Abuse Partnership: terms of reference 2026, 1 The Board, line 3 (BAR-001)");
        Barsetshire.Board.Inherits[0].From.Title.Should().Be("Constitution of Barsetshire Council");
        PartnershipJson.Of<Terms>().Write(Barsetshire.Terms).Should().NotContain("\"instrument\"");
    }

    [Fact]
    public void Every_rule_in_it_is_told_once() =>
        Barsetshire.Terms.Rules.Select(rule => rule.Id.Value).Should().Equal(
            "barsetshire/board/cadence", "barsetshire/board/chair/term", "barsetshire/board/decides", "barsetshire/board/deputies", "barsetshire/board/minutes-out", "barsetshire/board/offices/presiding",
            "barsetshire/board/papers-out", "barsetshire/board/quorum", "barsetshire/board/report", "barsetshire/board/substitute", "barsetshire/board/survivors", "barsetshire/delivery-group/cadence",
            "barsetshire/grievance/appeal", "barsetshire/grievance/notice", "barsetshire/grievance/relay",
            "member/bar-002/council", "member/bar-003/police", "member/bar-004/health", "member/bar-005/survivors");
}
