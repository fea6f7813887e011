using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Profiles;

/// <summary>The Home Office definition of 2005 as the Cambridgeshire terms of reference adopt it: a core between adults, and two extensions.</summary>
/// <remarks>
/// The core ranks above the extensions. Literally, the extensions apply to violence; the widened interpretation applies them to all conduct in the core.
/// The strategy credits the extensions to the partnership itself, and we follow it (CON-105).
/// </remarks>
public static class CambridgeshireDefinition
{
    private static readonly InForce Range = InForce.Since(new LocalDate(2005, 1, 1));
    private static readonly Rule Whole = DefinitionParts.Whole("cambridgeshire-2005", "The Home Office definition of 2005 as Cambridgeshire adopts it", RuleLayer.TermsOfReference, Cite("11", 3), Range);
    private static readonly Rule Conduct = DefinitionParts.Limb(Whole, "conduct", "The behaviour is threatening behaviour, violence or abuse of five types", Cite("11", 4));
    private static readonly Rule Adults = DefinitionParts.Limb(Whole, "adults", "A and B are both adults", Cite("11", 6));
    private static readonly Rule Connection = DefinitionParts.Limb(Whole, "connection", "A and B are present or former intimate partners, or family members", Cite("11", 7));
    private static readonly Rule Towards = DefinitionParts.Limb(Whole, "towards", "The incident is between A and B", Cite("11", 7));
    private static readonly Rule CloseTie = DefinitionParts.Limb(Whole, "extension-close-tie", "The extension covers violence by a son, a daughter or anyone close to or related by blood to the victim", Cite("13", 9));
    private static readonly Rule Children = DefinitionParts.Limb(Whole, "extension-children", "The extension covers violence done to children or seen by them", Cite("13", 10));

    private static readonly Kinship[] BloodKin =
    [
        Kinship.Child, Kinship.Parent, Kinship.Grandparent, Kinship.Grandchild, Kinship.Sibling, Kinship.UncleOrAunt, Kinship.NephewOrNiece, Kinship.FirstCousin,
        Kinship.GreatGrandparent, Kinship.GreatGrandchild, Kinship.GreatUncleOrAunt, Kinship.GreatNephewOrNiece, Kinship.SecondCousin,
    ];

    /// <summary>The definition that the Cambridgeshire terms print.</summary>
    public static Definition Definition { get; } = new("cambridgeshire-2005", Whole, DefinitionForce.Adopted, Parties(DefinitionInterpretation.Literal), Parties(DefinitionInterpretation.Widened), Child(DefinitionInterpretation.Literal), Child(DefinitionInterpretation.Widened))
    {
        Partnership = Cambridgeshire.Partnership.Key,
        Jurisdictions = ValueList.Of(Jurisdiction.England),
        Assumptions = ValueList.Of(new Assumption(AdultMeansSixteen, new Caveat("adult-assumed", "The text gives no age for 'adult'. We assumed 18 or over.", Cite("11", 6)))),
        Caveats = ValueList.Of(
            DefinitionParts.UnlistedFamilyDoubt(Cite("11", 7)),
            DefinitionParts.NameTheKind,
            DefinitionParts.ThroughAnother(Cite("11", 7)),
            new DefinitionCaveat(new Caveat("undated", "The terms carry no date. They credit the definition to 2005, so it is on no day before that year; whether it was still used on a later day is not known.", Cite("15", 11))),
            new DefinitionCaveat(new Caveat("one-or-two-extensions", "The sentence on extensions can be read as one: by a relative, and on or before children. We used two.", Cite("13", 9)), ChildSees, ChildHears, ViolenceTowardsChild, AbuseTowardsChild),
            new DefinitionCaveat(new Caveat("partners-under-18", "Whether the first extension reaches partners under 18, as people in a close relationship, is not said. It is taken to.", Cite("13", 9)), IntimateNow, IntimateBefore, CloseRelationship),
            new DefinitionCaveat(new Caveat("hearing", "Whether hearing is witnessing is not said.", Cite("13", 10)), ChildHears)),
        Limbs = ValueList.Of(
            new DefinitionLimb(DefinitionAspect.Age, "both are adults; no age is given", Cite("11", 6)),
            new DefinitionLimb(DefinitionAspect.Connection, "present or former intimate partners, or family members", Cite("11", 7)),
            new DefinitionLimb(DefinitionAspect.Relatives, "no list", Cite("11", 7)),
            new DefinitionLimb(DefinitionAspect.Conduct, "threatening behaviour, violence or abuse of five named types", Cite("11", 5)),
            new DefinitionLimb(DefinitionAspect.Occurrence, "a single incident", Cite("11", 3)),
            new DefinitionLimb(DefinitionAspect.Children, "an extension covers violence done to children or seen by them", Cite("13", 10)),
            new DefinitionLimb(DefinitionAspect.Force, "adopted by the partnership", Cite("7-9", 2))),
    };

