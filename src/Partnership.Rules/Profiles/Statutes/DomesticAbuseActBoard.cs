using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The local partnership board of section 58 of the Domestic Abuse Act 2021: seven categories, on relevant local authorities, from 1 October 2021.</summary>
/// <remarks>
/// No headcount, quorum, chair or frequency is set, and one person may represent several categories. A single-tier authority with no other authority in
/// its area may have no one for category (b): confirm this.
/// </remarks>
public static class DomesticAbuseActBoard
{
    private static readonly LocalDate ReadOn = new(2026, 11, 22);
    private static readonly Instrument Act = new("ukpga-2021-17", "Domestic Abuse Act 2021", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2021/17");

    /// <summary>The duty to appoint a board, and whom it must include.</summary>
    public static BoardDuty Duty { get; } = new(
        new Rule(RuleId.Parse("daa-2021/s58"), "A relevant local authority appoints a domestic abuse local partnership board", RuleLayer.Statute, Cite("s.58(1)"), Citation.InStatute(Act, "s.61(1)", "section/61", ReadOn))
            .During(InForce.Since(new LocalDate(2021, 10, 1))),
        ValueList.Of(
            Category("a", "a representative of the relevant local authority", "s.58(2)(a)"),
            Category("b", "the interests of local authorities for areas within its area", "s.58(2)(b)"),
            Category("c", "the interests of victims of domestic abuse", "s.58(2)(c)"),
            Category("d", "the interests of children of victims", "s.58(2)(d)"),
            Category("e", "the interests of charities and other voluntary organisations that work with victims", "s.58(2)(e)"),
            Category("f", "the interests of those who provide, or have functions relating to, health care", "s.58(2)(f)"),
            Category("g", "the interests of those with functions relating to policing or criminal justice", "s.58(2)(g)")),
        ValueList.Of(LocalAuthorityKind.County, LocalAuthorityKind.SingleTier, LocalAuthorityKind.GreaterLondon, LocalAuthorityKind.IslesOfScilly))
    {
        MayBeEmpty = ValueList.Of("b"),
        EmptyFor = ValueList.Of(LocalAuthorityKind.SingleTier, LocalAuthorityKind.IslesOfScilly),
    };

    private static MemberCategory Category(string code, string name, string section) => new(code, name, MemberKind.Core, Cite(section));

    private static Citation Cite(string section) => Citation.InStatute(Act, section, "section/58", ReadOn);
}
