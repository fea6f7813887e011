using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>What ships in doubt says where the doubt comes from.</summary>
public sealed class CitedFlagTests
{
    [Fact]
    public void Every_note_and_doubt_that_ships_cites_a_place() => StatuteBook.Deadlines.SelectMany(clock => clock.Caveats)
        .Concat(Catalogue.Rules.SelectMany(rule => rule.Notes))
        .Concat(DefinitionBook.All.SelectMany(one => one.Caveats.Select(doubt => doubt.Caveat).Concat(one.Assumptions.Select(assumed => assumed.Caveat))))
        .Where(flag => flag.Citation is null).Should().BeEmpty();

    [Fact]
    public void A_note_keeps_its_own_place_and_takes_that_of_its_rule_otherwise()
    {
        var clock = Complaints.Ombudsman with { Caveats = ValueList.Of(new Caveat("own", "It has its own.", Citation.InText(Complaints.Code, "timescales")), new Caveat("none", "It has none.")) };

        clock.Caveats.Select(note => note.Citation!.Section).Should().Equal("timescales", "s.26B");
    }

    [Fact]
    public void What_a_clock_assumes_or_cannot_answer_cites_its_rule()
    {
        var on = new LocalDate(2024, 3, 1);

        Flags(StatuteBook.VersionsOf("R18"), on).Should().Contain("days-assumed").And.Contain("guidance");
        Flags(StatuteBook.VersionsOf("R22"), new LocalDate(1999, 3, 1)).Should().Contain("clear-days").And.Contain("breaks").And.OnlyHaveUniqueItems();
        Flags(StatuteBook.VersionsOf("R18"), new LocalDate(2020, 3, 1)).Should().Contain("not-in-force").And.OnlyHaveUniqueItems();
    }

    /// <summary>The codes, none of them without a place.</summary>
    private static IEnumerable<string> Flags(IEnumerable<Deadline> versions, LocalDate on)
    {
        var flags = DeadlineCalculator.Assess(versions, new TriggerTime(on), DeadlineFacts.None, UkCalendars.All).Due.Caveats;
        flags.Should().OnlyContain(flag => flag.Citation != null);
        return flags.Select(flag => flag.Code);
    }
}
