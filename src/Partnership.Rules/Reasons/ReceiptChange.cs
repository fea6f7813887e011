namespace Partnership.Rules.Reasons;

/// <summary>One thing that differs between two receipts.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Name">The rule's id or the input's name; what stands on the later receipt for a version or a date; empty for the answer.</param>
public sealed record ReceiptChange(ReceiptChangeKind Kind, string Name)
{
    /// <summary>Kind and name.</summary>
    public override string ToString() => Name.Length == 0 ? Kind.Code : $"{Kind} {Name}";
}
