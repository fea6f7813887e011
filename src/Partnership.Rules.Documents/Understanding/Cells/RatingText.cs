using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads the words of a cell of ratings: the rating alone, with a note, or a history of which the newest counts.</summary>
internal static class RatingText
{
    private static readonly Regex First = Patterns.Of(@"^(?<word>[\p{L}+]+(?:[ /-][\p{L}]+){0,3}?|\d{1,2}|[\uD83D\uD83C][\uDC00-\uDFFF]\uFE0F?)\s*(?:[\u2013\u2014:(;,.-]|\s-|\n)\s*(?<rest>.*?)\)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private static readonly Regex Signed = Patterns.Of(@"^(?<word>[\uD83D\uD83C][\uDC00-\uDFFF]\uFE0F?)\s*(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private static readonly Regex Turn = Patterns.Of(@"\s*(?:\u2192|\u21D2|->|=>|>|\bto\b|\bnow\b:?)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Colour = Patterns.Of(@"\b(?:red|amber|green|blue|purple)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The rating in front of a text with its note; null for none.</summary>
    internal static (Rating Rating, string Note)? Leading(string text, Scales scales)
    {
        var match = text.Length > 300 ? Match.Empty : Signed.Match(text) is { Success: true } sign ? sign : First.Match(text);
        return match.Success && scales.Exact(match.Groups["word"].Value) is { } rating ? (rating, match.Groups["rest"].Value.Trim()) : null;
    }

    /// <summary>The rating of a cell and what else it says; null when it names none, or several and not which is the newest.</summary>
    internal static (Rating Rating, string Note)? Read(string text, Scales scales) =>
        scales.Exact(text) is { } whole ? (whole, string.Empty)
        : Dated(text, scales) is { } dated ? (dated, text)
        : History(text, scales) is { } history ? (history, text)
        : Leading(text, scales)
            ?? (text.Length <= 80 && Colour.Matches(text) is { Count: 1 } only && scales.Exact(only[0].Value) is { } named ? (named, text) : null);

    /// <summary>True where each line is a state and the day it has held since: "Closed 28/04/2026". There are two lines or more, or the state is on the scale.</summary>
    internal static bool IsDated(string text, Scales scales) => States(text) is { Length: > 0 } states && states.Any(one => scales.Exact(one.Word) is not null);

    /// <summary>The state of the latest day; null where it is on no scale, or where a line is no state with its day.</summary>
    private static Rating? Dated(string text, Scales scales) => States(text) is { Length: > 0 } states ? scales.Exact(states.OrderBy(one => one.On.Last).Last().Word) : null;

    /// <summary>Each line as a state of at most three words and its day; nothing where a line is another.</summary>
    private static (string Word, Time.PartialDate On)[] States(string text)
    {
        var lines = text.Length > 400 ? [] : text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        var states = lines.Select(line => (Line: line, Found: DueForms.Find(line))).Where(one => one.Found is [{ At: > 2 }] && one.Found[0].End >= one.Line.TrimEnd(')', '.').Length)
            .Select(one => (Word: one.Line.Substring(0, one.Found[0].At).Trim(' ', ':', '-', '\u2013', '(', ','), one.Found[0].On)).Where(one => one.Word.Length is > 2 and < 30 && CellKinds.WordsIn(one.Word) <= 3).ToArray();
        return states.Length == lines.Length ? states : [];
    }

    /// <summary>"Green > Amber" and lines of dates and ratings: the last, or that of the latest date.</summary>
    private static Rating? History(string text, Scales scales)
    {
        var turns = text.Length > 200 ? [] : Turn.Split(text).Select(part => scales.Exact(part)).ToArray();
        if (turns.Length > 1 && turns.All(one => one is not null))
        {
            return turns[turns.Length - 1];
        }

        var lines = text.Split('\n').Select(line => (On: DueReading.In(line).FirstOrDefault()?.On, Rating: OfLine(line, scales))).Where(one => one.Rating is not null).ToArray();
        return lines.Length < 2 ? null
            : lines.All(one => one.On is not null) ? lines.OrderBy(one => one.On!.Last).Last().Rating
            : text.Split('\n').Count(line => line.Trim().Length > 0) == lines.Length ? lines[lines.Length - 1].Rating
            : null;
    }

    private static Rating? OfLine(string line, Scales scales)
    {
        var parts = line.Split([':', '\u2013', '\u2014'], 2);
        return line.Length > 120 ? null : scales.Exact(line) ?? (parts.Length == 2 ? scales.Exact(parts[1]) ?? scales.Exact(parts[0]) : null) ?? (Colour.Matches(line) is { Count: 1 } only ? scales.Exact(only[0].Value) : null);
    }
}
