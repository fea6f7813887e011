using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>One interpretation of the event from which a time runs, where a document leaves the event open.</summary>
/// <remarks>
/// Worked example: "within 14 days of the investigation" runs from the end of the investigation (2 March 2009, so to 16 March) or from its
/// start (16 February 2009, so to 2 March).
/// </remarks>
public sealed record StartInterpretation
{
    /// <summary>States an interpretation with the values given.</summary>
    /// <param name="start">The event from which the time runs by this interpretation.</param>
    /// <param name="words">The interpretation in words, shown when another interpretation was used: "counted from the start of the investigation".</param>
    /// <param name="caveat">The caveat that goes with a date counted by it.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <exception cref="ArgumentNullException">The event or the caveat is null.</exception>
    public StartInterpretation(Trigger start, string words, Caveat caveat)
    {
        Start = Guard.NotNull(start);
        Words = Guard.NotBlank(words);
        Caveat = Guard.NotNull(caveat);
    }

    /// <summary>The event from which the time runs by this interpretation.</summary>
    public Trigger Start { get; }

    /// <summary>The interpretation in words, for when another one was used.</summary>
    public string Words { get; }

    /// <summary>The caveat that goes with a date counted by this interpretation.</summary>
    public Caveat Caveat { get; }

    /// <summary>The interpretation in words.</summary>
    public override string ToString() => Words;
}
