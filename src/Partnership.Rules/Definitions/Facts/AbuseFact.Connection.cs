namespace Partnership.Rules.Definitions;

/// <content>Ages and connection.</content>
public sealed partial class AbuseFact
{
    /// <summary>The answer to "Was A, whose behaviour is in question, 16 or over at the time?".</summary>
    public static AbuseFact AIsSixteen { get; } = new("a-16-or-over", 0, FactGroup.Ages, "aIs16OrOver", "Was A, whose behaviour is in question, 16 or over at the time?");

    /// <summary>The answer to "Was A, whose behaviour is in question, 18 or over at the time?".</summary>
    public static AbuseFact AIsEighteen { get; } = new("a-18-or-over", 1, FactGroup.Ages, "aIs18OrOver", "Was A, whose behaviour is in question, 18 or over at the time?");

    /// <summary>The answer to "Was B, towards whom the behaviour was, 16 or over at the time?".</summary>
    public static AbuseFact BIsSixteen { get; } = new("b-16-or-over", 2, FactGroup.Ages, "bIs16OrOver", "Was B, towards whom the behaviour was, 16 or over at the time?");

    /// <summary>The answer to "Was B, towards whom the behaviour was, 18 or over at the time?".</summary>
    public static AbuseFact BIsEighteen { get; } = new("b-18-or-over", 3, FactGroup.Ages, "bIs18OrOver", "Was B, towards whom the behaviour was, 18 or over at the time?");

    /// <summary>The answer to "Are A and B married to each other, or have they ever been?".</summary>
    public static AbuseFact Married { get; } = new("married-now-or-before", 4, FactGroup.Connection, "marriedNowOrBefore", "Are A and B married to each other, or have they ever been?");

    /// <summary>The answer to "Are A and B civil partners of each other, or have they ever been?".</summary>
    public static AbuseFact CivilPartners { get; } = new("civil-partners-now-or-before", 5, FactGroup.Connection, "civilPartnersNowOrBefore", "Are A and B civil partners of each other, or have they ever been?");

    /// <summary>The answer to "Have A and B ever agreed to marry each other, even if that was called off?".</summary>
    public static AbuseFact AgreedToMarry { get; } = new("agreed-to-marry", 6, FactGroup.Connection, "agreedToMarry", "Have A and B ever agreed to marry each other, even if that was called off?");

    /// <summary>The answer to "Have A and B ever made a civil partnership agreement, even if it was ended?".</summary>
    public static AbuseFact PartnershipAgreement { get; } = new("civil-partnership-agreement", 7, FactGroup.Connection, "civilPartnershipAgreement", "Have A and B ever made a civil partnership agreement, even if it was ended?");

    /// <summary>The answer to "Are A and B in an intimate personal relationship now?".</summary>
    public static AbuseFact IntimateNow { get; } = new("intimate-relationship-now", 8, FactGroup.Connection, "intimateRelationshipNow", "Are A and B in an intimate personal relationship now?");

    /// <summary>The answer to "Have A and B been in an intimate personal relationship before?".</summary>
    public static AbuseFact IntimateBefore { get; } = new("intimate-relationship-before", 9, FactGroup.Connection, "intimateRelationshipBefore", "Have A and B been in an intimate personal relationship before?");

    /// <summary>The answer to "Do A and B each have a parental relationship to the same child: as its parent, or with parental responsibility for it?".</summary>
    public static AbuseFact EachHasParentalRelationship { get; } = new("each-has-parental-relationship", 10, FactGroup.Connection, "eachHasParentalRelationship", "Do A and B each have a parental relationship to the same child: as its parent, or with parental responsibility for it?");

    /// <summary>Has there been a time when A and B each have had a parental relationship to the same child? Say unknown if each had one at another time: the words are open on that.</summary>
    public static AbuseFact EachHadParentalRelationship { get; } = new("time-when-each-had-parental-relationship", 11, FactGroup.Connection, "timeWhenEachHadParentalRelationship", "Has there been a time when A and B each have had a parental relationship to the same child? Say unknown if each had one at another time: the words are open on that.");

    /// <summary>The answer to "Are A and B both parents of the same child?".</summary>
    public static AbuseFact BothParents { get; } = new("both-parents-of-same-child", 12, FactGroup.Connection, "bothParentsOfSameChild", "Are A and B both parents of the same child?");

    /// <summary>The answer to "Have A and B, or have they had, parental responsibility for the same child?".</summary>
    public static AbuseFact BothResponsible { get; } = new("both-have-or-had-parental-responsibility", 13, FactGroup.Connection, "bothHaveOrHadParentalResponsibility", "Have A and B, or have they had, parental responsibility for the same child?");

    /// <summary>The answer to "Did A and B live together at the time?".</summary>
    public static AbuseFact LiveTogether { get; } = new("live-together", 14, FactGroup.Connection, "liveTogether", "Did A and B live together at the time?");

    /// <summary>The answer to "Do A and B live in the same household, or have they ever?".</summary>
    public static AbuseFact SameHousehold { get; } = new("live-or-lived-in-same-household", 15, FactGroup.Connection, "liveOrLivedInSameHousehold", "Do A and B live in the same household, or have they ever?");

    /// <summary>The answer to "Do A and B live together in an enduring family relationship, or have they ever?".</summary>
    public static AbuseFact EnduringFamily { get; } = new("enduring-family-relationship", 16, FactGroup.Connection, "enduringFamilyRelationship", "Do A and B live together in an enduring family relationship, or have they ever?");

    /// <summary>The answer to "Do A and B live together as if spouses, or have they ever?".</summary>
    public static AbuseFact LivingAsSpouses { get; } = new("living-as-spouses-now-or-before", 17, FactGroup.Connection, "livingAsSpousesNowOrBefore", "Do A and B live together as if spouses, or have they ever?");

    /// <summary>The answer to "Does A have any other close relationship with B?".</summary>
    public static AbuseFact CloseRelationship { get; } = new("other-close-relationship", 18, FactGroup.Connection, "otherCloseRelationship", "Does A have any other close relationship with B?");
}
