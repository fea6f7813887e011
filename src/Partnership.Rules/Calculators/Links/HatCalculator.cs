using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a group that is another body at the same time is made up as that body must be.</summary>
/// <remarks>
/// Worked example: a joint board is also the local partnership board of section 58 from 1 April 2025. On 31 March 2025 the question does not
/// apply. On 1 April 2025 each of its seats represents the categories that its own list covers, and a category with no member is not met.
/// </remarks>
/// <example>
/// <code>
/// var statutory = Southampton.Board.Hats[0];
/// var madeUp = HatCalculator.Assess(Southampton.Board, statutory, [], DomesticAbuseActBoard.Duty, (LocalAuthorityKind.SingleTier, new LocalDate(2026, 4, 15)));
/// </code>
/// </example>
public static class HatCalculator
{
    /// <summary>Whether the members of a group fill each category that the other body must have; not applicable on a day on which the group is not that body.</summary>
    /// <param name="group">The group.</param>
    /// <param name="hat">The other body, as the group's document states it.</param>
    /// <param name="members">The members, by the group's own categories.</param>
    /// <param name="duty">The duty by which the body is tested, as its rule says; null where you have none.</param>
    /// <param name="authority">The kind of authority, and the day asked about.</param>
    /// <exception cref="ArgumentNullException">The group, the hat or the members are null.</exception>
    public static Determination<BoardDutyResult> Assess(Group group, Hat hat, IEnumerable<Appointment> members, BoardDuty? duty, (LocalAuthorityKind? Kind, LocalDate On) authority)
    {
        var all = Guard.NotNull(members).ToValueList();
        return Reasoned(Guard.NotNull(group), Guard.NotNull(hat), all, duty, authority)
            .From(new Given("group", group), new Given("hat", hat), new Given("members", all), new Given("duty", duty), new Given("authority", authority.Kind), new Given("on", authority.On));
    }

    private static Determination<BoardDutyResult> Reasoned(Group group, Hat hat, ValueList<Appointment> members, BoardDuty? duty, (LocalAuthorityKind? Kind, LocalDate On) authority) =>
        !hat.InForce.Covers(authority.On) ? new Reasoning(authority.On).Caveat(new Caveat(BoardDutyCalculator.NotInForce, $"{group.Name} is {hat.Body} {hat.InForce}, and not on this day.", hat.Citation)).NotApplicable<BoardDutyResult>()
        : hat.CompositionRule is null ? UnspecifiedPoints.Answer<BoardDutyResult>(group, $"who must belong to {hat.Body}", authority.On)
        : duty is null || duty.Rule.Id.Value != hat.CompositionRule ? new Reasoning(authority.On).Question(new Question("board-duty", $"What does {hat.CompositionRule} ask of the members of {hat.Body}? Enter the duty with that id.", hat.Citation)).Unknown<BoardDutyResult>()
        : BoardDutyCalculator.Assess(duty, authority.Kind, PrecedenceCalculator.PutForward(group, members), authority.On).WithCaveats(Problems(group, members));

    /// <summary>What could not be used of the members by the group's own list: they are put forward for nothing.</summary>
    private static IEnumerable<Caveat> Problems(Group group, ValueList<Appointment> members) =>
        Roster.Of(group, members).Problems.Where(one => one.Code != "two-contacts").Select(one => new Caveat(one.Code, one.Message));
}
