using System.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>A receipt as a file to keep: canonical JSON in UTF-8, so that one changed byte is found.</summary>
/// <example><code>var check = ReceiptFile.Verify(File.ReadAllBytes("receipt.json"), ReceiptSalt.Of(File.ReadAllBytes("salt")));</code></example>
public static class ReceiptFile
{
    /// <summary>The bytes to keep.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <exception cref="ArgumentNullException">The receipt is null.</exception>
    public static byte[] ToUtf8(DecisionReceipt receipt) => Encoding.UTF8.GetBytes(Guard.NotNull(receipt).ToCanonicalJson());

    /// <summary>Whether the bytes are those of a receipt as it was made. It needs only the bytes, the salt and this package.</summary>
    /// <remarks>A sealed receipt that is not in its canonical form is reported as changed. A line end after it does not matter.</remarks>
    /// <param name="utf8">The bytes that were kept.</param>
    /// <param name="salt">The salt with which the receipt was made.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReceiptCheck Verify(byte[] utf8, ReceiptSalt salt)
    {
        Guard.NotNull(salt);
        var reading = PartnershipJson.Of<DecisionReceipt>().ReadUtf8(Guard.NotNull(utf8));
        if (!reading.HasValue || reading.Problems.Count > 0)
        {
            return ReceiptCheck.Changed;
        }

        var check = reading.Value.Verify(salt);
        return check != ReceiptCheck.Sound || IsSpelledSo(utf8, ToUtf8(reading.Value)) ? check : ReceiptCheck.Changed;
    }

    private static bool IsSpelledSo(byte[] kept, byte[] canonical) =>
        kept.Take(canonical.Length).SequenceEqual(canonical) && kept.Skip(canonical.Length).All(one => one is (byte)'\n' or (byte)'\r');
}
