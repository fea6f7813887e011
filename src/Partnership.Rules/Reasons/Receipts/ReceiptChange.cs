namespace Partnership.Rules.Reasons;

/// <summary>One thing that differs between two receipts.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Name">The rule's id or the input's name; the later value for a version or a date; empty for the answer.</param>
public sealed record ReceiptChange(ReceiptChangeKind Kind, string Name)
{
    /// <summary>For a rule, where it is written: the law or the document that changed. Null for anything else.</summary>
    public string? Source { get; init; }

    /// <summary>Kind and name, and where a rule is written.</summary>
    public override string ToString() => Name.Length == 0 ? Kind.Code : Source is null ? $"{Kind} {Name}" : $"{Kind} {Name} ({Source})";
}
