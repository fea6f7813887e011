using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>A fact a definition may depend on, as a question. Opaque by design: no date of birth, no sex or sexuality, no name and no free text can be given.</summary>
/// <remarks>A is the person whose behaviour is in question; B is the person whom the behaviour is towards.</remarks>
public sealed partial class AbuseFact : ClosedSet<AbuseFact>
{
    internal AbuseFact(string code, int order, FactGroup group, string key, string question)
        : base(code, order)
    {
        Group = group;
        Key = key;
        Question = question;
    }

    /// <summary>Every fact but those of kinship, which <see cref="Kinship"/> holds.</summary>
    public static ValueList<AbuseFact> All => Everything.Plain;

    /// <summary>Every fact, those of kinship last.</summary>
    public static ValueList<AbuseFact> WithKinship => Everything.Facts;

    /// <summary>The codes of every fact, for a <see cref="FactSheetBuilder"/>: each fact at its <see cref="Place"/>.</summary>
    public static FactNames Names => Everything.Names;

    /// <summary>The group it is asked for in.</summary>
    public FactGroup Group { get; }

    /// <summary>Its key in a facts file, within its group.</summary>
    public string Key { get; }

    /// <summary>The question a practitioner would ask.</summary>
    public string Question { get; }

    /// <summary>The place of the fact on <see cref="Names"/>, counted from 0.</summary>
    public int Place => Group == FactGroup.Kinship ? All.Count + Order - Kinship.FirstOrder : Order;

    /// <summary>What holds as well when it does, by the meaning of the words: 16 or over when 18 or over.</summary>
    public ValueList<AbuseFact> Implies => FactCompletion.ImpliedBy(this);

    /// <summary>What may well hold with it, by the meaning of the words, and need not: violence where there was physical abuse.</summary>
    /// <remarks>
    /// A list that names one of these facts and not the other does not exclude the other, which is then not known. This property names only facts that such a
    /// list can exclude. Worked example: the son of 17 who was physically abusive; the extension of the Cambridgeshire text asks for violence,
    /// and the answer is unknown until you say whether there was violence.
    /// </remarks>
    public ValueList<AbuseFact> LeavesOpen => OpenFacts.LeftBy(this);

    /// <summary>How often the fact is assumed to hold, in per cent from 1 to 99, when an interview chooses which questions come first.</summary>
    /// <remarks>We chose the figures so that the questions that mostly settle a definition come first. They are not statistics. They change only the order of the questions, never an answer.</remarks>
    public int ChancePerCent => FactChances.PerCent(this);

    /// <summary>The facts of a group.</summary>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentNullException">The group is null.</exception>
    public static ValueList<AbuseFact> In(FactGroup group)
    {
        Guard.NotNull(group);
        return WithKinship.Where(fact => fact.Group == group).ToValueList();
    }

    /// <summary>Reads a fact by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such fact; the message lists the valid codes.</exception>
    public static AbuseFact Parse(string text) => Find(WithKinship, text, "a fact");

    /// <summary>The fact as a question, with what makes it matter.</summary>
    /// <param name="citation">The reason why the fact matters.</param>
    /// <exception cref="ArgumentNullException">The citation is null.</exception>
    public Question Asked(Citation citation) => new(Code, Question, Guard.NotNull(citation));

    private static class Everything
    {
        internal static readonly ValueList<AbuseFact> Plain = ValueList.Of(
            AIsSixteen, AIsEighteen, BIsSixteen, BIsEighteen, Married, CivilPartners, AgreedToMarry, PartnershipAgreement,
            IntimateNow, IntimateBefore, EachHasParentalRelationship, EachHadParentalRelationship, BothParents, BothResponsible,
            LiveTogether, SameHousehold, EnduringFamily, LivingAsSpouses, CloseRelationship, Physical, Sexual, Violent, Threatening,
            Controlling, Coercive, MoneyOrProperty, GoodsOrServices, Financial, Psychological, Emotional, OtherAbuse, HonourBased,
            TowardsB, TowardsBThroughAnother, TwoOccasions, AResponsibleForB, ChildUnderEighteen, ChildIsSixteen, ChildSees,
            ChildHears, ChildExperiences, AParentOfChild, BParentOfChild, ARelativeOfChild, BRelativeOfChild, ViolenceTowardsChild,
            AbuseTowardsChild, FamilyReachesOthers, HearingIsWitnessing, ByMarriageReachesFurther, AbuseReachesControl,
            AdultMeansSixteen);

        internal static readonly ValueList<AbuseFact> Facts = Plain.Concat(Kinship.All.Select(kinship => kinship.Fact)).ToValueList();

        internal static readonly FactNames Names = FactNames.Of(Facts.Select(fact => fact.Code));
    }
}
