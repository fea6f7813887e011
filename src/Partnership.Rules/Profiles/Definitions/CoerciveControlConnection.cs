using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Profiles;

/// <summary>The connection part of the offence of section 76 of the Serious Crime Act 2015, in its two versions. Never a verdict.</summary>
/// <remarks>The connection has no age test. If A is responsible for B under 16, the offence does not apply but the connection does; the answer reports this separately.</remarks>
public static class CoerciveControlConnection
{
    private static readonly LocalDate First = new(2015, 12, 29);
    private static readonly LocalDate Second = new(2023, 4, 5);
    private static readonly Caveat NeverAVerdict = new("connection-only", "This is only the connection part of an offence. It does not say whether the offence was committed.");

    /// <summary>The Serious Crime Act 2015, which makes the offence.</summary>
    public static Instrument Text { get; } = new("ukpga-2015-9", "Serious Crime Act 2015", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2015/9");

    /// <summary>As enacted, for behaviour from 29 December 2015 to 4 April 2023: a present intimate relationship, or living together and family or former partners.</summary>
    public static Definition AsEnacted { get; } = Make("sca-2015-first", "Personal connection under section 76 as enacted", InForce.Between(First, Second.PlusDays(-1)), ConnectedAsEnacted, "present partners, or people who live together and are family or former partners");

    /// <summary>As amended, for behaviour on or after 5 April 2023: the seven limbs of the Act of 2021, and no need to live together.</summary>
    public static Definition AsAmended { get; } = Make("sca-2015-second", "Personal connection under section 76 as amended", InForce.Since(Second), ConnectedAsAmended, "the seven limbs of the Act of 2021");

    private static Definition Make(string id, string title, InForce range, Func<Rule, Condition> connected, string limb)
    {
        var whole = DefinitionParts.Whole(id, title, RuleLayer.Statute, At("s.76(6)", range), range);
        var apart = DefinitionParts.Limb(whole, "responsible", "The offence does not cover A who is responsible for B under 16", At("s.76(3)", range));
        return new Definition(id, whole, DefinitionForce.ConnectionTest, DefinitionTest.Plain(DefinitionSubject.Parties, connected(whole), range))
        {
            Row = "R37",
            Apart = Condition.All(apart, "A is responsible for B, who is under 16: the offence is excluded, the connection is not", apart.Is(AResponsibleForB)),
            Caveats = ValueList.Of(
                new DefinitionCaveat(NeverAVerdict),
                new DefinitionCaveat(new Caveat("by-marriage", "Whether step-siblings, and people related by marriage in some further way, are relatives is doubtful.", FamilyLawAct.Citation), ByMarriageReachesFurther, Kinship.StepSibling.Fact, Kinship.DistantByMarriage.Fact)),
            Limbs = ValueList.Of(new DefinitionLimb(DefinitionAspect.Connection, limb, whole.Citation)),
        };
    }

    private static Condition ConnectedAsEnacted(Rule whole)
    {
        var intimate = DefinitionParts.Limb(whole, "intimate", "A and B are in an intimate personal relationship", At("s.76(2)(a)", whole.InForce));
        var together = DefinitionParts.Limb(whole, "living-together", "A and B live together and are family or former partners", At("s.76(2)(b)", whole.InForce));
        var family = DefinitionParts.Limb(whole, "family", "A and B are members of the same family", At("s.76(6)", whole.InForce));
        return Condition.Any(
            whole,
            "They are personally connected, as enacted",
            intimate.Is(IntimateNow),
            Condition.All(
                together,
                "They live together and are family or former partners",
                together.Is(LiveTogether),
                Condition.Any(
                    family,
                    "They are members of the same family or former partners",
                    together.Is(IntimateBefore),
                    family.AnyOf("They are family in a way named", Married, CivilPartners, AgreedToMarry, PartnershipAgreement, BothParents, BothResponsible),
                    FamilyLawAct.Relatives.AsCondition(DefinitionParts.Limb(whole, "relatives", "A and B are relatives", FamilyLawAct.Citation), "They are relatives"))));
    }

    private static Condition ConnectedAsAmended(Rule whole) =>
        DomesticAbuseDefinition.Connected(whole, letter => At($"s.76(6)({letter})", whole.InForce));

    private static Citation At(string section, InForce range) => Citation.InStatute(Text, section, "section/76", range.From!.Value);
}
