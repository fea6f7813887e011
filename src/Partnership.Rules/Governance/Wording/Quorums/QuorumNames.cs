namespace Partnership.Rules.Governance;

/// <summary>The names that terms give to members, bodies, shares and the group itself in a quorum.</summary>
internal static class QuorumNames
{
    internal static string[] Members { get; } = ["members present", "board members", "members", "member", "persons", "people", "representatives", "representative", "present"];

    internal static string[] DifferentBodies { get; } = [.. new[] { "different", "separate", "distinct", "partner", "member", string.Empty }.SelectMany(kind => new[] { "bodies", "organisations", "agencies" }.Select(noun => $"{kind} {noun}".TrimStart())), "different partners"];

    /// <summary>Those of them that say that no two are the same: "three members from different agencies" are three bodies, and "from agencies" need not be.</summary>
    internal static string[] EachOther { get; } = [.. DifferentBodies.Where(one => one.StartsWith("different ", StringComparison.Ordinal) || one.StartsWith("separate ", StringComparison.Ordinal) || one.StartsWith("distinct ", StringComparison.Ordinal))];

    internal static string[] Us { get; } = ["the board", "the group", "the partnership", "the committee", "the forum", "the panel", "the executive", "the membership", "the members", "members"];

    internal static string[] Majorities { get; } = ["a simple majority", "a majority", "the majority", "majority", "more than half", "over half", "more than one half", "more than 50%", "over 50%", "more than 50 per cent", "over 50 per cent"];

    internal static (string Name, int Parts)[] Shares { get; } = [("half", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fourth", 4), ("fourths", 4), ("fifth", 5), ("fifths", 5)];
}
