using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>A text's list of relatives: the kinds it names, and those of which it is doubtful. Asked in both directions.</summary>
public sealed record KinshipList
{
    /// <summary>States a list with the values given.</summary>
    /// <param name="named">The kinds that the text names: what one person is to the other.</param>
    /// <param name="doubtful">The kinds that are arguable; they leave the answer unknown.</param>
    /// <param name="point">The point of law on which the arguable kinds depend.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public KinshipList(ValueList<Kinship> named, ValueList<Kinship> doubtful, AbuseFact point)
    {
        Named = Guard.NotNull(named);
        Doubtful = Guard.NotNull(doubtful);
        Point = Guard.NotNull(point);
    }

    /// <summary>The kinds the text names.</summary>
    public ValueList<Kinship> Named { get; }

    /// <summary>The kinds of which it can be argued.</summary>
    public ValueList<Kinship> Doubtful { get; }

    /// <summary>The point of law on which the arguable kinds depend.</summary>
    public AbuseFact Point { get; }

    /// <summary>Whether two people are relatives by the list: named in either direction, doubtful in either direction, or not on it.</summary>
    /// <remarks>Worked example: the wife of B's son is not named as what A is to B; B is the parent of A's spouse, which is. So they are relatives.</remarks>
    /// <param name="kinship">The relationship of one person to the other.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public Finding AreRelatives(Kinship kinship) =>
        Holds(Named, Guard.NotNull(kinship)) ? Finding.Met
        : Holds(Doubtful, kinship) ? Finding.Unknown
        : Finding.NotMet;

    /// <summary>The list as a condition over the facts of kinship.</summary>
    /// <param name="rule">The rule that has the list.</param>
    /// <param name="text">The condition in words.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public Condition AsCondition(Rule rule, string text)
    {
        var named = Kinship.All.Where(kind => AreRelatives(kind).IsMet).Select(kind => Is(kind.Fact, rule));
        var doubtful = Kinship.All.Where(kind => AreRelatives(kind).IsUnknown).Select(kind => Is(kind.Fact, rule)).ToArray();
        return doubtful.Length == 0
            ? Condition.Any(rule, text, [.. named])
            : Condition.Any(rule, text, [.. named, Condition.All(rule, "Related in a way of which the text is doubtful", Condition.Any(rule, "One of the doubtful kinds", doubtful), Is(Point, rule))]);
    }

    /// <summary>The kinds the text names.</summary>
    public override string ToString() => Named.ToString();

    private static bool Holds(ValueList<Kinship> list, Kinship kind) => list.Contains(kind) || list.Contains(kind.Converse);

    private static Condition Is(AbuseFact fact, Rule rule) => Condition.Is(fact.Asked(Guard.NotNull(rule).Citation), rule);
}
