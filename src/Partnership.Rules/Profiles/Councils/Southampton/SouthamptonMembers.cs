using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using static Partnership.Rules.Profiles.SouthamptonEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Twelve core and ten advisory categories. Seat counts vary where the text joins posts by a slash or "and/or" (CON-056).</summary>
/// <remarks>
/// The text does not say which category of section 58(2) each seat belongs to. We used the names of the seats: the council's own for (a),
/// the health trusts and the commissioning group for (f), police, probation, prosecution and the commissioner's office for (g). No seat is named for
/// victims, for their children, for charities or for other authorities, so we assumed none.
/// </remarks>
internal static class SouthamptonMembers
{
    internal static Membership Board { get; } = new()
    {
        OneContactABody = DocumentValue.As(true, Cite(93)),
        Categories = ValueList.Of(
            Core("children-social-care", "Head of Service, Children's Social Care", 12) with { Body = Council, Covers = Authority },
            Core("adult-social-care", "Head of Service, Adult Social Care", 13) with { Body = Council, Covers = Authority },
            Core("housing", "Head of Service, Housing", 14) with { Body = Council, Covers = Authority },
            Core("chief-superintendent", "Chief Superintendent, Hampshire Constabulary", 15) with { Body = Constabulary, Covers = Justice },
            Core("commissioned-services", "Representatives of commissioned services", 16) with
            {
                Seats = DocumentValue.As(SeatCount.AtLeast(1), Cite(16)),
                Components = ValueList.Of("community", "refuge", "perpetrator"),
                Alternatives = ValueList.Of("Representative(s) of commissioned services", "Chair of the Operational Group"),
                Condition = "the Chair of the Operational Group sits here unless already a member",
            },
            Trust("southern-health", "Southern Health NHS Trust", 17),
            Trust("solent", "Solent NHS Trust", 18),
            Trust("university-hospital", "University Hospital Southampton Foundation Trust", 19),
            Trust("ccg", "Hampshire, Southampton and Isle of Wight CCG", 20),
            Core("partnership-coordinator", "Partnership Coordinator or commissioning lead", 21) with { Alternatives = ValueList.Of("Partnership Coordinator", "ICU Commissioning lead for DSA"), Seats = OneOrTwo(21) },
            Core("safeguarding-manager", "Manager of the local safeguarding boards", 22) with { Components = ValueList.Of("adults", "children") },
            Core("probation", "Domestic Abuse Lead, National Probation Service", 23) with { Body = new Party("southampton/probation", "National Probation Service"), Covers = Justice },
            Advisory("inspector", "Inspector, Hampshire Constabulary", 24) with { Body = Constabulary, Covers = Justice },
            Advisory("cabinet-member", "Cabinet Member for Communities, Culture and Heritage", 25),
            Advisory("stronger-communities", "Stronger Communities Manager", 26),
            Advisory("idva-manager", "IDVA Service manager", 27),
            Advisory("data-lead", "Domestic abuse data lead", 28) with { Body = Council, Covers = Authority },
            Advisory("ssorg-chair", "Chair of SSORG", 29) with { Post = new Party("southampton/ssorg-chair", "Chair of SSORG") },
            Advisory("ophem-chair", "Chair of OPHEM", 30) with { Post = new Party("southampton/ophem-chair", "Chair of OPHEM") },
            Advisory("opcc", "Police and Crime Commissioner's office, representative for DSA", 31) with { Body = new Party("southampton/opcc", "Police and Crime Commissioner's office"), Covers = Justice },
            Advisory("cps", "Crown Prosecution Service", 32) with { Body = new Party("southampton/cps", "Crown Prosecution Service"), Covers = Justice },
            Advisory("substance-misuse", "Senior Manager, Substance Misuse service", 33)),
    };

    private static ValueList<string> Authority => ValueList.Of("a");

    private static ValueList<string> Health => ValueList.Of("f");

    private static ValueList<string> Justice => ValueList.Of("g");

    private static Party Council => SouthamptonParties.Council;

    private static Party Constabulary => new("southampton/constabulary", "Hampshire Constabulary");

    private static MemberCategory Core(string code, string name, int entry) => new(code, name, MemberKind.Core, Cite(entry));

    private static MemberCategory Advisory(string code, string name, int entry) => new(code, name, MemberKind.Advisory, Cite(entry));

    private static MemberCategory Trust(string code, string name, int entry) =>
        Core(code, name, entry) with { Alternatives = ValueList.Of("senior manager", "lead for DSA"), Seats = OneOrTwo(entry), Body = new Party($"southampton/{code}", name), Covers = Health };

    private static DocumentValue<SeatCount> OneOrTwo(int entry) => DocumentValue.As(SeatCount.Between(1, 2), Cite(entry));
}
