using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What a person should check before relying on an answer. It does not change the answer.</summary>
public sealed record Caveat
{
    /// <summary>Creates a caveat, with the values given.</summary>
    /// <param name="code">A short code, never changed, such as <c>month-end-taken</c>.</param>
    /// <param name="text">The caveat in words.</param>
    /// <param name="citation">The source of the caveat; null when it has none.</param>
    /// <exception cref="ArgumentException">The code or the words are blank.</exception>
    public Caveat(string code, string text, Citation? citation = null)
    {
        Code = Guard.NotBlank(code);
        Text = Guard.NotBlank(text);
        Citation = citation;
    }

    /// <summary>The code of the caveat.</summary>
    public string Code { get; }

    /// <summary>The caveat in words.</summary>
    public string Text { get; }

    /// <summary>Where the caveat comes from.</summary>
    public Citation? Citation { get; }

    /// <summary>The words, as one line of text.</summary>
    public override string ToString() => Text;

    /// <summary>The same caveat, citing the place unless it cites one of its own.</summary>
    internal Caveat CitedBy(Citation place) => Citation is null ? new Caveat(Code, Text, place) : this;
}
