using Partnership.Rules.Governance;

namespace Partnership.Rules.Profiles;

/// <summary>The bodies and posts that the Cambridgeshire terms name. A key is the partnership's own.</summary>
internal static class CambridgeshireParties
{
    internal static Party Manager { get; } = new("cambridgeshire/dapm", "Domestic Abuse Partnership Manager");

    internal static Party Reduction { get; } = new("cambridgeshire/cdrp", "Crime and Disorder Reduction Partnership");

    internal static Party Chair { get; } = new("cambridgeshire/chair", "Chair");

    internal static Party SaferStronger { get; } = new("cambridgeshire/safer-stronger", "Safer/Stronger Partnership");

    internal static Party ChildrenBoard { get; } = new("cambridgeshire/lscb", "Local Safeguarding Children Board");

    internal static Party AdultsBoard { get; } = new("cambridgeshire/lsab", "Local Safeguarding Adults Board");

    internal static Party YoungPeople { get; } = new("cambridgeshire/cypsp", "Children and Young People's Strategic Partnership");

    internal static Party Alcohol { get; } = new("cambridgeshire/daat", "Drug and Alcohol Action Team Board");

    internal static Party Associated { get; } = new("cambridgeshire/associated", "associated partnerships");

    internal static Party Whole { get; } = new("cambridgeshire/cdvp", "Cambridgeshire Domestic Violence Partnership");

    internal static Party Strategy { get; } = new("cambridgeshire/dvsg", "Domestic Violence Strategy Group");

    internal static Party Implementation { get; } = new("cambridgeshire/dvig", "Domestic Violence Implementation Group");

    internal static Party Taskgroup { get; } = new("cambridgeshire/dvtg", "Domestic Violence Taskgroup");

    internal static Party Users { get; } = new("cambridgeshire/susg", "Service Users' Sub-Group");

    internal static Party Subgroup { get; } = new("cambridgeshire/dvsg-subgroup", "Sub-group of the Strategy Group");
}
