using Partnership.Rules.Console.Shell;
using Partnership.Rules.Json;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Receipts;

/// <summary>A file of a receipt, and what its check found. A file in which nothing is left of a receipt has none.</summary>
internal sealed record Checked(string Name, DecisionReceipt? Receipt, ReceiptCheck Check)
{
    /// <summary>True when the receipt is as it was made, as far as it can show.</summary>
    internal bool IsUsable => Check == ReceiptCheck.Sound || Check == ReceiptCheck.ProvesLess;

    internal CheckedForm Document => new(Name, Check.Code, Receipt?.On, Receipt?.PackageVersion, Receipt?.Seal?.Value, Check.Words);

    internal static Checked Of(string name, ReceiptSalt salt, Output output)
    {
        var bytes = Files.ReadBytes(name, "FILE");
        var reading = PartnershipJson.Of<DecisionReceipt>().ReadUtf8(bytes);
        foreach (var problem in reading.Problems.Take(3))
        {
            output.Unusable($"FILE: '{name}' is not a receipt, or was changed; {problem}");
        }

        return new Checked(name, reading.HasValue ? reading.Value : null, ReceiptFile.Verify(bytes, salt));
    }
}
