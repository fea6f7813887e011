using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>An input on a receipt: its name, and the salted fingerprint of its value.</summary>
public sealed record ReceiptInput
{
    /// <summary>Notes an input with the values given.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The salted fingerprint of its value.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ReceiptInput(string name, Fingerprint value)
    {
        Name = Guard.NotBlank(name);
        Value = Guard.NotNull(value);
    }

    /// <summary>The name of the input.</summary>
    public string Name { get; }

    /// <summary>The salted fingerprint of the value.</summary>
    public Fingerprint Value { get; }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;
}
