using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>A citation that can be pasted: into minutes, into a letter, with its link.</summary>
public sealed class CitationFormsTests
{
    private static readonly LocalDate AsAt = new(2026, 11, 22);
    private static readonly Instrument Act = new("ukpga-2000-36", "Freedom of Information Act 2000", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2000/36");

    [Fact]
    public void A_place_in_an_act_is_cited_in_three_forms()
    {
        var place = Citation.InStatute(Act, "s.10(1)", "section/10", AsAt);

        place.ForMinutes.Should().Be("Freedom of Information Act 2000, s 10(1)").And.Be(place.ToString());
        place.ForLetter.Should().Be("section 10(1) of the Freedom of Information Act 2000");
        place.WithLink.Should().Be("Freedom of Information Act 2000, s 10(1), as it was on 22 November 2026: https://www.legislation.gov.uk/ukpga/2000/36/section/10/2026-11-22");
    }

    [Theory]
    [InlineData("s.41(2), (4)-(6), (9)", "s 41(2), (4)-(6), (9)", "section 41(2), (4)-(6), (9)")]
    [InlineData("Sch.12 para.4(1A)", "Sch 12 para 4(1A)", "Schedule 12, paragraph 4(1A)")]
    [InlineData("regs.3-4", "regs 3-4", "regulations 3-4")]
    [InlineData("s.76(3), which inserts art.12A", "s 76(3), which inserts art 12A", "section 76(3), which inserts article 12A")]
    [InlineData("6.2-6.3 and on", "6.2-6.3 and on", "6.2-6.3 and on")]
    public void An_abbreviation_loses_its_stop_and_is_spelt_out_for_a_letter(string section, string minutes, string letter)
    {
        var place = Citation.InStatute(Act, section, "section/10", AsAt);

        place.Pinpoint.Should().Be(minutes);
        place.ForLetter.Should().Be($"{letter} of the {Act.Title}");
    }

    [Fact]
    public void A_place_in_a_document_is_cited_by_its_heading_line_and_entry()
    {
        var place = Cambridgeshire.StrategyGroup.Meetings.Duties[0].Rule.Citation;

        place.ForMinutes.Should().EndWith("Meeting arrangements, line 114 (CAM-TOR-070)");
        (place.ForLetter, place.WithLink).Should().Be((place.ForMinutes, place.ForMinutes));
    }

    [Fact]
    public void No_built_in_citation_has_a_key_or_a_stop_after_an_abbreviation() =>
        Catalogue.Rules.SelectMany(one => one.Rule.Citations).Select(one => one.ForMinutes).Should().NotContainMatch("*ukpga-*").And.OnlyContain(text => text.Length > 10);
}
