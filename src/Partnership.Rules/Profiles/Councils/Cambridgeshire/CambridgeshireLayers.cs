using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Where the strategy and the terms of reference both give a number for the same group (CON-100).</summary>
public static class CambridgeshireLayers
{
    private const string Section = "Implementation of the Strategy";

    /// <summary>Meetings a year: by the terms, and as the strategy claims.</summary>
    public static ValueList<LayeredRequirement> MeetingsAYear { get; } = ValueList.Of(
        new LayeredRequirement("cambridgeshire/dvsg/meetings-a-year", CadenceOf(Cambridgeshire.StrategyGroup), 3, StricterDirection.MoreIsStricter),
        new LayeredRequirement("cambridgeshire/dvsg/meetings-a-year", Claimed("dvsg"), 4, StricterDirection.MoreIsStricter),
        new LayeredRequirement("cambridgeshire/dvig/meetings-a-year", CadenceOf(Cambridgeshire.ImplementationGroup), 6, StricterDirection.MoreIsStricter),
        new LayeredRequirement("cambridgeshire/dvig/meetings-a-year", Claimed("dvig"), 4, StricterDirection.MoreIsStricter));

    private static Rule CadenceOf(Group group) => GroupRules.Cadence(group, group.Meetings.Cadence);

    private static Rule Claimed(string group) =>
        new(RuleId.Parse($"cambridgeshire/{group}/cadence-in-strategy"), "The strategy claims quarterly meetings", RuleLayer.Strategy, Citations.Strategy(Section, "206", 98));
}
