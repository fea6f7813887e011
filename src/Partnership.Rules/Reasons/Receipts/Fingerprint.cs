using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>The SHA-256 of a text, as 64 lower-case hexadecimal digits. It shows that a text changed, and not what it was.</summary>
public sealed record Fingerprint
{
    private const int Length = 64;

    private Fingerprint(string value) => Value = value;

    /// <summary>The digits of the fingerprint.</summary>
    public string Value { get; }

    /// <summary>Reads a fingerprint, with the values given.</summary>
    /// <param name="text">The digits.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not 64 hexadecimal digits.</exception>
    public static Fingerprint Parse(string text) =>
        TryParse(Guard.NotNull(text), out var read) ? read : throw new FormatException($"'{text}' is not a fingerprint. A fingerprint is 64 hexadecimal digits.");

    /// <summary>Reads a fingerprint; false when the text is not 64 hexadecimal digits.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="fingerprint">The fingerprint read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Fingerprint? fingerprint)
    {
        var digits = text?.Trim().ToLowerInvariant() ?? string.Empty;
        fingerprint = digits.Length == Length && digits.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')) ? new Fingerprint(digits) : null;
        return fingerprint is not null;
    }

    /// <summary>The digits, as one line of text.</summary>
    public override string ToString() => Value;

    /// <summary>Of texts in order. Each goes in with its length, so that no two lists run into the same text.</summary>
    internal static Fingerprint Of(IEnumerable<string> texts)
    {
        var bytes = Bytes(texts);
#if NET8_0_OR_GREATER
        return OfHash(SHA256.HashData(bytes));
#else
        using var hash = SHA256.Create();
        return OfHash(hash.ComputeHash(bytes));
#endif
    }

    /// <summary>Of texts under a key, so that who lacks the key cannot try out likely texts.</summary>
    internal static Fingerprint Keyed(byte[] key, params string[] texts)
    {
        var bytes = Bytes(texts);
#if NET8_0_OR_GREATER
        return OfHash(HMACSHA256.HashData(key, bytes));
#else
        using var hash = new HMACSHA256(key);
        return OfHash(hash.ComputeHash(bytes));
#endif
    }

    private static byte[] Bytes(IEnumerable<string> texts) => Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => $"{English.Number(text.Length)}:{text}")));

    private static Fingerprint OfHash(byte[] hash)
    {
        var digits = new StringBuilder(Length);
        foreach (var one in hash)
        {
            digits.Append("0123456789abcdef"[one >> 4]).Append("0123456789abcdef"[one & 15]);
        }

        return new Fingerprint(digits.ToString());
    }
}
