namespace Partnership.Rules.LawWatch;

/// <summary>Says of each change which rules, vectors and pages it touches.</summary>
internal sealed class Report(IReadOnlyDictionary<string, string[]> vectorsByRow, IReadOnlyDictionary<string, string> pages)
{
    internal IEnumerable<string> Of(IEnumerable<(Effect Effect, CitedProvision[] Touched)> found)
    {
        foreach (var (effect, touched) in found)
        {
            yield return $"{effect.Text} {effect.Provisions}: {effect.Type}, by {effect.By}{(effect.InForceOn is { } day ? $", in force {day}" : string.Empty)}{(effect.IsApplied ? string.Empty : ", not applied")}";
            foreach (var one in touched)
            {
                yield return $"  cited as {one.Place}{(one.ReadAsAt.Length > 0 ? $", read as at {one.ReadAsAt}" : string.Empty)}{(one.CheckedOn.Length > 0 ? $", checked on {one.CheckedOn}" : string.Empty)}";
            }

            var rules = touched.SelectMany(one => one.RuleNames).Distinct().ToArray();
            yield return $"  rules: {string.Join(", ", rules)}";
            yield return $"  vectors: {Or(rules.SelectMany(rule => vectorsByRow.TryGetValue(rule, out var ids) ? ids : []))}";
            yield return $"  pages: {Or(pages.Where(page => rules.Any(rule => Names(page.Value, rule))).Select(page => page.Key))}";
        }
    }

    private static string Or(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } listed ? listed : "none";

    /// <summary>A row is named as a word of its own: R2 is not named by R25.</summary>
    private static bool Names(string page, string rule)
    {
        for (var at = page.IndexOf(rule, StringComparison.Ordinal); at >= 0; at = page.IndexOf(rule, at + 1, StringComparison.Ordinal))
        {
            if (at + rule.Length == page.Length || !char.IsLetterOrDigit(page[at + rule.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
