namespace Partnership.Rules.Json.ShortForms;

/// <summary>Words with their citation in brackets at the end: <c>quarterly (4.1)</c>.</summary>
internal static class CitedText
{
    private static readonly string[] Places = ["clause", "section", "paragraph", "para", "part", "schedule", "annex", "appendix", "page", "line", "article", "rule", "§"];

    /// <summary>The ways in which a text can be taken apart, the likeliest first. What is in brackets can belong to the words.</summary>
    internal static IEnumerable<(string Words, string? Citation)> Splits(string text)
    {
        var bare = text.Trim();
        var open = Opening(bare);
        if (open <= 0)
        {
            return [(bare, null)];
        }

        (string, string?) cited = (bare.Substring(0, open).Trim(), bare.Substring(open + 1, bare.Length - open - 2).Trim());
        return IsPlace(cited.Item2!) ? [cited, (bare, null)] : [(bare, null), cited];
    }

    /// <summary>Where the bracket opens that closes at the end; -1 when none does.</summary>
    private static int Opening(string text)
    {
        if (text.Length == 0 || text[text.Length - 1] != ')')
        {
            return -1;
        }

        var depth = 0;
        for (var at = text.Length - 1; at >= 0; at--)
        {
            depth += text[at] == ')' ? 1 : text[at] == '(' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsPlace(string citation) => citation.Length > 0
        && (char.IsDigit(citation[0]) || CitationText.HasLines(citation) || citation.Contains(": ") || Array.Exists(Places, one => citation.StartsWith(one, StringComparison.OrdinalIgnoreCase)));
}
