using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Profiles;

/// <summary>Domestic Abuse Act 2021, sections 1 to 3: both 16 or over, personally connected, abusive; and a child as a victim.</summary>
/// <remarks>
/// Each part came into force on its own day for its own purpose. Sections 1 and 2: 5 July 2021 for limited purposes, 1 October 2021 for the rest.
/// Section 3: 1 October 2021 for section 63 of the Act and Part 4, 1 November 2021 for section 79, 31 January 2022 for the rest.
/// Sharing a household is not a connection under the Act.
/// </remarks>
public static class DomesticAbuseDefinition
{
    /// <summary>The purpose named for the limited start of sections 1 and 2.</summary>
    public const string Homelessness = "homelessness-priority-need";

    /// <summary>The purpose of the first start of section 3: special measures in family proceedings, and Part 4.</summary>
    public const string SectionSixtyThreeAndPartFour = "section-63-and-part-4";

    /// <summary>The purpose of the second start of section 3: polygraph and similar provision of section 79.</summary>
    public const string SectionSeventyNine = "section-79";

    private static readonly LocalDate General = new(2021, 10, 1);
    private static readonly LocalDate ChildGeneral = new(2022, 1, 31);
    private static readonly Rule Whole = DefinitionParts.Whole("daa-2021", "Domestic abuse under the Domestic Abuse Act 2021", RuleLayer.Statute, At("s.1(2)", 1), InForce.Since(General));
    private static readonly Rule ChildWhole = DefinitionParts.Whole("daa-2021/child", "A child as a victim under the Domestic Abuse Act 2021", RuleLayer.Statute, At("s.3(2)", 3), InForce.Since(ChildGeneral));

    /// <summary>The definition of the Domestic Abuse Act 2021.</summary>
    public static Definition Definition { get; } = new(
        "daa-2021",
        Whole,
        DefinitionForce.Statutory,
        DefinitionTest.Plain(DefinitionSubject.Parties, Parties(), InForce.Between(new LocalDate(2021, 7, 5), General.PlusDays(-1)).For(Homelessness), InForce.Since(General)),
        DefinitionTest.Plain(
            DefinitionSubject.Child,
            Child(),
            InForce.Between(General, ChildGeneral.PlusDays(-1)).For(SectionSixtyThreeAndPartFour),
            InForce.Between(new LocalDate(2021, 11, 1), ChildGeneral.PlusDays(-1)).For(SectionSeventyNine),
            InForce.Since(ChildGeneral)))
    {
        Row = "R33",
        Caveats = ValueList.Of(
            new DefinitionCaveat(new Caveat("for-the-act", "The definition is for the purposes of the Act. Agencies use it for more by guidance.", At("s.1(1)", 1))),
            DefinitionParts.NameTheKind,
            new DefinitionCaveat(new Caveat("financial-or-economic", "Economic abuse needs a substantial adverse effect on money, property, goods or services. Whether financial abuse without it is other abuse is open: say so under other abuse, or take advice.", At("s.1(3)(d)-(e), (4)", 1)), Financial),
            new DefinitionCaveat(new Caveat("overlap", "The Act speaks of a time when they each have had a parental relationship. Whether the two must have overlapped is open; the Act's words are asked.", At("s.2(1)(f)", 2)), EachHadParentalRelationship),
            new DefinitionCaveat(new Caveat("by-marriage", "Whether step-siblings, and people related by marriage in some further way, are relatives is doubtful.", FamilyLawAct.Citation), ByMarriageReachesFurther, Kinship.StepSibling.Fact, Kinship.DistantByMarriage.Fact)),
        Limbs = ValueList.Of(
            new DefinitionLimb(DefinitionAspect.Age, "both are 16 or over", At("s.1(2)(a)", 1)),
            new DefinitionLimb(DefinitionAspect.Connection, "personally connected: seven limbs, present or past; a shared household is not one", At("s.2(1)", 2)),
            new DefinitionLimb(DefinitionAspect.Relatives, "relatives by the list of section 63 of the Family Law Act 1996, cousins and in-laws included", FamilyLawAct.Citation),
            new DefinitionLimb(DefinitionAspect.Conduct, "physical or sexual abuse; violent or threatening, controlling or coercive behaviour; economic abuse; psychological, emotional or other abuse", At("s.1(3)", 1)),
            new DefinitionLimb(DefinitionAspect.Occurrence, "a single incident or a course of conduct", At("s.1(3)", 1)),
            new DefinitionLimb(DefinitionAspect.Children, "a child under 18 who sees, hears or experiences the effects of it, and is related to either party, is a victim", At("s.3(2)", 3)),
            new DefinitionLimb(DefinitionAspect.Force, "statutory, for the purposes of the Act", At("s.1(1)", 1))),
    };

