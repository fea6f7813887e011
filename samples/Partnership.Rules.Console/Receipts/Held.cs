using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Receipts;

/// <summary>A receipt held against the same question, answered again.</summary>
internal sealed record Held(DecisionReceipt Receipt, ReceiptCheck Check, ReceiptSalt Salt, Determination Again, ReceiptInputs Also)
{
    /// <summary>True when the receipt can say something about the answer.</summary>
    internal bool IsUsable => Check == ReceiptCheck.Sound || Check == ReceiptCheck.ProvesLess;

    /// <summary>The version of the package that answered again.</summary>
    internal string NowVersion => DecisionReceipt.Of(Again, Salt).PackageVersion;
}
