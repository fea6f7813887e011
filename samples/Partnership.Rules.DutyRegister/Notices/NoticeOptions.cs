namespace Partnership.Rules.DutyRegister.Notices;

/// <summary>Where notices go, and the key that signs them. Without an address nothing is sent, and the notices wait.</summary>
public sealed class NoticeOptions
{
    public Uri? Address { get; set; }

    /// <summary>The private key, ECDSA on P-256, as PKCS #8 in base 64.</summary>
    public string? SigningKey { get; set; }

    public string KeyId { get; set; } = "duty-register-1";
}
