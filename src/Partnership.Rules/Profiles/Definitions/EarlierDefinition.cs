using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Definitions.AbuseFact;

namespace Partnership.Rules.Profiles;

/// <summary>The working definition of the Home Office and the police before 31 March 2013: an incident between adults of 18 or over. No day of its start is built in.</summary>
public static class EarlierDefinition
{
    private static readonly InForce Range = InForce.Until(new LocalDate(2013, 3, 30));
    private static readonly Rule Whole = DefinitionParts.Whole("pre-2013", "The working definition before 31 March 2013", RuleLayer.Practice, Cite("the definition and its note"), Range);

    /// <summary>The text, by the note that was printed with it.</summary>
    public static Instrument Text => Source.Text;

    /// <summary>The working definition in use before 31 March 2013.</summary>
    public static Definition Definition { get; } = new("pre-2013", Whole, DefinitionForce.NonStatutory, DefinitionTest.Plain(DefinitionSubject.Parties, Parties(), Range))
    {
        Row = "R35",
        Caveats = ValueList.Of(new DefinitionCaveat(new Caveat("from-memory", "The wording is from memory. We checked only the age of 18 and the list of family members. Find the original text before relying on it.")), DefinitionParts.NameTheKind, DefinitionParts.ThroughAnother(Whole.Citation)),
        Limbs = ValueList.Of(
            Limb(DefinitionAspect.Age, "both are 18 or over"),
            Limb(DefinitionAspect.Connection, "present or former intimate partners, or family members"),
            Limb(DefinitionAspect.Relatives, "parent, child, sibling and grandparent, by blood, as in-law or as step-kin"),
            Limb(DefinitionAspect.Conduct, "threatening behaviour, violence or abuse: psychological, physical, sexual, financial or emotional"),
            Limb(DefinitionAspect.Occurrence, "an incident; a pattern is not named"),
            Limb(DefinitionAspect.Children, "a child is not covered in its own right"),
            Limb(DefinitionAspect.Force, "no statutory force")),
    };

    private static Condition Parties()
    {
        var ages = DefinitionParts.Limb(Whole, "adults", "A and B are both 18 or over", Cite("note on adults"));
        var kin = DefinitionParts.Limb(Whole, "connection", "A and B are partners or family of the kinds listed", Cite("note on family members"));
        var conduct = DefinitionParts.Limb(Whole, "conduct", "The behaviour is threatening behaviour, violence or abuse", Cite("the definition"));
        return Condition.All(
            Whole,
            "The earlier working definition is met",
            Condition.All(ages, "Both are 18 or over", ages.Is(AIsEighteen), ages.Is(BIsEighteen)),
            kin.PartnersOrListedFamily(),
            conduct.AnyOf("There was threatening behaviour, violence or abuse of a kind named", Threatening, Violent, Psychological, Physical, Sexual, Financial, Emotional),
            DefinitionParts.Limb(Whole, "towards", "The incident is between A and B", Cite("the definition")).Towards());
    }

    private static DefinitionLimb Limb(DefinitionAspect aspect, string says) => new(aspect, says, Whole.Citation);

    private static Citation Cite(string section) => Citation.InText(Source.Text, section);

    private static class Source
    {
        internal static readonly Instrument Text = new("home-office-pre-2013", "Home Office and Association of Chief Police Officers: working definition of domestic violence (before 2013)", InstrumentKind.Guidance);
    }
}
