namespace Partnership.Rules.Reasons;

/// <summary>Whether an answer worked out again is the one on its receipt.</summary>
/// <param name="IsSameAnswer">True when it is the same, for the same date.</param>
public sealed record Replay(bool IsSameAnswer)
{
    /// <summary>The outcome in words.</summary>
    public override string ToString() => IsSameAnswer ? "the same answer" : "another answer";
}