    /// <summary>The seven limbs of personal connection, under a rule that has them.</summary>
    internal static Condition Connected(Rule whole, Func<string, Citation> limb)
    {
        return Condition.Any(
            whole,
            "They are personally connected",
            Limb("a", "married", "A and B are or have been married").Is(Married),
            Limb("b", "civil-partners", "A and B are or have been civil partners").Is(CivilPartners),
            Limb("c", "engaged", "A and B have agreed to marry").Is(AgreedToMarry),
            Limb("d", "partnership-agreement", "A and B have made a civil partnership agreement").Is(PartnershipAgreement),
            Limb("e", "intimate", "A and B are or have been in an intimate personal relationship").AnyOf("They are or have been in an intimate personal relationship", IntimateNow, IntimateBefore),
            Limb("f", "parental", "A and B each have, or at one time each had, a parental relationship to the same child").AnyOf("They have or had parental relationships to the same child", EachHasParentalRelationship, EachHadParentalRelationship),
            FamilyLawAct.Relatives.AsCondition(DefinitionParts.Limb(whole, "relatives", "A and B are relatives", FamilyLawAct.Citation), "They are relatives"));

        Rule Limb(string letter, string id, string title) => DefinitionParts.Limb(whole, id, title, limb(letter));
    }

    private static Condition Parties()
    {
        var ages = DefinitionParts.Limb(Whole, "ages", "A and B are both 16 or over", At("s.1(2)(a)", 1));
        return Condition.All(
            Whole,
            "There is domestic abuse as the Act defines it",
            ages.BothSixteen(),
            Connected(DefinitionParts.Limb(Whole, "connection", "A and B are personally connected", At("s.2(1)", 2)), letter => At($"s.2(1)({letter})", 2)),
            Abusive(),
            DefinitionParts.Limb(Whole, "towards", "The behaviour is towards B", At("s.1(5)", 1)).Towards());
    }

    private static Condition Abusive()
    {
        return Condition.Any(
            DefinitionParts.Limb(Whole, "abusive", "Behaviour is abusive when it is one of five kinds", At("s.1(3)", 1)),
            "The behaviour is abusive",
            Kind("a", "physical-or-sexual", "The behaviour is physical or sexual abuse", Physical, Sexual),
            Kind("b", "violent-or-threatening", "The behaviour is violent or threatening", Violent, Threatening),
            Kind("c", "controlling-or-coercive", "The behaviour is controlling or coercive", Controlling, Coercive),
            DefinitionParts.Limb(Whole, "economic", "The behaviour is economic abuse", At("s.1(3)(d), (4)", 1)).AnyOf("Economic abuse", MoneyOrProperty, GoodsOrServices),
            Kind("e", "psychological-or-other", "The behaviour is psychological, emotional or other abuse", Psychological, Emotional, OtherAbuse));

        static Condition Kind(string letter, string id, string title, params AbuseFact[] facts) =>
            DefinitionParts.Limb(Whole, id, title, At($"s.1(3)({letter})", 1)).AnyOf(title, facts);
    }

    private static Condition Child()
    {
        var affected = DefinitionParts.Limb(ChildWhole, "affected", "The child sees, hears or experiences the effects", At("s.3(2)(a)", 3));
        var related = DefinitionParts.Limb(ChildWhole, "related", "The child is related to A or B", At("s.3(2)(b), (3)", 3));
        return Condition.All(
            ChildWhole,
            "The child is a victim as the Act defines it",
            DefinitionParts.Limb(ChildWhole, "age", "The child is under 18", At("s.3(4)", 3)).Is(ChildUnderEighteen),
            affected.AnyOf("The child sees, hears or experiences the effects of the abuse", ChildSees, ChildHears, ChildExperiences),
            related.AnyOf("The child is related to A or B", AParentOfChild, BParentOfChild, ARelativeOfChild, BRelativeOfChild),
            Parties());
    }

    private static Citation At(string section, int number) => DomesticAbuseAct.Section(section, $"section/{English.Number(number)}");
}
