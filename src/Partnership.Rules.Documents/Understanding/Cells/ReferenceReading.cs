using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Finds pointers to other actions as the shapes that this plan's codes have. In running text only after a word that points: "4.5/7.5 posts" and "1.5 posts" are no codes (CON-092).</summary>
internal sealed class ReferenceReading
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Pointing = @"\b(?:see|refer(?:s|ring)?\s+(?:back\s+)?to|(?:depend(?:s|ent|ing)?|rel(?:y|ies)|conditional|build(?:s|ing)?)\s+(?:up)?on|(?:link(?:s|ed|ing)?|relat(?:es|ed|ing)|connect(?:s|ed)?|tied|align(?:s|ed)?)\s+(?:in\s+)?(?:to|with)|follow(?:s|ing|ed)?(?:\s+(?:on\s+)?from)?|replace[sd]?(?:\s+by)?|superseded\s+by|merged\s+(?:with|into)|covered\s+(?:by|in|under)|delivered\s+(?:by|through|under)|duplicates?(?:\s+of)?|cross[- ]ref(?:erence[sd]?)?\.?(?:\s+(?:to|with))?|as\s+(?:in|for|per|at|under)|same\s+as|cf\.?|awaiting|needs|requires|subject\s+to|supports|contributes\s+to|feeds\s+into)";
    private const string Noun = @"(?:also|the|our|both|action|recommendation|item|objective|task|rec|step|no|number|ref|point|priority|commitment|milestone)s?\.?[:\s]\s*";
    private const string Joint = @"\s*(?:,|;|&|/|\band\b|\bor\b|\bto\b|-|\u2013)\s*(?:actions?\s+|recommendations?\s+)?";
    private static readonly Regex Range = Patterns.Of(@"^\s*(?:\bto\b|-|\u2013)\s*$", Options);
    private static readonly Regex AsAbove = Patterns.Of(@"\bas above\b", Options);
    private static readonly Regex Elsewhere = Patterns.Of(@"^\W*(?:\(\s*(?:page|p\.)|of\s+(?:the|this|that|our|an?|their|\p{Lu})|in\s+the\s+\p{L})", RegexOptions.CultureInvariant);
    private static readonly Regex Marked = Patterns.Of(@"^(?<code>.+?)(?<above> \(as above\))?(?: \(perhaps (?<perhaps>.+)\))?$", RegexOptions.CultureInvariant);
    private static readonly Regex Words = Patterns.Of(@"\b(?:see|also|actions?|items?|recommendations?|and|or|to|none|n/?a|links?|linked|with|ref|no)\b|[\s,;&./:()\u2013-]", Options);
    private const int WorthCompiling = 2000;
    private const int WorthCompilingForOnePlan = 20_000;
    private static readonly Regex Points = Patterns.Of(Pointing + @"[:\s]\s*", Options);
    private static readonly Lazy<Regex> PointsOfMany = new(() => Patterns.Of(Pointing + @"[:\s]\s*", Options | RegexOptions.Compiled));
    private readonly CodeShapes shapes;
    private readonly Regex points;
    private readonly Regex list;
    private readonly Regex one;

    /// <summary>Finds pointers by the shapes of a plan's codes. For many rows the words that point are compiled, once for all plans; a plan's own codes only where the rows are very many.</summary>
    internal ReferenceReading(CodeShapes shapes, int rows)
    {
        this.shapes = shapes;
        points = rows < WorthCompiling ? Points : PointsOfMany.Value;
        var code = @"(?<![\p{L}\d.])" + shapes.Pattern + @"(?![\p{L}\d]|\.\d|/\d|%)";
        one = Patterns.Of(code, RegexOptions.CultureInvariant | (rows < WorthCompilingForOnePlan ? RegexOptions.None : RegexOptions.Compiled));
        list = Patterns.Of(@"\G(?:" + Noun + @"){0,3}(?<list>" + code + "(?:" + Joint + code + ")*)(?=(?<next>.{0,24}))", Options | RegexOptions.Singleline);
    }

    internal static bool IsAsAbove(string text) => text.Length < 300 && AsAbove.IsMatch(text);

    /// <summary>True for a text that may hold a pointer. Cheap: most texts hold none.</summary>
    internal bool MayPoint(string text) => text.Length is > 2 and <= 20_000 && (!shapes.HasDigits || HasDigit(text)) && one.IsMatch(text);

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The codes named in running text after a word that points; a range stands as its two ends, marked. A code with letters points wherever it stands.</summary>
    internal IEnumerable<(ActionCode Code, bool RangeEnd)> InText(string text, ActionCode? own)
    {
        foreach (var match in Pointed(text))
        {
            if (!Elsewhere.IsMatch(match.Groups["next"].Value) || match.Groups["list"].Value.Any(char.IsLetter))
            {
                foreach (var found in List(match.Groups["list"].Value))
                {
                    yield return found;
                }
            }
        }

        foreach (Match match in shapes.AreNumbers || shapes.IsEmpty ? [] : one.Matches(text).Cast<Match>())
        {
            if (match.Value.Any(char.IsLetter) && match.Value.Any(char.IsUpper) && shapes.Known(match.Value) is { } code && code != own)
            {
                yield return (code, false);
            }
        }
    }

    /// <summary>The lists of codes that stand right after a word that points.</summary>
    private IEnumerable<Match> Pointed(string text)
    {
        for (var word = points.Match(text); word.Success;)
        {
            var codes = list.Match(text, word.Index + word.Length);
            if (codes.Success)
            {
                yield return codes;
            }

            word = points.Match(text, codes.Success ? codes.Index + codes.Length : word.Index + 1);
        }
    }

    /// <summary>The pointers in a cell of a column of pointers, in our own form or anyone's; and whether the cell contains any other character.</summary>
    internal (List<(PlanReference Reference, bool RangeEnd)> Found, bool HoldsMore) InColumn(string text)
    {
        var (found, holdsMore) = (new List<(PlanReference, bool)>(), false);
        foreach (var line in text.Split('\n').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            var match = line.Contains('(') ? Marked.Match(line) : Match.Empty;
            if (match.Success && (match.Groups["above"].Success || match.Groups["perhaps"].Success) && ActionCode.TryParse(match.Groups["code"].Value, out var code))
            {
                var pointer = match.Groups["above"].Success ? PlanReference.Implicit(code) : PlanReference.Explicit(code);
                found.Add((ActionCode.TryParse(match.Groups["perhaps"].Value, out var perhaps) ? pointer.Suggesting(perhaps) : pointer, false));
                continue;
            }

            found.AddRange(List(line).Select(each => (PlanReference.Explicit(each.Code), each.RangeEnd)));
            holdsMore |= Words.Replace(one.Replace(line, string.Empty), string.Empty).Length > 0;
        }

        return (found, holdsMore || found.Count == 0);
    }

    private IEnumerable<(ActionCode Code, bool RangeEnd)> List(string text)
    {
        var end = 0;
        foreach (Match match in one.Matches(text))
        {
            var between = text.Substring(end, match.Index - end);
            if ((shapes.Known(match.Value) ?? (ActionCode.TryParse(match.Value, out var written) ? written : null)) is { } code)
            {
                yield return (code, end > 0 && Range.IsMatch(between));
            }

            end = match.Index + match.Length;
        }
    }
}
