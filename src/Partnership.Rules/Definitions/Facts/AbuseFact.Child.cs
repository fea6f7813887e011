namespace Partnership.Rules.Definitions;

/// <content>A child beside the parties, and points the texts leave open.</content>
public sealed partial class AbuseFact
{
    /// <summary>The answer to "Was B under 16 and A responsible for B?".</summary>
    public static AbuseFact AResponsibleForB { get; } = new("a-is-responsible-for-b-under-16", 35, FactGroup.Child, "aIsResponsibleForBUnder16", "Was B under 16 and A responsible for B?");

    /// <summary>The answer to "Was the child under 18?".</summary>
    public static AbuseFact ChildUnderEighteen { get; } = new("child-under-18", 36, FactGroup.Child, "childIsUnder18", "Was the child under 18?");

    /// <summary>The answer to "Was the child 16 or over?".</summary>
    public static AbuseFact ChildIsSixteen { get; } = new("child-16-or-over", 37, FactGroup.Child, "childIs16OrOver", "Was the child 16 or over?");

    /// <summary>The answer to "Did the child see the abuse?".</summary>
    public static AbuseFact ChildSees { get; } = new("child-sees", 38, FactGroup.Child, "childSees", "Did the child see the abuse?");

    /// <summary>The answer to "Did the child hear the abuse?".</summary>
    public static AbuseFact ChildHears { get; } = new("child-hears", 39, FactGroup.Child, "childHears", "Did the child hear the abuse?");

    /// <summary>The answer to "Did the child experience the effects of the abuse?".</summary>
    public static AbuseFact ChildExperiences { get; } = new("child-experiences-effects", 40, FactGroup.Child, "childExperiencesEffects", "Did the child experience the effects of the abuse?");

    /// <summary>The answer to "Is A a parent of the child, or does A have parental responsibility for the child?".</summary>
    public static AbuseFact AParentOfChild { get; } = new("a-is-parent-or-has-responsibility", 41, FactGroup.Child, "aIsParentOrHasResponsibility", "Is A a parent of the child, or does A have parental responsibility for the child?");

    /// <summary>The answer to "Is B a parent of the child, or does B have parental responsibility for the child?".</summary>
    public static AbuseFact BParentOfChild { get; } = new("b-is-parent-or-has-responsibility", 42, FactGroup.Child, "bIsParentOrHasResponsibility", "Is B a parent of the child, or does B have parental responsibility for the child?");

    /// <summary>The answer to "Are A and the child relatives by the list of section 63 of the Family Law Act 1996?".</summary>
    public static AbuseFact ARelativeOfChild { get; } = new("a-and-child-are-relatives", 43, FactGroup.Child, "aAndChildAreRelatives", "Are A and the child relatives by the list of section 63 of the Family Law Act 1996?");

    /// <summary>The answer to "Are B and the child relatives by the list of section 63 of the Family Law Act 1996?".</summary>
    public static AbuseFact BRelativeOfChild { get; } = new("b-and-child-are-relatives", 44, FactGroup.Child, "bAndChildAreRelatives", "Are B and the child relatives by the list of section 63 of the Family Law Act 1996?");

    /// <summary>The answer to "Was there violence towards the child itself?".</summary>
    public static AbuseFact ViolenceTowardsChild { get; } = new("violence-towards-child", 45, FactGroup.Child, "violenceTowardsChild", "Was there violence towards the child itself?");

    /// <summary>The answer to "Was there threatening behaviour or abuse towards the child itself?".</summary>
    public static AbuseFact AbuseTowardsChild { get; } = new("abuse-towards-child", 46, FactGroup.Child, "abuseTowardsChild", "Was there threatening behaviour or abuse towards the child itself?");

    /// <summary>Does 'family members' in this definition reach this connection? The text has no list. Take advice, or leave it unknown.</summary>
    public static AbuseFact FamilyReachesOthers { get; } = new("family-reaches-others", 47, FactGroup.Points, "familyReachesOthers", "Does 'family members' in this definition reach this connection? The text has no list. Take advice, or leave it unknown.");

    /// <summary>Is hearing violence witnessing it, in this definition? The text does not say. Take advice, or leave it unknown.</summary>
    public static AbuseFact HearingIsWitnessing { get; } = new("hearing-is-witnessing", 48, FactGroup.Points, "hearingIsWitnessing", "Is hearing violence witnessing it, in this definition? The text does not say. Take advice, or leave it unknown.");

    /// <summary>Does 'by marriage' in section 63 reach a step-sibling, or a spouse's relative's spouse? Take advice, or leave it unknown.</summary>
    public static AbuseFact ByMarriageReachesFurther { get; } = new("by-marriage-reaches-further", 49, FactGroup.Points, "byMarriageReachesFurther", "Does 'by marriage' in section 63 reach a step-sibling, or a spouse's relative's spouse? Take advice, or leave it unknown.");

    /// <summary>Does 'abuse' in this definition reach controlling or coercive behaviour that it does not name? Take advice, or leave it unknown.</summary>
    public static AbuseFact AbuseReachesControl { get; } = new("abuse-reaches-control", 50, FactGroup.Points, "abuseReachesControl", "Does 'abuse' in this definition reach controlling or coercive behaviour that it does not name? Take advice, or leave it unknown.");

    /// <summary>The answer to "Should 'adult' mean 16 or over, and not 18?".</summary>
    public static AbuseFact AdultMeansSixteen { get; } = new("adult-means-16", 51, FactGroup.Points, "adultMeans16", "Should 'adult' mean 16 or over, and not 18?");
}
