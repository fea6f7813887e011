using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whose turn it is to hold an office that rotates.</summary>
/// <remarks>Worked example: an office that rotates yearly between North and South and began with North on 1 April 2025 is South's from 1 April 2026.</remarks>
/// <example><code>var turn = RotationCalculator.TurnOn(Southampton.Board, Southampton.Board.Chair, (new Party("council", "The council"), new LocalDate(2026, 1, 1)), new LocalDate(2026, 4, 15));</code></example>
public static class RotationCalculator
{
    /// <summary>The body whose turn it is on a day; not applicable, with the caveat <c>unspecified</c>, where the office does not rotate.</summary>
    /// <param name="group">The group.</param>
    /// <param name="office">The office, as the group's document states it.</param>
    /// <param name="first">A body that held the office, and the day on which its turn began.</param>
    /// <param name="on">The day asked about, not before that day.</param>
    /// <exception cref="ArgumentException">The day is before the turn began, or the body has no turn.</exception>
    public static Determination<Party> TurnOn(Group group, in DocumentValue<Office> office, (Party Body, LocalDate From) first, LocalDate on) =>
        Reasoned(group, in office, first, on).From(new Given("group", group), new Given("office", office), new Given("first", first), new Given("on", on));

    private static Determination<Party> Reasoned(Group group, in DocumentValue<Office> office, (Party Body, LocalDate From) first, LocalDate on)
    {
        if (office is not { IsSpecified: true, Value.Rotation: { IsSpecified: true } stated })
        {
            return UnspecifiedPoints.Answer<Party>(Guard.NotNull(group), "that the office rotates", on, office.IsNotRead || (office.IsSpecified && office.Value.Rotation.IsNotRead));
        }

        var rotation = stated.Value;
        Guard.Require(on >= first.From, "The day asked about is before the turn that is given.", nameof(on));
        var rule = GroupRules.Rotation(Guard.NotNull(group), office);
        if (rotation.Among.Count == 0)
        {
            return new Reasoning(on).Using(rule).Question(new Question("order", $"In what order does the office of {office.Value.Title} rotate? Enter the bodies in their order.", stated.Citation)).Unknown<Party>();
        }

        var place = rotation.Among.TakeWhile(one => one.Key != first.Body.Key).Count();
        Guard.Require(place < rotation.Among.Count, $"{first.Body.Name} has no turn. Valid values: {rotation}.", nameof(first));
        var turns = RepeatedLimit.Whole(first.From, on, rotation.Each);
        return new Reasoning(on)
            .Step(rule, Finding.Met, $"{English.Number(turns)} whole turns since {first.Body.Name} began")
            .Known(rotation.Among[(place + turns) % rotation.Among.Count]);
    }
}
