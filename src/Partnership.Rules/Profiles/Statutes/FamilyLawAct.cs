using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using static Partnership.Rules.Definitions.Kinship;

namespace Partnership.Rules.Profiles;

/// <summary>The list of relatives of section 63 of the Family Law Act 1996, on which the Acts of 2015 and 2021 draw.</summary>
/// <remarks>
/// The list names the relatives of one person and differs between the two people. The Acts ask whether two people are relatives, so the library tests
/// both directions. Great-grandparents, great-aunts, second cousins and foster relations are not on it. It is not settled whether step-siblings are
/// related by marriage, so the answer is unknown. For this list a present or former cohabitant counts as a spouse.
/// </remarks>
public static class FamilyLawAct
{
    /// <summary>The Family Law Act 1996 as a text.</summary>
    public static Instrument Text { get; } = new("ukpga-1996-27", "Family Law Act 1996", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1996/27");

    /// <summary>The list as enacted.</summary>
    public static KinshipList Relatives { get; } = new(
        ValueList.Of(
            Parent, StepParent, Child, StepChild, Grandparent, Grandchild, Sibling, UncleOrAunt, NephewOrNiece, FirstCousin,
            ParentOfSpouse, StepParentOfSpouse, ChildOfSpouse, StepChildOfSpouse, GrandparentOfSpouse, GrandchildOfSpouse, SiblingOfSpouse,
            UncleOrAuntOfSpouse, NephewOrNieceOfSpouse, FirstCousinOfSpouse, SpouseOfSibling, SpouseOfUncleOrAunt, SpouseOfNephewOrNiece),
        ValueList.Of(StepSibling, DistantByMarriage),
        AbuseFact.ByMarriageReachesFurther);

    /// <summary>The citation of the list of relatives.</summary>
    public static Citation Citation { get; } = Citation.InStatute(Text, "s.63(1)", "section/63", new LocalDate(2026, 1, 1));
}
