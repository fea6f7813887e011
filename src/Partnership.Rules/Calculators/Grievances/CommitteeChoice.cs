namespace Partnership.Rules.Calculators;

/// <summary>Who sits on the executive committee when one of its three is complained of (CON-008, D6).</summary>
public enum CommitteeChoice
{
    /// <summary>As written: all three, with a warning.</summary>
    AsWritten = 0,

    /// <summary>Strict: another member in place of the one complained of. Not in the document.</summary>
    Strict = 1,
}
