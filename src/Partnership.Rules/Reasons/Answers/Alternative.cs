using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>The answer by another interpretation.</summary>
/// <param name="Value">The answer by the other interpretation.</param>
/// <param name="Interpretation">The interpretation of the text, in words.</param>
/// <typeparam name="T">The type of the answer.</typeparam>
public sealed record Alternative<T>(T Value, string Interpretation)
{
    /// <summary>The answer and its interpretation.</summary>
    public override string ToString() => $"{English.Value(Value)} ({Interpretation})";
}
