using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The one list of recognisers: what kinds a cell is. It knows no headings.</summary>
internal sealed class CellKinds(Scales scales)
{
    private const int MostKept = 20_000;
    private const CellKind NoName = CellKind.Code | CellKind.Number | CellKind.Date | CellKind.OpenDate | CellKind.Tick | CellKind.YesNo | CellKind.Question | CellKind.Long | CellKind.Blank;
    private static readonly Regex Code = Patterns.Of(@"^(?:[\p{L}]{2,14}\.?\s[#\p{Lu}]{0,6}|[#\p{L}]{0,6})[ ./_-]?\d{1,4}(?:[ ./_-]?(?:\d{1,4}|[A-Za-z]{1,2}(?![A-Za-z])|\([ivxlc]{1,6}\)|\([a-z0-9]\))){0,4}[.:)*]{0,2}$", RegexOptions.CultureInvariant);
    private static readonly Regex Lettered = Patterns.Of(@"^(?:\p{Lu}|\p{Lu}{1,4}[ ./-]\p{Lu}|\([a-z]\)|[a-z]\))\.?$", RegexOptions.CultureInvariant);
    private static readonly Regex Numeric = Patterns.Of(@"^[\u00A3$\u20AC]?[+-]?\d[\d,]*(?:\.\d+)?\s?(?:%|k|m|bn)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Dotted = Patterns.Of(@"^\d{1,2}\.\d{1,2}\.\d\d$", RegexOptions.CultureInvariant);
    private readonly Dictionary<string, CellKind> known = new(StringComparer.Ordinal);

    internal CellKind Of(Cell? cell)
    {
        var shown = cell?.Shown;
        return shown is null ? CellKind.Blank
            : shown.IsBlank ? (scales.OfPaleFill(shown.Fill) is null ? CellKind.Blank : CellKind.Rating)
            : Of(shown.Text);
    }

    internal CellKind Of(string text)
    {
        var trimmed = Boxes.Chosen(text) ?? text.Trim();
        if (trimmed.Length > 200)
        {
            return CellKind.Long | (CodeReading.Begins(trimmed) ? CellKind.Coded : CellKind.None);
        }

        if (!known.TryGetValue(trimmed, out var kinds))
        {
            kinds = Tell(trimmed);
            if (known.Count < MostKept)
            {
                known[trimmed] = kinds;
            }
        }

        return kinds;
    }

    internal static bool IsCode(string text) => text.Length is > 0 and <= 24 && (Code.IsMatch(text) || Lettered.IsMatch(text));

    private CellKind Tell(string text)
    {
        if (text.Length == 0)
        {
            return CellKind.Blank;
        }

        var words = WordsIn(text);
        var kinds = CellKind.None;
        Add(ref kinds, CellKind.Date, text.Length <= 120 && DueReading.IsDate(text));
        Add(ref kinds, CellKind.OpenDate, text.Length <= 120 && DueReading.IsOpen(text));
        Add(ref kinds, CellKind.Rating, !(text.Length == 1 && char.IsLower(text[0])) && scales.Names(text));
        Add(ref kinds, CellKind.Number, Numeric.IsMatch(text));
        Add(ref kinds, CellKind.Code, ((kinds & CellKind.Date) == CellKind.None || Dotted.IsMatch(text)) && IsCode(text) && text[text.Length - 1] != '%');
        Add(ref kinds, CellKind.Tick, RatingReading.IsTick(text));
        Add(ref kinds, CellKind.YesNo, RatingReading.IsYesOrNo(text));
        Add(ref kinds, CellKind.Question, text[text.Length - 1] == '?');
        Add(ref kinds, CellKind.Long, words >= 9 || (text[text.Length - 1] == '.' && words >= 4));
        Add(ref kinds, CellKind.Coded, (kinds & CellKind.Code) == CellKind.None && CodeReading.Begins(text));
        Add(ref kinds, CellKind.Name, IsNames(text, kinds));
        return kinds;
    }

    /// <summary>Names are short in each part: at most seven words, the first with a capital.</summary>
    private static bool IsNames(string text, CellKind kinds) =>
        (kinds & NoName) == CellKind.None && text.Any(char.IsLetter) && text.Split('\n', ';', '/', ',').All(part => WordsIn(part) is var words && words <= 7 && (part.Trim().Length == 0 || !char.IsLower(part.Trim()[0]) || words <= 2));

    internal static int WordsIn(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            words += !inside && char.IsLetterOrDigit(c) ? 1 : 0;
            inside = !char.IsWhiteSpace(c) && (inside || char.IsLetterOrDigit(c));
        }

        return words;
    }

    private static void Add(ref CellKind kinds, CellKind kind, bool holds) => kinds |= holds ? kind : CellKind.None;
}
