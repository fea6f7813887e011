using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The five source documents, as texts to cite. Their hashes are in seeds/sources.json.</summary>
public static class SourceDocuments
{
    /// <summary>Cambridgeshire Domestic Violence Partnership, terms of reference. Undated.</summary>
    public static Instrument CambridgeshireTerms { get; } =
        new("cam-tor", "Terms of reference of the Cambridgeshire Domestic Violence Partnership", InstrumentKind.TermsOfReference);

    /// <summary>Cambridgeshire Domestic Violence Strategy 2008-2011.</summary>
    public static Instrument CambridgeshireStrategy { get; } =
        new("cam-str", "Cambridgeshire Domestic Violence Strategy 2008-2011", InstrumentKind.Strategy);

    /// <summary>Safer Stockport Partnership, Domestic Abuse Strategic Group, terms of reference. Undated.</summary>
    public static Instrument StockportTerms { get; } =
        new("sto-tor", "Terms of reference of the Domestic Abuse Strategic Group, Safer Stockport Partnership", InstrumentKind.TermsOfReference);

    /// <summary>Southampton's strategic board on domestic abuse: its terms of reference of August 2021.</summary>
    public static Instrument SouthamptonTerms { get; } =
        new("sot-tor", "Terms of reference of the Southampton Domestic Abuse Strategic Partnership Board", InstrumentKind.TermsOfReference) { DatedOn = PartialDate.OfMonth(2021, 8) };

    /// <summary>The action plan of Cambridgeshire and Peterborough for 2017-2020, as at 8 March 2018.</summary>
    public static Instrument CambridgeshireAndPeterboroughPlan { get; } =
        new("cap-plan", "Action plan 2017-2020 on domestic abuse and sexual violence (Cambridgeshire and Peterborough)", InstrumentKind.ActionPlan);
}