    private static DefinitionTest Parties(DefinitionInterpretation reading) => new(
        DefinitionSubject.Parties,
        reading,
        DefinitionStatus.None,
        new OutcomeLevel(DefinitionStatus.Core, Condition.All(Whole, "The core is met", CoreConduct(Conduct), BothAdults(), Connection.PartnersOrUnlistedFamily(), Towards.Towards())),
        new OutcomeLevel(DefinitionStatus.Extended, Condition.All(CloseTie, "The extension to close and blood ties is met", ExtendedConduct(CloseTie, reading), Tie(CloseTie), CloseTie.Towards())))
    {
        Ranges = ValueList.Of(Range),
    };

    private static DefinitionTest Child(DefinitionInterpretation reading) => new(
        DefinitionSubject.Child,
        reading,
        DefinitionStatus.None,
        new OutcomeLevel(DefinitionStatus.Extended, Condition.All(
            Children,
            "The extension to children is met",
            Children.Is(ChildUnderEighteen),
            Condition.Any(Children, "It was between people the definition connects, or the child's own family", Connection.PartnersOrUnlistedFamily(), Tie(CloseTie), Children.Is(AParentOfChild), Children.Is(ARelativeOfChild)),
            Condition.Any(Children, "It was done to the child, or the child witnessed it", Harmed(reading), Witnessed(reading)))))
    {
        Ranges = ValueList.Of(Range),
    };

    private static Condition Harmed(DefinitionInterpretation reading) => reading == DefinitionInterpretation.Literal
        ? Children.Is(ViolenceTowardsChild)
        : Children.AnyOf("There was violence, threat or abuse towards the child", ViolenceTowardsChild, AbuseTowardsChild);

    private static Condition Witnessed(DefinitionInterpretation reading) => Condition.All(
        Children,
        "The child witnessed it",
        ExtendedConduct(Children, reading),
        Towards.Towards(),
        Condition.Any(Children, "The child saw it, or heard it where that is enough", Children.Is(ChildSees), Condition.All(Children, "The child heard it, and hearing is enough", Children.Is(ChildHears), Children.Is(HearingIsWitnessing))));

    private static Condition BothAdults() => Condition.All(Adults, "Both are adults", Adult(AIsEighteen, AIsSixteen), Adult(BIsEighteen, BIsSixteen));

    private static Condition Adult(AbuseFact eighteen, AbuseFact sixteen) => Condition.Any(
        Adults,
        "An adult: 18 or over, unless you enter 16",
        Adults.Is(eighteen),
        Condition.All(Adults, "16 or over, if you enter 16", Adults.Is(AdultMeansSixteen), Adults.Is(sixteen)));

    private static Condition CoreConduct(Rule rule) =>
        rule.AnyOf("There was threatening behaviour, violence or abuse of one of five types", Threatening, Violent, Physical, Psychological, Sexual, Financial, Emotional);

    private static Condition ExtendedConduct(Rule rule, DefinitionInterpretation reading) => reading == DefinitionInterpretation.Literal
        ? rule.Is(Violent)
        : Condition.Any(
            rule,
            "There was threatening behaviour, violence or abuse",
            CoreConduct(rule),
            Condition.All(rule, "It was controlling or coercive, and abuse reaches that", rule.AnyOf("It was controlling or coercive", Controlling, Coercive), rule.Is(AbuseReachesControl)));

    private static Condition Tie(Rule rule) => rule.AnyOf(
        "A is a child of B, or close to or related by blood to B",
        [.. BloodKin.Select(kind => kind.Fact), Married, CivilPartners, IntimateNow, IntimateBefore, CloseRelationship]);

    private static Citation Cite(string lines, int entry) =>
        Citation.InDocument(SourceDocuments.CambridgeshireTerms, "Definition of domestic violence", lines, $"CAM-TOR-{entry:000}");
}
