using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Profiles;

/// <summary>The cross-government definition of 31 March 2013, in general and as Southampton's terms print it.</summary>
/// <remarks>The definition was never statutory and was never withdrawn. Its end on 30 September 2021 is a convention: the day before the Act's definition began.</remarks>
public static class CrossGovernmentDefinition
{
    private static readonly Instrument Circular = new("ho-circular-003-2013", "Home Office circular 003/2013: new government domestic violence and abuse definition", InstrumentKind.Guidance, "https://www.gov.uk/government/publications/new-government-domestic-violence-and-abuse-definition");

    private static readonly InForce GeneralRange = InForce.Between(new LocalDate(2013, 3, 31), new LocalDate(2021, 9, 30));
    private static readonly InForce SouthamptonRange = InForce.Since(new LocalDate(2021, 8, 1));

    private static readonly Caveat DerivedEnd = new(
        "derived-end", "The end of this definition is derived. It was not withdrawn on 30 September 2021; for purposes outside the Act of 2021 some went on using it.");

    private static readonly Caveat StillPrinted = new(
        "still-printed",
        "The terms are of August 2021. They print the definition of 2013, which was never statutory. From 1 October 2021 the Act's definition applies too.",
        AtTerms("112-114", 98));

    /// <summary>The Home Office circular that published the definition.</summary>
    public static Instrument Text => Circular;

    /// <summary>The definition in general, from 31 March 2013.</summary>
    public static Definition General { get; } = Make(
        "cross-government-2013",
        "The cross-government definition of 2013",
        RuleLayer.Practice,
        DefinitionForce.NonStatutory,
        GeneralRange,
        (_, _) => Citation.InText(Circular, "the definition")) with
    {
        Row = "R34",
        Caveats = ValueList.Of(new DefinitionCaveat(DerivedEnd), DefinitionParts.UnlistedFamilyDoubt(Citation.InText(Circular, "the definition")), DefinitionParts.ThroughAnother(Citation.InText(Circular, "the definition"))),
    };

    /// <summary>The definition as Southampton's terms of August 2021 print it, until they are changed.</summary>
    public static Definition AtSouthampton { get; } = Make(
        "southampton-2013",
        "The government definition as Southampton's terms print it",
        RuleLayer.TermsOfReference,
        DefinitionForce.Adopted,
        SouthamptonRange,
        AtTerms) with
    {
        Partnership = Southampton.Partnership.Key,
        Jurisdictions = ValueList.Of(Jurisdiction.England),
        Caveats = ValueList.Of(new DefinitionCaveat(StillPrinted), DefinitionParts.UnlistedFamilyDoubt(AtTerms("116", 102)), DefinitionParts.ThroughAnother(AtTerms("116", 102))),
    };

    private static Citation AtTerms(string lines, int entry) =>
        Citation.InDocument(SourceDocuments.SouthamptonTerms, "Definition of domestic abuse", lines, $"SOT-TOR-{entry:000}");

    private static Definition Make(string id, string title, RuleLayer authority, DefinitionForce standing, InForce range, Func<string, int, Citation> cite)
    {
        var whole = DefinitionParts.Whole(id, title, authority, cite("112-114", 98), range);
        return new Definition(id, whole, standing, DefinitionTest.Plain(DefinitionSubject.Parties, Parties(whole, cite), range), DefinitionTest.Plain(DefinitionSubject.Child, Child(whole, cite), range))
        {
            Limbs = ValueList.Of(
                new DefinitionLimb(DefinitionAspect.Age, "both are 16 or over", cite("116", 101)),
                new DefinitionLimb(DefinitionAspect.Connection, "present or former intimate partners, or family members", cite("116", 102)),
                new DefinitionLimb(DefinitionAspect.Relatives, "no list", cite("116", 102)),
                new DefinitionLimb(DefinitionAspect.Conduct, "controlling, coercive or threatening behaviour, violence or abuse of any type; violence in the name of honour, FGM and forced marriage are named", cite("116", 100)),
                new DefinitionLimb(DefinitionAspect.Occurrence, "an incident or a pattern of incidents", cite("116", 99)),
                new DefinitionLimb(DefinitionAspect.Children, "a child under 16 is not covered in its own right", cite("116", 101)),
                new DefinitionLimb(DefinitionAspect.Force, "no statutory force", cite("112-114", 98))),
        };
    }

    private static Condition Parties(Rule whole, Func<string, int, Citation> cite)
    {
        var conduct = DefinitionParts.Limb(whole, "conduct", "The behaviour is controlling, coercive or threatening, or is violence or abuse", cite("116", 100));
        var named = DefinitionParts.Limb(whole, "named", "The definition includes violence in the name of honour, female genital mutilation and forced marriage", cite("118", 105));
        return Condition.All(
            whole,
            "The cross-government definition is met",
            DefinitionParts.Limb(whole, "ages", "A and B are both 16 or over", cite("116", 101)).BothSixteen(),
            DefinitionParts.Limb(whole, "connection", "A and B are present or former intimate partners, or family members", cite("116", 102)).PartnersOrUnlistedFamily(),
            Condition.Any(
                conduct,
                "The conduct is of a kind named, or abuse of another kind",
                conduct.AnyOf("Controlling, coercive, threatening, violent or abusive", Controlling, Coercive, Threatening, Violent, Psychological, Physical, Sexual, Financial, Emotional, OtherAbuse),
                named.Is(HonourBased)),
            DefinitionParts.Limb(whole, "towards", "The incident is between A and B", cite("116", 102)).Towards());
    }

    private static Condition Child(Rule whole, Func<string, int, Citation> cite)
    {
        var ages = DefinitionParts.Limb(whole, "ages", "A and B are both 16 or over", cite("116", 101));
        var kin = DefinitionParts.Limb(whole, "connection", "A and B are present or former intimate partners, or family members", cite("116", 102));
        return Condition.All(
            whole,
            "The child is a party in its own right",
            ages.Is(ChildIsSixteen),
            ages.Is(AIsSixteen),
            kin.AnyOf("A and the child are family members", AParentOfChild, ARelativeOfChild),
            whole.AnyOf("The behaviour was towards the child itself", ViolenceTowardsChild, AbuseTowardsChild));
    }
}
