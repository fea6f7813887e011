using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

public class MeetingYearTests
{
    public static TheoryData<string, int> CadencesWithANumber => new()
    {
        { "cambridgeshire/dvsg", 3 },
        { "cambridgeshire/dvig", 6 },
        { "cambridgeshire/dvtg", 4 },
        { "stockport/dasg", 4 },
        { "southampton/board", 4 },
    };

    [Theory]
    [MemberData(nameof(CadencesWithANumber))]
    public void Every_covered_year_gets_the_number_the_document_asks_on_working_days_of_that_year(string group, int number)
    {
        foreach (var year in Enumerable.Range(1995, 34))
        {
            var meetings = MeetingYear.Propose(GroupOf(group), year, null, UkCalendars.All).Value;

            meetings.Should().HaveCount(number);
            meetings.Should().OnlyContain(one => one.Meeting.Year == year && UkCalendars.EnglandAndWales.IsWorkingDay(one.Meeting));
            meetings.Select(one => one.Meeting).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Meetings_are_counted_from_the_first_so_that_moves_do_not_pile_up()
    {
        var meetings = MeetingYear.Propose(Southampton.Board, 2026, new LocalDate(2026, 1, 3), UkCalendars.All).Value;

        meetings.Select(one => one.Meeting).Should().Equal(
            new LocalDate(2026, 1, 5), new LocalDate(2026, 4, 7), new LocalDate(2026, 7, 3), new LocalDate(2026, 10, 5));
    }

    [Theory]
    [InlineData("cambridgeshire/susg")]
    [InlineData("cambridgeshire/dvsg-subgroup")]
    public void A_cadence_without_a_number_or_none_at_all_gives_unknown_and_asks(string group)
    {
        var proposal = MeetingYear.Propose(GroupOf(group), 2026, null, UkCalendars.All);

        proposal.Answer.IsKnown.Should().BeFalse();
        proposal.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("cadence");
    }

    [Fact]
    public void An_ambiguous_cadence_names_the_reading_taken_and_the_other()
    {
        var flags = MeetingYear.Propose(Cambridgeshire.ImplementationGroup, 2026, null, UkCalendars.All).Caveats;

        flags.Should().Contain(flag => flag.Code == "ambiguous-cadence"
            && flag.Text.Contains("every two months") && flag.Text.Contains("twice a month"));
    }

    [Theory]
    [InlineData(1994)]
    [InlineData(2029)]
    public void A_year_outside_the_data_is_never_proposed(int year)
    {
        var proposal = MeetingYear.Propose(Southampton.Board, year, null, UkCalendars.All);

        proposal.Answer.IsKnown.Should().BeFalse();
        proposal.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("calendar");
    }

    [Fact]
    public void A_first_meeting_in_another_year_is_refused()
    {
        var act = () => MeetingYear.Propose(Southampton.Board, 2026, new LocalDate(2025, 12, 31), UkCalendars.All);

        act.Should().Throw<ArgumentException>().WithMessage("*must fall in 2026*");
    }

    private static Group GroupOf(string id) => Catalogue.Groups.Single(one => one.Id.Value == id);
}
