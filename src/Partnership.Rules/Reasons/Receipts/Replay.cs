namespace Partnership.Rules.Reasons;

/// <summary>Whether an answer worked out again is the one on its receipt, and how far the receipt can be relied on.</summary>
public sealed record Replay
{
    internal Replay(ReceiptCheck receipt, bool isSameAnswer, string thenVersion, string nowVersion)
    {
        Receipt = receipt;
        IsSameAnswer = isSameAnswer && receipt != ReceiptCheck.Changed;
        ThenVersion = thenVersion;
        NowVersion = nowVersion;
    }

    /// <summary>Whether the receipt is as it was made.</summary>
    public ReceiptCheck Receipt { get; }

    /// <summary>True when it is the same answer for the same date, and the receipt was not changed.</summary>
    public bool IsSameAnswer { get; }

    /// <summary>The version of the package on the receipt.</summary>
    public string ThenVersion { get; }

    /// <summary>The version of the package that answered again. Another version can hold more of an answer than the one before.</summary>
    public string NowVersion { get; }

    /// <summary>The outcome in words.</summary>
    public override string ToString()
    {
        var answer = Receipt == ReceiptCheck.Changed ? Receipt.Words
            : $"{(IsSameAnswer ? "the same answer" : "another answer")}{(Receipt == ReceiptCheck.Sound ? string.Empty : $"; {Receipt.Words}")}";
        return ThenVersion == NowVersion ? answer : $"{answer}; version {ThenVersion} answered then, and {NowVersion} today";
    }
}
