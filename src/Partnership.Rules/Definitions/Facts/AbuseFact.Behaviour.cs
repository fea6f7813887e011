namespace Partnership.Rules.Definitions;

/// <content>Behaviour.</content>
public sealed partial class AbuseFact
{
    /// <summary>The answer to "Was there physical abuse?".</summary>
    public static AbuseFact Physical { get; } = new("physical-abuse", 19, FactGroup.Behaviour, "physicalAbuse", "Was there physical abuse?");

    /// <summary>The answer to "Was there sexual abuse?".</summary>
    public static AbuseFact Sexual { get; } = new("sexual-abuse", 20, FactGroup.Behaviour, "sexualAbuse", "Was there sexual abuse?");

    /// <summary>The question whether there was violence.</summary>
    public static AbuseFact Violent { get; } = new("violent-behaviour", 21, FactGroup.Behaviour, "violentBehaviour", "Was there violence?");

    /// <summary>The answer to "Was there threatening behaviour?".</summary>
    public static AbuseFact Threatening { get; } = new("threatening-behaviour", 22, FactGroup.Behaviour, "threateningBehaviour", "Was there threatening behaviour?");

    /// <summary>The answer to "Was the behaviour controlling?".</summary>
    public static AbuseFact Controlling { get; } = new("controlling-behaviour", 23, FactGroup.Behaviour, "controllingBehaviour", "Was the behaviour controlling?");

    /// <summary>The answer to "Was the behaviour coercive?".</summary>
    public static AbuseFact Coercive { get; } = new("coercive-behaviour", 24, FactGroup.Behaviour, "coerciveBehaviour", "Was the behaviour coercive?");

    /// <summary>The answer to "Did the behaviour have a substantial adverse effect on B's ability to acquire, use or maintain money or other property?".</summary>
    public static AbuseFact MoneyOrProperty { get; } = new("effect-on-money-or-property", 25, FactGroup.Behaviour, "effectOnMoneyOrProperty", "Did the behaviour have a substantial adverse effect on B's ability to acquire, use or maintain money or other property?");

    /// <summary>The answer to "Did the behaviour have a substantial adverse effect on B's ability to obtain goods or services?".</summary>
    public static AbuseFact GoodsOrServices { get; } = new("effect-on-goods-or-services", 26, FactGroup.Behaviour, "effectOnGoodsOrServices", "Did the behaviour have a substantial adverse effect on B's ability to obtain goods or services?");

    /// <summary>The answer to "Was there financial abuse?".</summary>
    public static AbuseFact Financial { get; } = new("financial-abuse", 27, FactGroup.Behaviour, "financialAbuse", "Was there financial abuse?");

    /// <summary>The answer to "Was there psychological abuse?".</summary>
    public static AbuseFact Psychological { get; } = new("psychological-abuse", 28, FactGroup.Behaviour, "psychologicalAbuse", "Was there psychological abuse?");

    /// <summary>The answer to "Was there emotional abuse?".</summary>
    public static AbuseFact Emotional { get; } = new("emotional-abuse", 29, FactGroup.Behaviour, "emotionalAbuse", "Was there emotional abuse?");

    /// <summary>The answer to "Was there abuse of any other kind?".</summary>
    public static AbuseFact OtherAbuse { get; } = new("other-abuse", 30, FactGroup.Behaviour, "otherAbuse", "Was there abuse of any other kind?");

    /// <summary>The answer to "Was it violence in the name of honour, female genital mutilation or forced marriage?".</summary>
    public static AbuseFact HonourBased { get; } = new("honour-based-violence", 31, FactGroup.Behaviour, "honourBasedViolence", "Was it violence in the name of honour, female genital mutilation or forced marriage?");

    /// <summary>The answer to "Was the behaviour directed at B?".</summary>
    public static AbuseFact TowardsB { get; } = new("directed-at-b", 32, FactGroup.Behaviour, "directedAtB", "Was the behaviour directed at B?");

    /// <summary>The answer to "Was the behaviour directed at another person, such as B's child, and still behaviour towards B?".</summary>
    public static AbuseFact TowardsBThroughAnother { get; } = new("towards-b-through-another", 33, FactGroup.Behaviour, "towardsBThroughAnother", "Was the behaviour directed at another person, such as B's child, and still behaviour towards B?");

    /// <summary>The answer to "Did it happen on two or more occasions?".</summary>
    public static AbuseFact TwoOccasions { get; } = new("on-two-or-more-occasions", 34, FactGroup.Behaviour, "onTwoOrMoreOccasions", "Did it happen on two or more occasions?");
}
