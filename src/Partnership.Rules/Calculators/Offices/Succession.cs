namespace Partnership.Rules.Calculators;

/// <summary>What a term that has ended does, where the document does not say. The caller chooses, and the answer shows it.</summary>
public enum Succession
{
    /// <summary>It is over.</summary>
    TermsEnd = 0,

    /// <summary>The holder carries on until replaced.</summary>
    CarriesOnUntilReplaced = 1,
}
