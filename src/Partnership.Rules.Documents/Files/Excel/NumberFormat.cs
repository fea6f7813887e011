using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>Shows a number as its format does: digits after the point, per cent, thousands, words in front and behind. What it cannot show is null.</summary>
internal static class NumberFormat
{
    private static readonly Regex Hidden = Patterns.Of(@"\[[^\]]*\]|_.|\*.", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private static readonly Regex Pattern = Patterns.Of(@"^(?<before>[^0#?]*)(?<whole>[0#?,]+)(?:\.(?<part>[0#?]+))?(?<scale>,*)(?<after>[^0#?]*)$", RegexOptions.CultureInvariant);

    /// <summary>The formats that a workbook need not write out.</summary>
    internal static string? BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        _ => null,
    };

    internal static string? Show(double number, string? code)
    {
        if (code is null || code.Length > 255 || code.Contains('E'))
        {
            return null;
        }

        var sections = Sections(code);
        var section = number < 0 && sections.Count > 1 ? sections[1] : number.Equals(0.0) && sections.Count > 2 ? sections[2] : sections[0];
        var bare = Hidden.Replace(section, string.Empty);
        var quoted = Literals(bare, out var literals);
        var match = Pattern.Match(quoted);
        if (!match.Success)
        {
            return null;
        }

        var percent = quoted.Contains('%') ? 100 : 1;
        var digits = Digits(Math.Abs(number) * percent / Math.Pow(1000, match.Groups["scale"].Length), match);
        var sign = number < 0 && sections.Count < 2 ? "-" : string.Empty;
        return sign + Words(match.Groups["before"].Value, literals) + digits + Words(match.Groups["after"].Value, literals);
    }

    private static string? Digits(double number, Match match)
    {
        var (whole, part) = (match.Groups["whole"].Value, match.Groups["part"].Value);
        var (least, most) = (part.Count(c => c == '0'), part.Length);
        var shape = (whole.Contains(',') ? "#,##" : string.Empty) + new string('0', whole.Count(c => c == '0')) + (whole.Contains('0') ? string.Empty : "#") + (most > 0 ? "." + new string('0', least) + new string('#', most - least) : string.Empty);
        return number < 1e15 ? Math.Round((decimal)number, Math.Min(most, 20), MidpointRounding.AwayFromZero).ToString(shape, CultureInfo.InvariantCulture) : null;
    }

    private static List<string> Sections(string code)
    {
        var (sections, section, inside) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in code)
        {
            inside ^= c == '"';
            if (c == ';' && !inside)
            {
                sections.Add(section.ToString());
                section.Clear();
            }
            else
            {
                section.Append(c);
            }
        }

        sections.Add(section.ToString());
        return sections;
    }

    /// <summary>Puts a mark in the place of each quoted or escaped text, so that its digits are no pattern.</summary>
    private static string Literals(string section, out List<string> literals)
    {
        literals = [];
        var marked = new StringBuilder();
        for (var at = 0; at < section.Length; at++)
        {
            var end = section[at] == '"' ? section.IndexOf('"', at + 1) : section[at] == '\\' && at + 1 < section.Length ? at + 1 : -1;
            if (end > at)
            {
                marked.Append((char)(0xE000 + literals.Count));
                literals.Add(section[at] == '"' ? section.Substring(at + 1, end - at - 1) : section.Substring(end, 1));
                at = end;
            }
            else
            {
                marked.Append(section[at]);
            }
        }

        return marked.ToString();
    }

    private static string Words(string text, List<string> literals) => string.Concat(text.Select(c => c >= 0xE000 && c - 0xE000 < literals.Count ? literals[c - 0xE000] : c.ToString()));
}
