using Partnership.Rules.Foundation;
using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Definitions;

/// <summary>What a fact leaves open: what its words make arguable, so that the person who names it may well have left the other unsaid.</summary>
/// <remarks>
/// The right-hand side has only facts that a list can exclude, and only where the words of one fact can include the other. Threatening behaviour
/// does not leave violence open: a threat falls short of violence.
/// </remarks>
internal static class OpenFacts
{
    private static readonly AbuseFact[] Kinds =
    [
        Physical, Sexual, Violent, Threatening, Controlling, Coercive, MoneyOrProperty, GoodsOrServices, Financial, Psychological, Emotional, OtherAbuse, HonourBased,
    ];

    /// <summary>Near kin by marriage, as step-kin or by fostering. A text that speaks of blood reaches them, if at all, as people who are close.</summary>
    private static readonly Kinship[] NearNotByBlood =
    [
        Kinship.StepParent, Kinship.StepChild, Kinship.StepSibling, Kinship.FosterParent, Kinship.FosterChild,
        Kinship.ParentOfSpouse, Kinship.ChildOfSpouse, Kinship.StepParentOfSpouse, Kinship.StepChildOfSpouse,
        Kinship.GrandparentOfSpouse, Kinship.GrandchildOfSpouse, Kinship.SiblingOfSpouse,
        Kinship.SpouseOfParent, Kinship.SpouseOfChild, Kinship.SpouseOfStepParent, Kinship.SpouseOfStepChild,
        Kinship.SpouseOfGrandparent, Kinship.SpouseOfGrandchild, Kinship.SpouseOfSibling,
    ];

    private static readonly ILookup<AbuseFact, AbuseFact> Open = Conduct()
        .Concat(Connections())
        .Concat(Kin())
        .SelectMany(one => one.Open.Select(fact => (one.If, Open: fact)))
        .ToLookup(one => one.If, one => one.Open);

    internal static ValueList<AbuseFact> LeftBy(AbuseFact fact) => Open[fact].ToValueList();

    private static IEnumerable<(AbuseFact If, AbuseFact[] Open)> Conduct() =>
    [
        (Physical, [Violent]),
        (Sexual, [Violent]),
        (Violent, [Physical]),
        (Threatening, [Psychological, Emotional]),
        (Controlling, [Coercive, Psychological, Emotional, TwoOccasions]),
        (Coercive, [Controlling, Psychological, Emotional, TwoOccasions]),
        (MoneyOrProperty, [Financial, OtherAbuse]),
        (GoodsOrServices, [Financial, OtherAbuse]),
        (Financial, [MoneyOrProperty, GoodsOrServices, OtherAbuse]),
        (Psychological, [Emotional]),
        (Emotional, [Psychological]),
        (HonourBased, [Physical, Sexual, Violent, Threatening, Controlling, Coercive, Psychological, Emotional, OtherAbuse]),
        .. Kinds.Select(kind => (kind, new[] { TowardsB, TowardsBThroughAnother })), // The group is about behaviour towards B: a kind is seldom named with a thought of another aim.
    ];

    private static IEnumerable<(AbuseFact If, AbuseFact[] Open)> Connections() =>
    [
        (Married, [AgreedToMarry, IntimateNow, IntimateBefore, LiveTogether, SameHousehold, LivingAsSpouses]),
        (CivilPartners, [PartnershipAgreement, IntimateNow, IntimateBefore, LiveTogether, SameHousehold, LivingAsSpouses]),
        (AgreedToMarry, [IntimateNow, IntimateBefore, CloseRelationship]),
        (PartnershipAgreement, [IntimateNow, IntimateBefore, CloseRelationship]),
        (EachHasParentalRelationship, [EachHadParentalRelationship, BothParents, BothResponsible]),
        (EachHadParentalRelationship, [BothParents, BothResponsible]),
        (BothParents, [EachHadParentalRelationship, BothResponsible, IntimateBefore]),
        (BothResponsible, [EachHasParentalRelationship, EachHadParentalRelationship, BothParents]),
        (LiveTogether, [SameHousehold]),
        (SameHousehold, [LiveTogether]),
        (EnduringFamily, [LiveTogether, SameHousehold, LivingAsSpouses, IntimateNow, IntimateBefore, CloseRelationship]),
        (LivingAsSpouses, [LiveTogether, SameHousehold, EnduringFamily, IntimateNow, IntimateBefore, CloseRelationship]),
    ];

    private static IEnumerable<(AbuseFact If, AbuseFact[] Open)> Kin() =>
    [
        (Kinship.StepParent.Fact, [Kinship.SpouseOfParent.Fact]),
        (Kinship.SpouseOfParent.Fact, [Kinship.StepParent.Fact]),
        (Kinship.StepChild.Fact, [Kinship.ChildOfSpouse.Fact]),
        (Kinship.ChildOfSpouse.Fact, [Kinship.StepChild.Fact]),
        .. NearNotByBlood.Select(kind => (kind.Fact, new[] { CloseRelationship })),
    ];
}
