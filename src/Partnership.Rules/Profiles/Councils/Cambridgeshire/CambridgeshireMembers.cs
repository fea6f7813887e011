using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using static Partnership.Rules.Profiles.CambridgeshireEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Who belongs to each group of the Cambridgeshire partnership, as its own section lists them. Overviews are expectations only (CON-002, CON-003).</summary>
internal static class CambridgeshireMembers
{
    /// <summary>Eleven bullets. The County Council represents four services; Refuge corresponds.</summary>
    internal static Membership Strategy { get; } = new()
    {
        Categories = ValueList.Of(
            Full("county-council", "Cambridgeshire County Council", 48) with { Components = ValueList.Of("OCYPS", "Adult Services", "Community Safety", "Supporting People"), Body = Body("county-council", "Cambridgeshire County Council") },
            Full("constabulary", "Cambridgeshire Constabulary", 49) with { Body = Body("constabulary", "Cambridgeshire Constabulary") },
            Full("mental-health-trust", "Cambridge and Peterborough Foundation NHS Trust", 50) with { Body = Body("mental-health-trust", "Cambridge and Peterborough Foundation NHS Trust") },
            Full("community-services", "Cambridgeshire Community Services", 51) with { Body = Body("community-services", "Cambridgeshire Community Services") },
            new MemberCategory("refuge", "Refuge", MemberKind.Corresponding, Cite(52)) { Body = Body("refuge", "Refuge") },
            Full("womens-aid", "Cambridge Women's Aid", 53) with { Body = Body("womens-aid", "Cambridge Women's Aid") },
            Full("probation", "Cambridgeshire Probation Service", 54) with { Body = Body("probation", "Cambridgeshire Probation Service") },
            Full("partnership-manager", "County Domestic Abuse Partnership Manager", 55) with { Post = CambridgeshireParties.Manager },
            Full("lscb", "Local Safeguarding Children's Board", 56) with { Body = Body("lscb", "Local Safeguarding Children's Board") },
            Full("courts", "Courts", 57),
            Full("districts", "District Councils", 58)),
        Expected = ValueList.Of(
            Sector("Children's Services", 20, "county-council", "lscb"),
            Sector("Adult Services", 20, "county-council"),
            Sector("Constabulary", 20, "constabulary"),
            Sector("Probation", 20, "probation"),
            Sector("Voluntary sector", 20, "womens-aid", "refuge"),
            Sector("Health (Primary Care Trust)", 20, "mental-health-trust", "community-services"),
            Sector("Crime Reduction Partnerships", 20)),
    };

    /// <summary>A core list of twelve bullets; others are co-opted.</summary>
    internal static Membership Implementation { get; } = new()
    {
        Categories = ValueList.Of(
            Core("taskgroup-chairs", "Taskgroup Chairs", 91) with { Post = new Party("cambridgeshire/dvtg-chair", "Chair of a Taskgroup"), NumberElsewhere = DocumentValue.As(4, Cite(132)) },
            Core("partnership-manager", "Domestic Abuse Partnership Manager", 92) with { Post = CambridgeshireParties.Manager },
            Core("housing", "District Council Housing, Housing Association or Provider", 93) with { Alternatives = ValueList.Of("District Council Housing", "Housing Association", "Provider") },
            Core("cps", "Crown Prosecution Service", 94) with { Body = Body("cps", "Crown Prosecution Service") },
            Core("county-council", "County Council", 95) with { Components = ValueList.Of("OCYPS", "Adult Services", "Supporting People"), Body = Body("county-council", "Cambridgeshire County Council") },
            Core("constabulary", "Cambridgeshire Constabulary", 96) with { Body = Body("constabulary", "Cambridgeshire Constabulary") },
            Core("probation", "Cambridgeshire Probation Service", 97) with { Body = Body("probation", "Cambridgeshire Probation Service") },
            Core("pct", "Cambridgeshire PCT / Community Services", 98) with { Alternatives = ValueList.Of("Cambridgeshire PCT", "Community Services") },
            Core("lscb", "LSCB", 99) with { Body = Body("lscb", "LSCB") },
            Core("refuge", "Refuge", 100) with { Body = Body("refuge", "Refuge") },
            new MemberCategory("service-users", "Service Users", MemberKind.ServiceUser, Cite(101)),
            Core("womens-aid", "Cambridge Women's Aid", 102) with { Body = Body("womens-aid", "Cambridge Women's Aid") }),
        Expected = ValueList.Of(
            Sector("Constabulary", 21, "constabulary"),
            Sector("Crown Prosecution Service", 21, "cps"),
            Sector("Probation", 21, "probation"),
            Sector("Primary Care Trust", 21, "pct"),
            Sector("Children's Services", 21, "county-council"),
            Sector("Acute Trusts", 21),
            Sector("Adult Mental Health", 21),
            Sector("Community services and housing", 21, "housing", "pct"),
            Sector("Women's Aid", 21, "womens-aid"),
            Sector("Other voluntary bodies", 21),
            Sector("Taskgroup Chairs", 21, "taskgroup-chairs")),
    };

    /// <summary>A core that reflects partnership working, and co-optees. No list.</summary>
    internal static Membership Taskgroup { get; } = new()
    {
        RosterAsWritten = DocumentValue.As("Core members reflect partnership working; others are co-opted as fits. No body is named", Cite(136)),
    };

    /// <summary>The closing heading promises the members of the whole partnership and names none.</summary>
    internal static Membership Whole { get; } = new() { RosterAsWritten = DocumentValue.As("A heading with nothing under it", Cite(164)) };

    private static Party Body(string key, string name) => new($"cambridgeshire/{key}", name);

    private static MemberCategory Full(string code, string name, int entry) => new(code, name, MemberKind.Full, Cite(entry));

    private static MemberCategory Core(string code, string name, int entry) => new(code, name, MemberKind.Core, Cite(entry));

    private static SectorExpectation Sector(string name, int entry, params string[] metBy) => new(name, Cite(entry), metBy);
}
