using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The scale of one plan: its legend, its key of numbers or letters, and how words, letters and colours are matched to it.</summary>
internal sealed class Scales
{
    private static readonly Regex LegendLine = Patterns.Of(@"^\s*([\p{L}+ /-]{1,16}?|\d{1,2})\s*[\u2013\u2014=:-]\s*(\S.{0,120})$", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["complete"] = "blue",
        ["completed"] = "blue",
        ["done"] = "blue",
        ["closed"] = "blue",
        ["on track"] = "green",
        ["on target"] = "green",
        ["not started"] = "purple",
        ["not yet started"] = "purple",
        ["off track"] = "red",
        ["blocked"] = "red",
        ["at risk"] = "amber",
        ["orange"] = "amber",
        ["yellow"] = "amber",
    };

    private readonly Dictionary<string, Rating> key = new(StringComparer.OrdinalIgnoreCase);
    private readonly RatingScale[] known;

    internal Scales(RatingScale? given, IEnumerable<string> lines)
    {
        var legend = new List<LegendEntry>();
        var usual = given is null ? [RatingScale.FiveColours, RatingScale.HalfSteps, RatingScale.Urgency] : new[] { given };
        foreach (var match in lines.Where(line => line.Length < 160).Select(line => LegendLine.Match(line)).Where(match => match.Success))
        {
            Take(match.Groups[1].Value.Trim(), match.Groups[2].Value.Trim(), usual, legend);
        }

        Scale = given ?? (legend.Count > 1 ? new RatingScale("legend of the plan", [.. legend]) : RatingScale.FiveColours);
        known = [Scale, .. usual];
    }

    internal RatingScale Scale { get; }

    /// <summary>True for a line of a legend or key.</summary>
    internal bool IsLegend(string line) =>
        line.Length < 160 && LegendLine.Match(line) is { Success: true } match && (Exact(match.Groups[1].Value.Trim()) is not null || Exact(match.Groups[2].Value.Trim()) is not null);

    /// <summary>The rating a whole text names; null when it names none.</summary>
    internal Rating? Exact(string text)
    {
        var trimmed = text.Trim().TrimEnd('.');
        return trimmed.Length is 0 or > 60 ? null
            : key.TryGetValue(trimmed, out var keyed) ? keyed
            : known.Select(scale => scale.TryFind(trimmed, out var rating) ? rating : null).FirstOrDefault(one => one is not null)
                ?? (Words.TryGetValue(trimmed, out var code) ? Coloured(code) : null);
    }

    /// <summary>The rating of a colour of the plan's scale; null when the scale has no such colour.</summary>
    internal Rating? Coloured(string code) => Scale.Legend.FirstOrDefault(one => one.Rating.Code == code)?.Rating;

    /// <summary>The rating a cell's own colour tells; null for none and for a colour the scale does not have.</summary>
    internal Rating? OfFill(string? fill) => Hues.Name(fill) is { } name ? Coloured(name) : null;

    private void Take(string left, string right, RatingScale[] usual, List<LegendEntry> legend)
    {
        if (Find(left, usual) is { } named && (left.Length > 2 || !char.IsDigit(left[0])))
        {
            if (legend.TrueForAll(one => one.Rating.Code != named.Code))
            {
                legend.Add(new LegendEntry(named, right));
            }
        }
        else if (Find(right, usual) is { } keyed && left.Length <= 3)
        {
            key[left] = keyed;
        }
    }

    private static Rating? Find(string text, RatingScale[] scales) =>
        scales.Select(scale => scale.TryFind(text, out var rating) ? rating : null).FirstOrDefault(one => one is not null)
        ?? (Words.TryGetValue(text, out var code) ? scales[0].Legend.FirstOrDefault(one => one.Rating.Code == code)?.Rating : null);
}
