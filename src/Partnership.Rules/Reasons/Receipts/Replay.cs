namespace Partnership.Rules.Reasons;

/// <summary>Whether an answer worked out again is the one on its receipt.</summary>
public sealed record Replay
{
    internal Replay(bool isSameAnswer) => IsSameAnswer = isSameAnswer;

    /// <summary>True when it is the same, for the same date.</summary>
    public bool IsSameAnswer { get; }

    /// <summary>The outcome in words.</summary>
    public override string ToString() => IsSameAnswer ? "the same answer" : "another answer";
}
