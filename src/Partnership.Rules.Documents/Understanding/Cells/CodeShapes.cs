using System.Text;
using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The plan's own alphabet of codes: the shapes that its codes have, and which code a writing means.</summary>
internal sealed class CodeShapes
{
    private const int MostShapes = 40;
    private readonly Dictionary<string, ActionCode> codes = new(StringComparer.Ordinal);

    internal CodeShapes(IEnumerable<ActionCode> all)
    {
        var shapes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in all)
        {
            var canonical = CodeReading.Canonical(code.Value);
            if (canonical.Length > 0 && !codes.ContainsKey(canonical))
            {
                codes[canonical] = code;
            }

            if (shapes.Count < MostShapes)
            {
                shapes.Add(Shape(code.Value));
            }
        }

        IsEmpty = shapes.Count == 0;
        AreNumbers = shapes.All(shape => !shape.Contains('p') && !shape.Contains('[') && !shape.Contains('('));
        var list = shapes.OrderByDescending(shape => shape.Length).ToList();
        HasDigits = IsEmpty || shapes.All(shape => shape.Contains(@"\d{1,4}"));
        Pattern = IsEmpty ? @"\d{1,4}(?:\.\d{1,4})+[a-z]?" : "(?:" + string.Join("|", list) + ")";
    }

    /// <summary>True for a plan without codes.</summary>
    internal bool IsEmpty { get; }

    /// <summary>True where the codes are nothing but digits and points, as quantities are.</summary>
    internal bool AreNumbers { get; }

    /// <summary>True where no code is without a digit.</summary>
    internal bool HasDigits { get; }

    /// <summary>The regular expression of a code of this plan.</summary>
    internal string Pattern { get; }

    internal ActionCode? Known(string text) => codes.TryGetValue(CodeReading.Canonical(text), out var code) ? code : null;

    /// <summary>The shape of a code: runs of digits and letters in place of themselves. A word in front ("Recommendation 4") may be omitted by those who point.</summary>
    private static string Shape(string code)
    {
        var text = code.TrimEnd('.', ':', ')', '*');
        text = code[code.Length - 1] == ')' && text.Contains('(') ? text + ")" : text;
        var shape = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && Class(text[end]) == Class(text[at]) && Class(text[at]) < 3)
            {
                end++;
            }

            shape.Append(Piece(text.Substring(at, end - at), at == 0));
            at = end;
        }

        return shape.Replace(@"\d{1,4}\.\d{1,4}\.\d{1,4}", @"\d{1,4}(?:\.\d{1,4}){1,3}").Replace(@"\d{1,4}\.\d{1,4}", @"\d{1,4}(?:\.\d{1,4}){1,3}").ToString();
    }

    private static int Class(char c) => char.IsDigit(c) ? 0 : char.IsLetter(c) ? 1 : char.IsWhiteSpace(c) ? 2 : 3;

    private static string Piece(string run, bool isFirst) => Class(run[0]) switch
    {
        0 => @"\d{1,4}",
        1 when run.Length > 2 && run.Any(char.IsLower) && isFirst => @"(?:\p{L}{3,16}\.?)?",
        1 when run.All(c => c is 'i' or 'v' or 'x' or 'l') => "[ivxl]{1,6}",
        1 when run.All(char.IsUpper) => $@"\p{{Lu}}{{1,{Math.Max(run.Length, 2)}}}",
        1 => $"[A-Za-z]{{1,{run.Length}}}",
        2 => @"\s?",
        _ => Regex.Escape(run),
    };
}
