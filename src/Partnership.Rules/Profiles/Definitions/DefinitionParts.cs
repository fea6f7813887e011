using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Profiles;

/// <summary>What the definitions share: how a limb is made, and the plain families of the texts that print no list.</summary>
internal static class DefinitionParts
{
    /// <summary>The kin that any reading of "family" reaches: parents, children, siblings and grandparents, by blood, as in-laws and as step-kin.</summary>
    internal static ValueList<Kinship> NearKin { get; } = ValueList.Of(
        Kinship.Parent, Kinship.Child, Kinship.StepParent, Kinship.StepChild, Kinship.Grandparent, Kinship.Grandchild, Kinship.Sibling,
        Kinship.ParentOfSpouse, Kinship.StepParentOfSpouse, Kinship.ChildOfSpouse, Kinship.StepChildOfSpouse, Kinship.GrandparentOfSpouse,
        Kinship.GrandchildOfSpouse, Kinship.SiblingOfSpouse, Kinship.StepSibling);

    internal static KinshipList UnlistedFamily { get; } = new(
        NearKin,
        Kinship.All.Where(kind => !NearKin.Contains(kind) && !NearKin.Contains(kind.Converse)).ToValueList(),
        FamilyReachesOthers);

    internal static KinshipList ListedFamily { get; } = new(NearKin, ValueList<Kinship>.Empty, FamilyReachesOthers);

    internal static DefinitionCaveat UnlistedFamilyDoubt(Citation citation) => new(
        new Caveat("family-not-listed", "The text has no list of family members. We counted near kin as family. Whether uncles, aunts, cousins or people who only have a child together count is not known. Take advice.", citation),
        [FamilyReachesOthers, AgreedToMarry, PartnershipAgreement, EachHasParentalRelationship, EachHadParentalRelationship, .. Kinship.All.Select(kind => kind.Fact)]);

    internal static DefinitionCaveat NameTheKind { get; } = new(
        new Caveat("name-the-kind", "The text does not name violence in the name of honour, female genital mutilation or forced marriage. Say also which kind of behaviour it was."),
        HonourBased);

    internal static DefinitionCaveat ThroughAnother(Citation citation) => new(
        new Caveat("through-another", "The text does not say whether behaviour through another person, such as B's child, is between the two. We assumed that it is. Take advice if the answer depends on it.", citation),
        TowardsBThroughAnother);

    internal static Rule Limb(Rule whole, string id, string title, Citation citation) =>
        new Rule(RuleId.Parse($"{whole.Id}/{id}"), title, whole.Layer, citation).During(whole.InForce);

    internal static Rule Whole(string id, string title, RuleLayer authority, Citation citation, InForce range) =>
        new Rule(RuleId.Parse($"definitions/{id}"), title, authority, citation).During(range);

    internal static Condition Is(this Rule rule, AbuseFact fact) => Condition.Is(fact.Asked(rule.Citation), rule);

    internal static Condition AnyOf(this Rule rule, string says, params AbuseFact[] facts) =>
        Condition.Any(rule, says, [.. facts.Select(rule.Is)]);

    internal static Condition BothSixteen(this Rule rule) =>
        Condition.All(rule, "Both are 16 or over", rule.Is(AIsSixteen), rule.Is(BIsSixteen));

    /// <summary>The behaviour is towards B. A text that speaks of an incident between two people asks for it as well.</summary>
    internal static Condition Towards(this Rule rule) =>
        rule.AnyOf("It is towards B, directly or through another person", TowardsB, TowardsBThroughAnother);

    internal static Condition Partners(this Rule rule) =>
        rule.AnyOf("They are, or were, intimate partners", Married, CivilPartners, IntimateNow, IntimateBefore);

    /// <summary>Partners or family where the text lists the family.</summary>
    internal static Condition PartnersOrListedFamily(this Rule rule) => Condition.Any(
        rule,
        "They are, or were, intimate partners or family members",
        rule.Partners(),
        ListedFamily.AsCondition(rule, "They are family members of the kinds listed"));

    /// <summary>Partners or family where the text has no list: what is doubtful stays unknown.</summary>
    internal static Condition PartnersOrUnlistedFamily(this Rule rule) => Condition.Any(
        rule,
        "They are, or were, intimate partners or family members",
        rule.Partners(),
        UnlistedFamily.AsCondition(rule, "They are family members"),
        Condition.All(
            rule,
            "They are connected in a way that the text does not mention",
            rule.AnyOf("They are engaged, or have a child together", AgreedToMarry, PartnershipAgreement, EachHasParentalRelationship, EachHadParentalRelationship),
            rule.Is(FamilyReachesOthers)));
}
