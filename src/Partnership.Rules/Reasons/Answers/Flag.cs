using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A doubt or a warning that goes with an answer and does not change it.</summary>
public sealed record Flag
{
    /// <summary>Raises a flag.</summary>
    /// <param name="code">A short code, never changed, such as <c>month-end-taken</c>.</param>
    /// <param name="says">The doubt in words.</param>
    /// <param name="because">Where the doubt comes from; null when it is not cited.</param>
    /// <exception cref="ArgumentException">The code or the words are blank.</exception>
    public Flag(string code, string says, Citation? because = null)
    {
        Code = Guard.NotBlank(code);
        Says = Guard.NotBlank(says);
        Because = because;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The doubt in words.</summary>
    public string Says { get; }

    /// <summary>Where the doubt comes from.</summary>
    public Citation? Because { get; }

    /// <summary>The words.</summary>
    public override string ToString() => Says;

    /// <summary>The same flag, citing the place unless it cites one of its own.</summary>
    internal Flag CitedBy(Citation place) => Because is null ? new Flag(Code, Says, place) : this;
}
