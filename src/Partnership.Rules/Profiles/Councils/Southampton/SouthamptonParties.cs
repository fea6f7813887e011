using Partnership.Rules.Governance;

namespace Partnership.Rules.Profiles;

/// <summary>The bodies that the Southampton terms name.</summary>
internal static class SouthamptonParties
{
    internal static Party Council { get; } = new("southampton/scc", "Southampton City Council");

    internal static Party Board { get; } = new("southampton/board", "Domestic Abuse Strategic Partnership Board");

    internal static Party Operational { get; } = new("southampton/operational-group", "DSA Operational Group");

    internal static Party SafeCity { get; } = new("southampton/safe-city-partnership", "Safe City Partnership");

    internal static Party Ministry { get; } = new("southampton/mhclg", "Ministry of Housing, Communities and Local Government");

    internal static Party HighRisk { get; } = new("southampton/hrda-marac", "HRDA/MARAC");

    internal static Party Pippa { get; } = new("southampton/pippa", "PIPPA");

    internal static Party ReviewChairs { get; } = new("southampton/review-chairs", "Chairs of reviews under way");

    internal static Party Members { get; } = new("southampton/members", "members");

    internal static Party ChildrenPartnership { get; } = new("southampton/sscp", "Southampton Safeguarding Children Partnership");

    internal static Party AdultsBoard { get; } = new("southampton/ssab", "Southampton Safeguarding Adults Board");

    internal static Party Health { get; } = new("southampton/hwb", "Health and Wellbeing Board");

    internal static Party TaskGroups { get; } = new("southampton/task-and-finish", "working and task-and-finish groups");
}
