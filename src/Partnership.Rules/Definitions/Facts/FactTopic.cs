using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>What one screen of an interview is about: facts that people know together, with the points of law that go with them.</summary>
public sealed class FactTopic : ClosedSet<FactTopic>
{
    private FactTopic(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>The ages of the two people, and how they are connected, kinship apart.</summary>
    public static FactTopic People { get; } = new("people", 0, "the relationship and the ages of A and B");

    /// <summary>What A did to B.</summary>
    public static FactTopic Behaviour { get; } = new("behaviour", 1, "the behaviour");

    /// <summary>What A is to B by birth or marriage.</summary>
    public static FactTopic Kinship { get; } = new("kinship", 2, "the kinship of A and B");

    /// <summary>A child in addition to the two people.</summary>
    public static FactTopic Child { get; } = new("child", 3, "the child");

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<FactTopic> All { get; } = ValueList.Of(People, Behaviour, Kinship, Child);

    /// <summary>What the questions of the topic are about, as a heading.</summary>
    public string Words { get; }

    /// <summary>The topic that a fact is asked under. A point of law goes with the facts that it is about.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static FactTopic Of(AbuseFact fact)
    {
        var group = Guard.NotNull(fact).Group;
        return fact == AbuseFact.AbuseReachesControl || group == FactGroup.Behaviour ? Behaviour
            : fact == AbuseFact.HearingIsWitnessing || group == FactGroup.Child ? Child
            : fact == AbuseFact.AdultMeansSixteen || group == FactGroup.Ages || group == FactGroup.Connection ? People
            : Kinship;
    }

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static FactTopic Parse(string text) => Find(All, text, "a topic of facts");
}
