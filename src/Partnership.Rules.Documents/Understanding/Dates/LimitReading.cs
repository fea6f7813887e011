using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Finds when money ends - a line that speaks of funding and says until when - and when a rating does.</summary>
internal static class LimitReading
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly Regex Until = Patterns.Of(@"\b(?:until|till|up to|to|runs? out(?: in| by)?|ends?(?: in)?|expires?(?: in)?)\s+(?:the )?(?:end (?:of )?)?" + DateReading.InText, Options);

    internal static IEnumerable<PlanEndDate> OfFunding(string text) => text
        .Split('\n')
        .Where(line => line.Length < 4000 && TextLines.Holds(line, "fund"))
        .SelectMany(line => Dates(line).Select(on => new PlanEndDate(EndDateKind.Funding, on, Short(line.Trim()))));

    internal static IEnumerable<PlanEndDate> InNote(string note) => Dates(note).Select(on => new PlanEndDate(EndDateKind.Rating, on, $"rating {note}"));

    /// <summary>A line of our own form, as in <c>funding 2018-06: posts</c>; null when it is not.</summary>
    internal static PlanEndDate? Written(string line)
    {
        var parts = line.Split([' ', ':'], 3);
        return parts.Length == 3 && EndDateKind.All.FirstOrDefault(kind => kind.Code == parts[0]) is { } kind && PartialDate.TryParse(parts[1], out var on) && parts[2].Trim().Length > 0
            ? new PlanEndDate(kind, on, parts[2].Trim())
            : null;
    }

    private static IEnumerable<PartialDate> Dates(string line) => Until.Matches(line).Cast<Match>().Select(DateReading.Of).OfType<PartialDate>();

    private static string Short(string line) => line.Length > 160 ? TextLines.Short(line, 160) : line;
}
