using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Finds pointers to other actions. In running text only after "see": "4.5/7.5 posts" and "1.5 posts" are no codes (CON-092).</summary>
internal static class ReferenceReading
{
    private const string Code = @"(?:[A-Za-z]{1,2})?\d{1,4}(?:\.\d{1,4})*[a-z]?\b(?!/)";
    private const string Joint = @"\s*(?:,|;|&|\band\b|\bto\b|-|\u2013)\s*";
    private static readonly Regex AfterSee = Patterns.Of(@"\bsee\s+(?:also\s+)?(?:actions?\s+|items?\s+)?(?<list>" + Code + "(?:" + Joint + Code + ")*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex OneCode = Patterns.Of(Code, RegexOptions.CultureInvariant);
    private static readonly Regex Range = Patterns.Of(@"^\s*(?:\bto\b|-|\u2013)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex AsAbove = Patterns.Of(@"\bas above\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Marked = Patterns.Of(@"^(?<code>.+?)(?<above> \(as above\))?(?: \(perhaps (?<perhaps>.+)\))?$", RegexOptions.CultureInvariant);

    internal static bool IsAsAbove(string text) => text.Length < 300 && AsAbove.IsMatch(text);

    /// <summary>The codes named after "see"; a range stands as its two ends, marked.</summary>
    internal static IEnumerable<(ActionCode Code, bool RangeEnd)> InText(string text) =>
        AfterSee.Matches(text).Cast<Match>().SelectMany(match => List(match.Groups["list"].Value));

    /// <summary>The pointers in a cell of a column of pointers, in our own form or anybody's.</summary>
    internal static IEnumerable<(PlanReference Reference, bool RangeEnd)> InColumn(string text)
    {
        foreach (var line in text.Split('\n').Select(one => one.Trim()).Where(one => one.Length > 0))
        {
            var match = line.Contains('(') ? Marked.Match(line) : Match.Empty;
            if (match.Success && (match.Groups["above"].Success || match.Groups["perhaps"].Success) && ActionCode.TryParse(match.Groups["code"].Value, out var code))
            {
                var pointer = match.Groups["above"].Success ? PlanReference.Implicit(code) : PlanReference.Explicit(code);
                yield return (ActionCode.TryParse(match.Groups["perhaps"].Value, out var perhaps) ? pointer.Suggesting(perhaps) : pointer, false);
                continue;
            }

            foreach (var (named, end) in List(line))
            {
                yield return (PlanReference.Explicit(named), end);
            }
        }
    }

    private static IEnumerable<(ActionCode Code, bool RangeEnd)> List(string text)
    {
        var after = 0;
        foreach (Match match in OneCode.Matches(text))
        {
            if (ActionCode.TryParse(match.Value, out var code))
            {
                var between = text.Substring(after, match.Index - after);
                yield return (code, after > 0 && Range.IsMatch(between));
            }

            after = match.Index + match.Length;
        }
    }
}
