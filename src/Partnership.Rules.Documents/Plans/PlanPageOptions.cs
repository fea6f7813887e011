using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Documents;

/// <summary>What a page says in addition to the plan: who publishes it, whom to ask, when it was made, how it looks. Everything may be omitted.</summary>
public sealed record PlanPageOptions
{
    private const double LeastContrast = 4.5;
    private static readonly Regex Hexadecimal = new("^#[0-9A-Fa-f]{6}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly string colour = "#1d2f4f";

    /// <summary>Nothing in addition to the plan.</summary>
    public static PlanPageOptions Default { get; } = new();

    /// <summary>Who publishes the page, such as a council or a partnership; null when it does not say.</summary>
    public string? Publisher { get; init; }

    /// <summary>Whom to ask about it: a team, a shared mailbox or a number, never a person; null when it does not say.</summary>
    public string? Contact { get; init; }

    /// <summary>The day on which the page was made; null when it does not say.</summary>
    public LocalDate? CreatedOn { get; init; }

    /// <summary>The publisher's logo; null for none.</summary>
    public PageLogo? Logo { get; init; }

    /// <summary>How far ahead to look for what ends; null for no limit.</summary>
    public Period? Horizon { get; init; }

    /// <summary>What changed since the issue before; empty for none.</summary>
    public ValueList<PlanChange> Changes { get; init; } = ValueList<PlanChange>.Empty;

    /// <summary>The colour behind the title, as <c>#</c> and six hexadecimal digits. White text on it has a contrast of at least 4.5 to 1.</summary>
    /// <exception cref="ArgumentNullException">The colour is null.</exception>
    /// <exception cref="ArgumentException">The text is not a colour such as #1d70b8, or white text on this colour has too little contrast.</exception>
    public string Colour
    {
        get => colour;
        init => colour = Checked(value ?? throw new ArgumentNullException(nameof(value)));
    }

    private static string Checked(string colour)
    {
        if (!Hexadecimal.IsMatch(colour))
        {
            throw new ArgumentException($"'{colour}' is no colour. Write # and six hexadecimal digits, such as #1d2f4f.", nameof(colour));
        }

        return 1.05 / (Luminance(colour) + 0.05) >= LeastContrast
            ? colour
            : throw new ArgumentException($"White text on {colour} has a contrast below 4.5 to 1 (WCAG 2.2, 1.4.3). Give a darker colour.", nameof(colour));
    }

    /// <summary>Relative luminance as WCAG 2.2 defines it.</summary>
    private static double Luminance(string colour) => (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var part = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
