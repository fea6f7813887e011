using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Receipts of which each holds the seal of the one before, so that none can be removed, added or moved unnoticed.</summary>
/// <remarks>The head is the seal of the last receipt. Keep it apart from the receipts, because it shows whether the end of the chain was removed.</remarks>
/// <example><code>static int? Broken(DecisionReceipt[] kept, Fingerprint head, ReceiptSalt salt) { return ReceiptChain.FirstBreak(kept, head, salt); }</code></example>
public static class ReceiptChain
{
    /// <summary>The place of the first receipt that does not belong where it is, counted from 0; the number of receipts when the end is missing; null when the chain is whole.</summary>
    /// <param name="receipts">The receipts, the first one first.</param>
    /// <param name="head">The seal of the last receipt, as you recorded it; null for an empty chain.</param>
    /// <param name="salt">The salt of the receipts.</param>
    /// <exception cref="ArgumentNullException">The receipts or the salt are null, or one of the receipts is.</exception>
    public static int? FirstBreak(IEnumerable<DecisionReceipt> receipts, Fingerprint? head, ReceiptSalt salt)
    {
        Guard.NotNull(salt);
        Fingerprint? before = null;
        var place = 0;
        foreach (var receipt in Guard.NotNull(receipts))
        {
            if (Guard.NotNull(receipt, nameof(receipts)).Previous != before || receipt.Verify(salt) != ReceiptCheck.Sound)
            {
                return place;
            }

            (before, place) = (receipt.Seal, place + 1);
        }

        return before == head ? null : place;
    }
}
