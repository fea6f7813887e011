using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A doubt or a warning that goes with an answer and does not change it.</summary>
public sealed record Caveat
{
    /// <summary>Creates a caveat, with the values given.</summary>
    /// <param name="code">A short code, never changed, such as <c>month-end-taken</c>.</param>
    /// <param name="says">The doubt in words.</param>
    /// <param name="because">Where the doubt comes from; null when it is not cited.</param>
    /// <exception cref="ArgumentException">The code or the words are blank.</exception>
    public Caveat(string code, string says, Citation? because = null)
    {
        Code = Guard.NotBlank(code);
        Text = Guard.NotBlank(says);
        Citation = because;
    }

    /// <summary>The code of the caveat.</summary>
    public string Code { get; }

    /// <summary>The doubt in words.</summary>
    public string Text { get; }

    /// <summary>Where the doubt comes from.</summary>
    public Citation? Citation { get; }

    /// <summary>The words, as one line of text.</summary>
    public override string ToString() => Text;

    /// <summary>The same flag, citing the place unless it cites one of its own.</summary>
    internal Caveat CitedBy(Citation place) => Citation is null ? new Caveat(Code, Text, place) : this;
}
