using System.Text;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Partnership.Rules.Console.Shell;

/// <summary>Code words as people say them.</summary>
internal static partial class Spoken
{
    /// <summary><c>notMet</c> as "not met", <c>notify-by</c> as "notify by"; a word for each thing that no document or person has said.</summary>
    internal static string Of(string code) => code switch
    {
        "unspecified" => "the document does not say",
        "notApplicable" => "does not apply",
        "unknown" => "not known",
        "notRelevantAuthority" => "not a relevant authority",
        _ when LocalDatePattern.Iso.Parse(code) is { Success: true } day => Dates.Words(day.Value),
        _ when code.Any(char.IsWhiteSpace) => code,
        _ => Apart(code),
    };

    /// <summary>A number of things: "1 working day", "2 working days".</summary>
    internal static string Count(int number, string thing) => $"{Options.Digits(number)} {thing}{(number == 1 ? string.Empty : "s")}";

    /// <summary>The words with a capital at the beginning.</summary>
    internal static string Sentence(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    /// <summary>A line with each date for machines in it as people write it.</summary>
    internal static string Line(string line) =>
        IsoDate().Replace(line, found => LocalDatePattern.Iso.Parse(found.Value) is { Success: true } day ? Dates.Plain(day.Value) : found.Value);

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")]
    private static partial Regex IsoDate();

    private static string Apart(string code)
    {
        var words = new StringBuilder();
        foreach (var letter in code)
        {
            words.Append(letter == '-' ? " " : char.IsAsciiLetterUpper(letter) && words.Length > 0 ? $" {char.ToLowerInvariant(letter)}" : letter.ToString());
        }

        return words.ToString();
    }
}
