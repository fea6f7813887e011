using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>What A is to B by birth or marriage. A closed list of kinds, never a degree.</summary>
/// <remarks>
/// Seen from the other person, each kind is a different kind: when A is the parent of B's spouse, B is the spouse of A's child. A list that
/// holds one of the two and not the other is not symmetrical; whether two people <em>are relatives</em> is asked in both directions.
/// </remarks>
public sealed partial class Kinship : ClosedSet<Kinship>
{
    internal const int FirstOrder = 1000;

    private readonly string converse;

    private Kinship(string code, int order, string converse, string key, string question)
        : base(code, order)
    {
        this.converse = converse;
        Fact = new AbuseFact("a-is-" + code, FirstOrder + order, FactGroup.Kinship, key, question);
    }

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<Kinship> All => Everything.Kinds;

    /// <summary>What B is to A when A is this to B.</summary>
    public Kinship Converse => All.First(kind => kind.Code == converse);

    /// <summary>The fact that A is this to B.</summary>
    public AbuseFact Fact { get; }

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static Kinship Parse(string text) => Find(All, text, "a kind of kinship");

    private static class Everything
    {
        internal static readonly ValueList<Kinship> Kinds = ValueList.Of(
                Parent, Child, StepParent, StepChild, Grandparent, Grandchild, Sibling, UncleOrAunt, NephewOrNiece, FirstCousin,
                ParentOfSpouse, ChildOfSpouse, StepParentOfSpouse, StepChildOfSpouse, GrandparentOfSpouse, GrandchildOfSpouse,
                SiblingOfSpouse, UncleOrAuntOfSpouse, NephewOrNieceOfSpouse, FirstCousinOfSpouse, SpouseOfParent, SpouseOfChild,
                SpouseOfStepParent, SpouseOfStepChild, SpouseOfGrandparent, SpouseOfGrandchild, SpouseOfSibling,
                SpouseOfUncleOrAunt, SpouseOfNephewOrNiece, SpouseOfFirstCousin, StepSibling, DistantByMarriage, GreatGrandparent,
                GreatGrandchild, GreatUncleOrAunt, GreatNephewOrNiece, SecondCousin, FosterParent, FosterChild);
    }
}
