using System.Diagnostics.CodeAnalysis;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A cadence as a document writes it, with every way in which it can be read.</summary>
/// <remarks>"Bi-monthly" is every two months or twice a month; "bi-annually" is twice a year or every two years. The parser never chooses between them.</remarks>
public sealed record CadenceInterpretation
{
    private CadenceInterpretation(string asWritten, ValueList<Cadence> readings)
    {
        AsWritten = asWritten;
        Interpretations = readings;
        Chosen = readings.Count == 1 ? readings[0] : null;
    }

    /// <summary>The words as written.</summary>
    public string AsWritten { get; }

    /// <summary>What the words can mean by themselves; one interpretation when they are clear, none when they are no cadence that is read here.</summary>
    public ValueList<Cadence> Interpretations { get; }

    /// <summary>True when the words can mean more than one thing.</summary>
    public bool IsAmbiguous => Interpretations.Count > 1;

    /// <summary>The interpretation chosen; null while an ambiguous text has none.</summary>
    public Cadence? Chosen { get; private init; }

    /// <summary>Why that interpretation was used; null while none was.</summary>
    public string? Reason { get; private init; }

    /// <summary>The interpretations not taken.</summary>
    public ValueList<Cadence> Others => Interpretations.Where(one => one != Chosen).ToValueList();

    /// <summary>A cadence that is written clearly.</summary>
    /// <param name="cadence">The cadence.</param>
    /// <exception cref="ArgumentNullException">The cadence is null.</exception>
    public static CadenceInterpretation Of(Cadence cadence) => new(Guard.NotNull(cadence).Words, ValueList.Of(cadence));

    /// <summary>Reads a cadence. "Bi-monthly", "bi-annually", "biyearly" and their like come out ambiguous, with both interpretations.</summary>
    /// <param name="text">The words.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The words name no cadence; the message lists the valid codes.</exception>
    public static CadenceInterpretation Parse(string text) =>
        TryParse(Guard.NotNull(text), out var interpretation)
            ? interpretation
            : throw new FormatException($"'{text}' is not a cadence. Valid values: {string.Join(", ", Cadence.All)}.");

    /// <summary>Reads a cadence; false when the words name none.</summary>
    /// <param name="text">The words.</param>
    /// <param name="interpretation">The interpretation.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CadenceInterpretation? interpretation)
    {
        var readings = CadenceWords.Find(text ?? string.Empty);
        interpretation = readings.Count == 0 ? null : new CadenceInterpretation(text!.Trim(), readings);
        return interpretation is not null;
    }

    /// <summary>Any words at all, with the cadence that a person reads in them, and why.</summary>
    /// <remarks>Worked example: "quarterly, and in urgent situations" is used as quarterly, because the urgent meetings are additional.</remarks>
    /// <param name="asWritten">The words as written.</param>
    /// <param name="cadence">The interpretation used. Where the words are ambiguous, it is one of their meanings.</param>
    /// <param name="reason">The reason for the interpretation.</param>
    /// <exception cref="ArgumentException">The words or the reason are blank, or the words are known and cannot have this interpretation.</exception>
    public static CadenceInterpretation Read(string asWritten, Cadence cadence, string reason)
    {
        var words = Guard.NotBlank(asWritten).Trim();
        Guard.NotBlank(reason);
        return new CadenceInterpretation(words, CadenceWords.Find(words)).Take(cadence, reason);
    }

    /// <summary>Takes one of the interpretations, and says why.</summary>
    /// <param name="cadence">The interpretation used.</param>
    /// <param name="reason">The reason for the interpretation.</param>
    /// <exception cref="ArgumentException">The words cannot have this interpretation, or the reason is blank.</exception>
    public CadenceInterpretation Take(Cadence cadence, string reason)
    {
        Guard.Require(Interpretations.Count == 0 || CanBe(Guard.NotNull(cadence)), $"'{AsWritten}' cannot be read as {cadence}. It can be: {Interpretations}.", nameof(cadence));
        return this with { Chosen = Guard.NotNull(cadence), Reason = Guard.NotBlank(reason) };
    }

    /// <summary>The words and, where they are ambiguous, the interpretation chosen.</summary>
    public override string ToString() =>
        Interpretations.Count == 1 ? Interpretations[0].Words
        : Chosen is null ? $"'{AsWritten}': {string.Join(" or ", Interpretations)}"
        : $"{Chosen} ('{AsWritten}')";

    private bool CanBe(Cadence cadence)
    {
        foreach (var reading in Interpretations)
        {
            if (reading == cadence)
            {
                return true;
            }
        }

        return false;
    }
}
