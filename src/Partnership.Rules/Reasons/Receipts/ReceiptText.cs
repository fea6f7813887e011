using NodaTime.Text;

namespace Partnership.Rules.Reasons;

/// <summary>A receipt as canonical JSON: members in the order of their names, those that are null omitted.</summary>
internal static class ReceiptText
{
    internal static string Of(DecisionReceipt receipt) => Object(
        ("answer", Text(receipt.Answer)),
        ("inputs", List(receipt.Inputs.Select(one => Object(("name", Text(one.Name)), ("value", Text(one.Value)))))),
        ("nonce", Text(receipt.Nonce)),
        ("on", Text(LocalDatePattern.Iso.Format(receipt.On))),
        ("packageVersion", Text(receipt.PackageVersion)),
        ("previous", Text(receipt.Previous)),
        ("rules", List(receipt.Rules.Select(one => Object(("id", Text(one.Id.Value)), ("source", Text(one.Source)), ("text", Text(one.Text)))))),
        ("saltMark", Text(receipt.SaltMark)),
        ("seal", Text(receipt.Seal)));

    private static string Object(params (string Name, string? Json)[] members) =>
        $"{{{string.Join(",", members.Where(one => one.Json is not null).Select(one => $"{CanonicalText.Of(one.Name)}:{one.Json}"))}}}";

    private static string List(IEnumerable<string> items) => $"[{string.Join(",", items)}]";

    private static string Text(string value) => CanonicalText.Of(value);

    private static string? Text(Fingerprint? value) => value is null ? null : CanonicalText.Of(value.Value);
}
