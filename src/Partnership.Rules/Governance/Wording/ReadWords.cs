using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What was understood of words in terms of reference: one value, several that the words can mean, or none and the place where understanding ended.</summary>
/// <remarks>Worked example: "5 clear days before" has one value for each way of counting clear days, so it is ambiguous; "24 hours before" ends at "hours".</remarks>
/// <typeparam name="T">What the words state, such as a limit or a quorum.</typeparam>
public sealed record ReadWords<T>
    where T : notnull
{
    internal ReadWords(string text, ValueList<T> interpretations)
    {
        Text = text;
        Interpretations = interpretations;
    }

    /// <summary>The words as they were given.</summary>
    public string Text { get; }

    /// <summary>What the words can mean: one value when they are clear, several when they are ambiguous, none when they were not understood.</summary>
    public ValueList<T> Interpretations { get; }

    /// <summary>The place in the text, counted from 0, where understanding ended; null when all of it was understood.</summary>
    public int? StoppedAt { get; internal init; }

    /// <summary>What could have come at that place, in words; empty when all of it was understood.</summary>
    public string Expected { get; internal init; } = string.Empty;

    /// <summary>True when the words mean one thing only.</summary>
    public bool IsClear => Interpretations.Count == 1;

    /// <summary>The one value that the words mean.</summary>
    /// <exception cref="FormatException">The words are ambiguous or were not understood; the message says which, and what is valid.</exception>
    public T Value => IsClear ? Interpretations[0] : throw new FormatException(ToString());

    /// <summary>The value, the values that it can be, or the place where understanding ended.</summary>
    public override string ToString() => Interpretations.Count switch
    {
        0 => $"'{Text}' was not understood from '{Text.Substring(Math.Min(StoppedAt ?? 0, Text.Length))}' on. Expected: {Expected}.",
        1 => Interpretations[0].ToString()!,
        _ when Interpretations.Select(one => one!.ToString()).Distinct(StringComparer.Ordinal).Count() == 1 => $"'{Text}' has {English.Number(Interpretations.Count)} meanings that words do not tell apart. Write the long form, as the schema describes it.",
        _ => $"'{Text}' can mean {string.Join("; or ", Interpretations)}. Write the one that is meant.",
    };
}
