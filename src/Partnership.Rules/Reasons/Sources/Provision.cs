using System.Text;

namespace Partnership.Rules.Reasons;

/// <summary>The place in a statute as people write it: short for minutes, in full for a letter.</summary>
internal static class Provision
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["s"] = "section",
        ["ss"] = "sections",
        ["reg"] = "regulation",
        ["regs"] = "regulations",
        ["r"] = "rule",
        ["art"] = "article",
        ["arts"] = "articles",
        ["para"] = "paragraph",
        ["paras"] = "paragraphs",
        ["Sch"] = "Schedule",
        ["pt"] = "Part",
    };

    /// <summary><c>Sch 12 para 4(1A)</c> for <c>Sch.12 para.4(1A)</c>.</summary>
    internal static string Abbreviated(string section) => Spelt(section, word => word);

    /// <summary><c>Schedule 12, paragraph 4(1A)</c> for <c>Sch.12 para.4(1A)</c>.</summary>
    internal static string InFull(string section)
    {
        var full = Spelt(section, word => Words.TryGetValue(word, out var whole) ? whole : word);
        return full.StartsWith("Schedule", StringComparison.Ordinal) ? full.Replace(" paragraph", ", paragraph") : full;
    }

    /// <summary>Each abbreviation with a stop before a number: the stop becomes a space.</summary>
    private static string Spelt(string section, Func<string, string> word)
    {
        var text = new StringBuilder();
        for (var place = 0; place < section.Length;)
        {
            var end = place;
            while (end < section.Length && char.IsLetter(section[end]))
            {
                end++;
            }

            var stops = end > place && end + 1 < section.Length && section[end] == '.' && char.IsDigit(section[end + 1]) && Words.ContainsKey(section.Substring(place, end - place));
            text.Append(stops ? $"{word(section.Substring(place, end - place))} " : section.Substring(place, Math.Max(1, end - place)));
            place = stops ? end + 1 : Math.Max(place + 1, end);
        }

        return text.ToString();
    }
}
