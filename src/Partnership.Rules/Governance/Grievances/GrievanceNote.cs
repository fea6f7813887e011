using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What a document's own wording adds to one point of its grievance procedure: a sentence, and where the caveat is explained.</summary>
public sealed record GrievanceNote
{
    /// <summary>States a note with the values given.</summary>
    /// <param name="point">The point that it is about.</param>
    /// <param name="text">The sentence, without a full stop; null where only the references are added.</param>
    /// <param name="references">The codes under which the caveat is explained, such as those of a list of contradictions.</param>
    /// <exception cref="ArgumentNullException">The point or the references are null.</exception>
    public GrievanceNote(GrievancePoint point, string? text, ValueList<string> references)
    {
        Point = Guard.NotNull(point);
        Text = text;
        References = Guard.NotNull(references);
    }

    /// <summary>The point of the procedure that the note is about.</summary>
    public GrievancePoint Point { get; }

    /// <summary>The sentence, without a full stop; null where only the references are added.</summary>
    public string? Text { get; }

    /// <summary>The codes under which the caveat is explained.</summary>
    public ValueList<string> References { get; }

    /// <summary>The point and the sentence.</summary>
    public override string ToString() => Text is null ? Point.ToString() : $"{Point}: {Text}";
}
