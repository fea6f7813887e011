using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Partnership.Rules.DutyRegister.Notices;

/// <summary>Signs a notice by HTTP Message Signatures (RFC 9421), with its content digest (RFC 9530).</summary>
public sealed class NoticeSigner(IOptions<NoticeOptions> options, IHostEnvironment environment) : IDisposable
{
    private readonly ECDsa key = Key(options.Value, environment);

    /// <summary>The public key as a JSON Web Key, for whoever verifies.</summary>
    public IReadOnlyDictionary<string, string> PublicKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return new Dictionary<string, string> { ["kty"] = "EC", ["crv"] = "P-256", ["alg"] = "ES256", ["use"] = "sig", ["kid"] = options.Value.KeyId, ["x"] = Url(point.X!), ["y"] = Url(point.Y!) };
    }

    public void Sign(HttpRequestMessage request, byte[] body, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(request);
        var digest = $"sha-256=:{Convert.ToBase64String(SHA256.HashData(body))}:";
        var parameters = string.Create(CultureInfo.InvariantCulture, $"(\"@method\" \"@target-uri\" \"content-type\" \"content-digest\");created={at.ToUnixTimeSeconds()};keyid=\"{options.Value.KeyId}\";alg=\"ecdsa-p256-sha256\"");
        var signed = $"\"@method\": {request.Method.Method}\n\"@target-uri\": {request.RequestUri}\n\"content-type\": {request.Content!.Headers.ContentType}\n\"content-digest\": {digest}\n\"@signature-params\": {parameters}";
        request.Headers.Add("Content-Digest", digest);
        request.Headers.Add("Signature-Input", $"sig1={parameters}");
        request.Headers.Add("Signature", $"sig1=:{Convert.ToBase64String(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}:");
    }

    public void Dispose() => key.Dispose();

    /// <summary>The key of the configuration. In Development, or where nothing is sent, one made for this run serves.</summary>
    private static ECDsa Key(NoticeOptions options, IHostEnvironment environment)
    {
        if (options is { SigningKey: null, Address: not null } && !environment.IsDevelopment())
        {
            throw new InvalidOperationException("Put the key that signs notices into Notices:SigningKey: ECDSA on P-256, PKCS #8 in base 64. A receiver could not verify a key that is made again at each start.");
        }

        var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (options.SigningKey is { } text)
        {
            made.ImportPkcs8PrivateKey(Convert.FromBase64String(text), out _);
        }

        return made;
    }

    private static string Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
