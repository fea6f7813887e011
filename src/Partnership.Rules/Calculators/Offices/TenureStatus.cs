namespace Partnership.Rules.Calculators;

/// <summary>Whether a term of office keeps within its longest. Whether there is one at all is the document's to say.</summary>
public enum TenureStatus
{
    /// <summary>The document sets no longest term for this office.</summary>
    Unspecified = 0,

    /// <summary>It keeps within the longest term, or the office goes with a post and has none.</summary>
    NoBreach = 1,

    /// <summary>It runs past the longest term.</summary>
    Breach = 2,
}
