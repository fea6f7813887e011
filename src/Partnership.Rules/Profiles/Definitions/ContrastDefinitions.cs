using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Profiles;

/// <summary>Wales, Scotland and Northern Ireland, in summary and for contrast only. None of them decides anything in England.</summary>
public static class ContrastDefinitions
{
    private static readonly Caveat Contrast = new("contrast", "A summary of another country's text, for contrast only. Two of the three are offences: nothing here says whether one was committed.");

    private static readonly Instrument WelshAct = new("anaw-2015-3", "Violence against Women, Domestic Abuse and Sexual Violence (Wales) Act 2015", InstrumentKind.Act, "https://www.legislation.gov.uk/anaw/2015/3");
    private static readonly Instrument ScottishAct = new("asp-2018-5", "Domestic Abuse (Scotland) Act 2018", InstrumentKind.Act, "https://www.legislation.gov.uk/asp/2018/5");
    private static readonly Instrument NorthernIrishAct = new("nia-2021-2", "Domestic Abuse and Civil Proceedings Act (Northern Ireland) 2021", InstrumentKind.Act, "https://www.legislation.gov.uk/nia/2021/2");

    private static readonly KinshipList WelshRelatives = new(
        ValueList.Of(
            Kinship.Parent, Kinship.StepParent, Kinship.Child, Kinship.StepChild, Kinship.Grandparent, Kinship.Grandchild, Kinship.Sibling, Kinship.UncleOrAunt, Kinship.NephewOrNiece,
            Kinship.ParentOfSpouse, Kinship.ChildOfSpouse, Kinship.GrandparentOfSpouse, Kinship.GrandchildOfSpouse, Kinship.SiblingOfSpouse, Kinship.UncleOrAuntOfSpouse, Kinship.NephewOrNieceOfSpouse),
        ValueList.Of(Kinship.StepSibling, Kinship.StepParentOfSpouse, Kinship.StepChildOfSpouse, Kinship.DistantByMarriage),
        ByMarriageReachesFurther);

    /// <summary>The texts of the other countries.</summary>
    public static ValueList<Instrument> Texts { get; } = ValueList.Of(WelshAct, ScottishAct, NorthernIrishAct);

    /// <summary>Wales, from 29 April 2015: abuse by an associated person, with no least age; a shared household is an association and a first cousin is not.</summary>
    public static Definition Wales { get; } = Make("wales-2015", "Domestic abuse under the Welsh Act of 2015", Citation.InStatute(WelshAct, "s.24", "section/24", new LocalDate(2024, 8, 1)), new LocalDate(2015, 4, 29), Jurisdiction.Wales, WelshTest);

    /// <summary>Scotland, from 1 April 2019: a course of behaviour between partners or former partners, and no one else.</summary>
    public static Definition Scotland { get; } = Make("scotland-2018", "Abusive behaviour towards a partner under the Scottish Act of 2018", Citation.InStatute(ScottishAct, "ss.1-11", "section/1", new LocalDate(2019, 4, 1)), new LocalDate(2019, 4, 1), Jurisdiction.Scotland, ScottishTest);

    /// <summary>Northern Ireland, from 21 February 2022: a course of behaviour between partners or near family; uncles and cousins are not connected.</summary>
    public static Definition NorthernIreland { get; } = Make("northern-ireland-2021", "Abusive behaviour under the Northern Irish Act of 2021", Citation.InStatute(NorthernIrishAct, "ss.1-5", "section/1", new LocalDate(2022, 2, 21)), new LocalDate(2022, 2, 21), Jurisdiction.NorthernIreland, NorthernIrishTest);

    private static Definition Make(string id, string title, Citation citation, LocalDate from, Jurisdiction jurisdiction, Func<Rule, Condition> test)
    {
        var whole = DefinitionParts.Whole(id, title, RuleLayer.Statute, citation, InForce.Since(from));
        return new Definition(id, whole, DefinitionForce.Contrast, DefinitionTest.Plain(DefinitionSubject.Parties, test(whole), InForce.Since(from)))
        {
            Jurisdictions = ValueList.Of(jurisdiction),
            Caveats = ValueList.Of(new DefinitionCaveat(Contrast), DefinitionParts.NameTheKind),
            Apart = jurisdiction == Jurisdiction.NorthernIreland
                ? Condition.All(whole, "A is responsible for B, who is under 16: the offence is excluded", whole.Is(AResponsibleForB))
                : null,
        };
    }

    private static Condition WelshTest(Rule whole) => Condition.All(
        whole,
        "There is domestic abuse as the Welsh Act defines it",
        Condition.Any(
            whole,
            "They are associated",
            whole.AnyOf(
                "They are associated in a way other than kinship",
                Married, CivilPartners, EnduringFamily, SameHousehold, AgreedToMarry, PartnershipAgreement, IntimateNow, IntimateBefore, EachHasParentalRelationship, EachHadParentalRelationship),
            WelshRelatives.AsCondition(whole, "They are relatives by the Welsh list, which has no cousins")),
        whole.AnyOf("There was physical, sexual, psychological, emotional or financial abuse", Physical, Sexual, Psychological, Emotional, Financial),
        Towards(whole));

    private static Condition ScottishTest(Rule whole) => Condition.All(
        whole,
        "There is a course of abusive behaviour towards a partner or former partner",
        Partners(whole),
        whole.Is(TwoOccasions),
        Abusive(whole),
        Towards(whole));

    private static Condition NorthernIrishTest(Rule whole) => Condition.All(
        whole,
        "There is a course of abusive behaviour between connected people",
        Condition.Any(whole, "They are personally connected", Partners(whole), DefinitionParts.ListedFamily.AsCondition(whole, "They are of the same near family")),
        whole.Is(TwoOccasions),
        Abusive(whole),
        Towards(whole));

    private static Condition Partners(Rule whole) =>
        whole.AnyOf("They are or were partners", Married, CivilPartners, LivingAsSpouses, IntimateNow, IntimateBefore);

    private static Condition Towards(Rule whole) =>
        DefinitionParts.Limb(whole, "towards", "The behaviour is towards B", whole.Citation).Towards();

    private static Condition Abusive(Rule whole) =>
        whole.AnyOf("The behaviour was abusive", Violent, Threatening, Physical, Sexual, Controlling, Coercive, Psychological, Emotional, OtherAbuse);
}
