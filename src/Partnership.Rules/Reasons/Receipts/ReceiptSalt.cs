using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A secret of the caller's, kept apart from the receipts. Without it no one can find out an input by trying likely values.</summary>
/// <remarks>Make it once with a cryptographic generator, keep it as you keep the case file, and use the same salt for all receipts that you want to compare.</remarks>
public sealed class ReceiptSalt
{
    private const int LeastBytes = 16;
    private const int LeastDifferent = 8;

    private readonly byte[] secret;

    private ReceiptSalt(byte[] secret) => this.secret = secret;

    internal Fingerprint Mark => Salted("salt");

    /// <summary>A salt of the caller's bytes.</summary>
    /// <param name="secret">At least 16 bytes.</param>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    /// <exception cref="ArgumentException">There are fewer than 16 bytes, or too few of them differ for a random salt.</exception>
    public static ReceiptSalt Of(byte[] secret)
    {
        Guard.Require(Guard.NotNull(secret).Length >= LeastBytes, $"A salt needs at least {LeastBytes} bytes; this has {English.Number(secret.Length)}.", nameof(secret));
        Guard.Require(secret.Distinct().Count() >= LeastDifferent, $"A salt is made by chance, and these bytes are not: fewer than {English.Number(LeastDifferent)} of them differ.", nameof(secret));
        return new ReceiptSalt((byte[])secret.Clone());
    }

    /// <summary>A fixed text, which never shows the secret.</summary>
    public override string ToString() => "a salt";

    /// <summary>The keyed fingerprint over the whole of a receipt that has no seal yet.</summary>
    internal Fingerprint Seal(DecisionReceipt unsealed) => Salted("seal", unsealed.ToCanonicalJson());

    internal Fingerprint Salted(params string[] texts) => Fingerprint.Keyed(secret, texts);
}
