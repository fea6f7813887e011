using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Definitions;

/// <summary>How often each fact is taken to hold, in per cent, when an interview chooses which questions come first.</summary>
/// <remarks>We chose the figures so that the questions that mostly settle a definition come first. They are not statistics. They change only the order of the questions, never an answer.</remarks>
internal static class FactChances
{
    private const int Otherwise = 5;
    private const int OtherKin = 1;

    private static readonly Dictionary<AbuseFact, int> Known = new()
    {
        [AIsSixteen] = 95,
        [AIsEighteen] = 90,
        [BIsSixteen] = 95,
        [BIsEighteen] = 85,
        [Married] = 25,
        [CivilPartners] = 2,
        [AgreedToMarry] = 5,
        [IntimateNow] = 30,
        [IntimateBefore] = 40,
        [EachHasParentalRelationship] = 35,
        [EachHadParentalRelationship] = 35,
        [BothParents] = 30,
        [BothResponsible] = 30,
        [LiveTogether] = 45,
        [SameHousehold] = 60,
        [EnduringFamily] = 30,
        [LivingAsSpouses] = 35,
        [CloseRelationship] = 10,
        [Physical] = 45,
        [Sexual] = 12,
        [Violent] = 45,
        [Threatening] = 35,
        [Controlling] = 40,
        [Coercive] = 35,
        [MoneyOrProperty] = 12,
        [GoodsOrServices] = 8,
        [Financial] = 15,
        [Psychological] = 45,
        [Emotional] = 45,
        [OtherAbuse] = 10,
        [HonourBased] = 3,
        [TowardsB] = 95,
        [TowardsBThroughAnother] = 10,
        [TwoOccasions] = 70,
        [AResponsibleForB] = 2,
        [ChildUnderEighteen] = 90,
        [ChildIsSixteen] = 12,
        [ChildSees] = 40,
        [ChildHears] = 55,
        [ChildExperiences] = 60,
        [AParentOfChild] = 60,
        [BParentOfChild] = 80,
        [ARelativeOfChild] = 15,
        [BRelativeOfChild] = 15,
        [ViolenceTowardsChild] = 10,
        [AbuseTowardsChild] = 15,
        [Kinship.Child.Fact] = 10,
        [Kinship.Parent.Fact] = 8,
        [Kinship.Sibling.Fact] = 5,
    };

    /// <summary>The chance that a fact holds, in per cent, from 0 to 100.</summary>
    /// <param name="fact">The fact.</param>
    internal static int PerCent(AbuseFact fact) =>
        Known.TryGetValue(fact, out var chance) ? chance : fact.Group == FactGroup.Kinship ? OtherKin : Otherwise;
}
