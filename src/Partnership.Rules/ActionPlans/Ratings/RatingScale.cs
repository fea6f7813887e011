using System.Diagnostics.CodeAnalysis;
using System.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>A plan's own legend, as data: its ratings and what each means. Four are here; a council may make its own.</summary>
public sealed record RatingScale
{
    /// <summary>Makes a scale with the values given.</summary>
    /// <param name="name">The name.</param>
    /// <param name="legend">The entries of the legend, each rating at most once.</param>
    /// <exception cref="ArgumentException">The name is blank, or two lines have one code.</exception>
    public RatingScale(string name, params LegendEntry[] legend)
    {
        Name = Guard.NotBlank(name);
        Legend = ValueList.Of(Guard.NotNull(legend));
        Guard.Require(legend.Select(one => one.Rating.Code).Distinct(StringComparer.Ordinal).Count() == legend.Length, "A scale has each rating once.", nameof(legend));
    }

    /// <summary>Green, amber, red, purple, blue.</summary>
    public static RatingScale FiveColours { get; } = new(
        "five colours",
        new LegendEntry(Rating.Green, "on track"),
        new LegendEntry(Rating.Amber, "at an early stage"),
        new LegendEntry(Rating.Red, "blocked at present"),
        new LegendEntry(Rating.Purple, "not begun, for later"),
        new LegendEntry(Rating.Blue, "completed"));

    /// <summary>Red, amber, green, as a rating scale.</summary>
    public static RatingScale ThreeColours { get; } = new(
        "three colours",
        new LegendEntry(Rating.Green, "on track"),
        new LegendEntry(Rating.Amber, "some risk"),
        new LegendEntry(Rating.Red, "off track"));

    /// <summary>Seven steps from red-plus to blue, with the half steps some councils use.</summary>
    public static RatingScale HalfSteps { get; } = new(
        "half steps",
        new LegendEntry(Rating.Blue, "completed"),
        new LegendEntry(Rating.Green, "on track"),
        new LegendEntry(new Rating("amber-green", "AG", ProgressStatus.OnTrack, 20), "mostly on track"),
        new LegendEntry(Rating.Amber, "some risk"),
        new LegendEntry(new Rating("amber-red", "AR", ProgressStatus.Early, 35), "in doubt"),
        new LegendEntry(Rating.Red, "off track"),
        new LegendEntry(new Rating("red-plus", "R+", ProgressStatus.Blocked, 50), "off track and escalated"));

    /// <summary>Low, medium, high, urgent: how pressing an action is, not how it goes.</summary>
    public static RatingScale Urgency { get; } = new(
        "urgency",
        new LegendEntry(new Rating("low", "L", ProgressStatus.Unstated, 10), "can wait"),
        new LegendEntry(new Rating("medium", "M", ProgressStatus.Unstated, 20), "in the ordinary course"),
        new LegendEntry(new Rating("high", "H", ProgressStatus.Unstated, 30), "soon"),
        new LegendEntry(new Rating("urgent", "U", ProgressStatus.Unstated, 40), "at once"));

    /// <summary>The name of the rating scale.</summary>
    public string Name { get; }

    /// <summary>Its lines, in the order of the legend.</summary>
    public ValueList<LegendEntry> Legend { get; }

    /// <summary>Finds a rating by code, letters or meaning; case, spaces and hyphens do not matter. False when the scale has none such.</summary>
    /// <param name="text">The text, such as <c>AMBER</c>, <c>a</c> or <c>On track</c>.</param>
    /// <param name="rating">The rating found.</param>
    public bool TryFind(string? text, [NotNullWhen(true)] out Rating? rating)
    {
        var plain = Plain(text);
        rating = plain.Length == 0 ? null : Legend.FirstOrDefault(one => Names(one).Contains(plain, StringComparer.Ordinal))?.Rating;
        return rating is not null;
    }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;

    private static IEnumerable<string> Names(LegendEntry entry) =>
        [Plain(entry.Rating.Code), Plain(entry.Rating.Letters), Plain(entry.Meaning)];

    private static string Plain(string? text)
    {
        var kept = new StringBuilder(text?.Length ?? 0);
        foreach (var c in text ?? string.Empty)
        {
            if (char.IsLetterOrDigit(c) || c == '+')
            {
                kept.Append(char.ToLowerInvariant(c));
            }
        }

        var plain = kept.ToString();
        return plain.Length > 2 && plain[plain.Length - 1] == '+' ? plain.TrimEnd('+') + "plus" : plain;
    }
}
