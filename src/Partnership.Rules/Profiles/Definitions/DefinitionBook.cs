using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Every built-in definition, and the documents that print none.</summary>
public static class DefinitionBook
{
    /// <summary>The key of the area whose action plan of 2017-2020 ships.</summary>
    public const string PlanArea = "cambridgeshire-and-peterborough";

    /// <summary>Stockport's terms print no definition.</summary>
    public static Definition NoneAtStockport { get; } = None("stockport", Stockport.Partnership.Key, Citation.InDocument(SourceDocuments.StockportTerms, "Title", "1-4", "STO-TOR-001"));

    /// <summary>The action plan of 2017-2020 prints no definition.</summary>
    public static Definition NoneInThePlan { get; } = None("action-plan-2017", PlanArea, Citation.InDocument(SourceDocuments.CambridgeshireAndPeterboroughPlan, "Title", "1", "CAP-PLAN-001"));

    /// <summary>Every definition of the set, in a fixed order.</summary>
    public static ValueList<Definition> All { get; } = ValueList.Of(
        EarlierDefinition.Definition,
        CambridgeshireDefinition.Definition,
        CrossGovernmentDefinition.General,
        CrossGovernmentDefinition.AtSouthampton,
        DomesticAbuseDefinition.Definition,
        CoerciveControlConnection.AsEnacted,
        CoerciveControlConnection.AsAmended,
        ContrastDefinitions.Wales,
        ContrastDefinitions.Scotland,
        ContrastDefinitions.NorthernIreland,
        NoneAtStockport,
        NoneInThePlan);

    /// <summary>The purposes for which a part of a definition began before it began in general, by the words a question gives.</summary>
    public static ValueList<string> Purposes { get; } =
        All.SelectMany(one => one.Ranges).Select(range => range.Purpose).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>What holds of every possible case: by the meaning of the words, and by the texts. Give it to the atlas.</summary>
    public static ValueList<FactConstraint> Constraints { get; } = FactConstraint.ByMeaning.Select(Cited).Append(new FactConstraint(
        "parents-of-the-child",
        "Two people who are each a parent of the child, or have parental responsibility, each have a parental relationship to the same child.",
        ValueList.Of(new StatedFact(AbuseFact.AParentOfChild, true), new StatedFact(AbuseFact.BParentOfChild, true)),
        new StatedFact(AbuseFact.EachHasParentalRelationship, true),
        DomesticAbuseAct.Section("ss.2(2), 3(3)", "section/2"))).ToValueList();

    /// <summary>A constraint with the place that gives it, where a text does; the others follow from the meaning of the words.</summary>
    private static FactConstraint Cited(FactConstraint constraint) => constraint.Code switch
    {
        "both-parents-each-have" => constraint.CitedBy(DomesticAbuseAct.Section("s.2(2)", "section/2")),
        "responsible-for-under-16" => constraint.CitedBy(CoerciveControlConnection.AsAmended.Apart!.Rule.Citation),
        _ => constraint,
    };

    private static Definition None(string id, string partnership, Citation citation) => new(
        id,
        DefinitionParts.Whole(id, "The document prints no definition", RuleLayer.TermsOfReference, citation, InForce.Undated),
        DefinitionForce.Adopted)
    {
        Partnership = partnership,
        Jurisdictions = ValueList.Of(Jurisdiction.England),
    };
}
