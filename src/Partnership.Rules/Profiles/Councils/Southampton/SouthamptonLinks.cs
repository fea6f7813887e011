using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using static Partnership.Rules.Profiles.SouthamptonEntries;
using static Partnership.Rules.Profiles.SouthamptonParties;

namespace Partnership.Rules.Profiles;

/// <summary>The links that the Southampton terms name.</summary>
internal static class SouthamptonLinks
{
    internal static ValueList<GroupLink> All { get; } = ValueList.Of(
        new GroupLink(Board, Council, LinkKind.Advises, Cite(36)),
        new GroupLink(Board, Operational, LinkKind.Oversees, Cite(52)),
        new GroupLink(Board, Operational, LinkKind.WorksWith, Cite(59)),
        new GroupLink(Board, Operational, LinkKind.Advises, Cite(85)),
        new GroupLink(Board, HighRisk, LinkKind.Advises, Cite(69)),
        new GroupLink(Board, Pippa, LinkKind.Advises, Cite(69)),
        new GroupLink(TaskGroups, Council, LinkKind.PartOf, Cite(70)),
        new GroupLink(Board, ChildrenPartnership, LinkKind.Advises, Cite(80)),
        new GroupLink(Board, AdultsBoard, LinkKind.Advises, Cite(81)),
        new GroupLink(Board, Health, LinkKind.Advises, Cite(82)),
        new GroupLink(Board, Health, LinkKind.WorksWith, Cite(83)),
        new GroupLink(Board, ChildrenPartnership, LinkKind.WorksWith, Cite(83)),
        new GroupLink(Board, AdultsBoard, LinkKind.WorksWith, Cite(83)));
}
