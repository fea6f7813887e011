using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>One interpretation of a limit.</summary>
public sealed record DeadlineInterpretation
{
    /// <summary>States an interpretation with the values given.</summary>
    /// <param name="code">The code, by which you choose it.</param>
    /// <param name="words">The interpretation in words.</param>
    /// <param name="limit">The limit by that interpretation.</param>
    /// <exception cref="ArgumentException">The code or the words are blank.</exception>
    public DeadlineInterpretation(string code, string words, TimeLimit limit)
    {
        Code = Guard.NotBlank(code);
        Words = Guard.NotBlank(words);
        Limit = Guard.NotNull(limit);
    }

    /// <summary>The code that chooses the interpretation.</summary>
    public string Code { get; }

    /// <summary>The interpretation in words.</summary>
    public string Words { get; }

    /// <summary>The limit by the interpretation.</summary>
    public TimeLimit Limit { get; }

    /// <summary>True when the Saturday of Easter is omitted with the rest of the Easter break.</summary>
    public bool LeavesOutEasterSaturday { get; init; }

    /// <summary>The interpretation in words.</summary>
    public override string ToString() => Words;
}
