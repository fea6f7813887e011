using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>What the statutes ask, as a layer against which local terms are compared: terms may add to it and never take away.</summary>
/// <remarks>
/// The subject of a category of the section 58 board is the rule's id and the category's code, <c>daa-2021/s58/a</c>: one seat at least. That of a limit
/// that runs forward is the rule's id and the unit, as in <c>daa-2021/strategy-consultation/days</c>: as many at most.
/// </remarks>
public static class StatuteLayers
{
    /// <summary>Everything that can be compared, each subject once.</summary>
    public static ValueList<LayeredRequirement> All { get; } = Categories(DomesticAbuseActBoard.Duty)
        .Concat(StatuteBook.Deadlines.Where(clock => clock.Kind is SingleLimit).Select(clock => (clock, ((SingleLimit)clock.Kind).Limit)).Where(one => one.Limit.Direction == Direction.After).Select(one => OfLimit(one.clock, one.Limit)))
        .GroupBy(one => one.Subject, StringComparer.Ordinal)
        .Select(versions => versions.Last())
        .ToValueList();

    private static IEnumerable<LayeredRequirement> Categories(BoardDuty duty) =>
        duty.Categories.Select(one => new LayeredRequirement($"{duty.Rule.Id}/{one.Code}", one.Rule, one.MinimumSeats, StricterDirection.MoreIsStricter));

    private static LayeredRequirement OfLimit(Deadline clock, TimeLimit limit) =>
        new($"{clock.Rule.Id}/{limit.Unit}", clock.Rule, limit.Amount, StricterDirection.FewerIsStricter);
}
