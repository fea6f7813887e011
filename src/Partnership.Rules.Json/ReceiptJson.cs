using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>Decision receipts as JSON. There is no value in them, only names and fingerprints.</summary>
public static class ReceiptJson
{
    /// <summary>A receipt: <c>on</c>, <c>packageVersion</c>, <c>answer</c>, <c>saltMark</c>, <c>rules</c>, <c>inputs</c>.</summary>
    public static JsonShape<DecisionReceipt> Receipt { get; } = new(ReceiptShape.Write, ReceiptShape.Read);
}
