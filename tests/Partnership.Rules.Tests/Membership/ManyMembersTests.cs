using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Lists longer than a board ever is, against a walk over every day: since when, until when, and who is one too many.</summary>
public sealed class ManyMembersTests
{
    private static readonly MemberCategory Listed = Southampton.Board.Membership.Categories[0];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Since_and_until_are_what_a_walk_over_every_day_finds(int seed)
    {
        var members = Members(new Random(seed), 40, longest: 12);
        var roster = Roster.Of(ValueList.Of(Listed), members);
        for (var day = 0; day < 400; day += 7)
        {
            var on = Given.On.PlusDays(day);
            var standing = CompositionCalculator.Count(roster, on, Succession.TermsEnd).Single();

            standing.Filled.Should().Be(On(members, on));
            standing.Since.Should().Be(Since(members, on));
            standing.MetUntil.Should().Be(standing.Filled > 0 ? Until(members, on) : null);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_is_one_too_many_from_a_body_is_who_finds_as_many_others_there(int seed)
    {
        var members = Members(new Random(seed), 40, longest: 90).Select((one, at) => new Appointment($"m{at % 25}", one.From, one.To) { Body = "a body" }).ToArray();
        var most = Invented.JointBoard.Membership.MostFromOneBody.Value;

        var expected = members.Select((one, at) => (One: one, At: at)).OrderBy(one => one.One.From.Value.First).ToArray();
        var tooMany = expected.Where((seat, place) => expected.Take(place).Where(one => one.One.Member != seat.One.Member && one.One.To.Value.Last >= seat.One.From.Value.First).Select(one => one.One.Member).Distinct().Count() >= most);

        Roster.Of(Invented.JointBoard, members).Problems.Where(one => one.Code == "too-many-from-one-body").Select(one => one.Member).Should().Equal(tooMany.Select(one => one.One.Member)).And.NotBeEmpty();
    }

    private static Appointment[] Members(Random random, int count, int longest) => [.. Enumerable.Range(0, count).Select(at =>
    {
        var from = Given.On.PlusDays(random.Next(-30, 360));
        return new Appointment($"m{at}", Fact.Known(PartialDate.OfDay(from)), Fact.Known(PartialDate.OfDay(from.PlusDays(random.Next(0, longest)))), Listed.Code);
    })];

    private static int On(Appointment[] members, LocalDate day) => members.Count(one => one.From.Value.First <= day && day <= one.To.Value.Last);

    /// <summary>The first day of the stretch of days, filled or empty, that holds the day; none for an empty stretch before which no one was there.</summary>
    private static LocalDate? Since(Appointment[] members, LocalDate on)
    {
        var (since, filled) = (on, On(members, on) > 0);
        while (since > Given.On.PlusDays(-40) && On(members, since.PlusDays(-1)) > 0 == filled)
        {
            since = since.PlusDays(-1);
        }

        return since > Given.On.PlusDays(-40) ? since : null;
    }

    private static LocalDate? Until(Appointment[] members, LocalDate on)
    {
        while (On(members, on.PlusDays(1)) > 0)
        {
            on = on.PlusDays(1);
        }

        return on;
    }
}
