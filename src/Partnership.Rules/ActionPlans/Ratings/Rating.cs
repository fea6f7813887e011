using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>How a plan rates an action. The five colours are here; a council's own ratings are made with the constructor.</summary>
/// <remarks>An action without a rating has null: unrated is never green (CON-078).</remarks>
public sealed record Rating
{
    /// <summary>Names a rating with the values given.</summary>
    /// <param name="code">The code: lower case with hyphens, unique in its scale, such as <c>amber-green</c>.</param>
    /// <param name="letters">One or two letters for people who cannot distinguish colours, such as <c>AG</c>.</param>
    /// <param name="status">The progress that the rating means.</param>
    /// <param name="severity">How bad it is: the higher, the worse. Compared within one scale only.</param>
    /// <exception cref="ArgumentException">The code or the letters are blank.</exception>
    public Rating(string code, string letters, ProgressStatus status, int severity)
    {
        Code = Guard.NotBlank(code);
        Letters = Guard.NotBlank(letters);
        Status = Guard.NotNull(status);
        Severity = severity;
    }

    /// <summary>On track, as a rating.</summary>
    public static Rating Green { get; } = new("green", "G", ProgressStatus.OnTrack, 10);

    /// <summary>Work in an early stage.</summary>
    public static Rating Amber { get; } = new("amber", "A", ProgressStatus.Early, 30);

    /// <summary>Blocked, as a rating.</summary>
    public static Rating Red { get; } = new("red", "R", ProgressStatus.Blocked, 40);

    /// <summary>Not begun, as a rating.</summary>
    public static Rating Purple { get; } = new("purple", "P", ProgressStatus.NotStarted, 20);

    /// <summary>Completed, as a rating.</summary>
    public static Rating Blue { get; } = new("blue", "B", ProgressStatus.Completed, 0);

    /// <summary>The code of the rating.</summary>
    public string Code { get; }

    /// <summary>The letters shown in addition to the colour.</summary>
    public string Letters { get; }

    /// <summary>The progress that the rating means.</summary>
    public ProgressStatus Status { get; }

    /// <summary>How bad it is: the higher, the worse.</summary>
    public int Severity { get; }

    /// <summary>True when there is another and it is worse.</summary>
    /// <param name="other">The other rating.</param>
    public bool IsBetterThan(Rating? other) => other is not null && Severity < other.Severity;

    /// <summary>The code, as one line of text.</summary>
    public override string ToString() => Code;
}
