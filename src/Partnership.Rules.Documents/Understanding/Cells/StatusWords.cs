namespace Partnership.Rules.Documents.Understanding;

/// <summary>Words of progress that stand for a colour, where a plan does not say otherwise.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, string> Words = Make(
        ("blue", "complete|completed|done|closed|finished|achieved|delivered|implemented|fully implemented|actioned|complete and closed|action complete|action completed"),
        ("green", "on track|on target|on schedule|on time|on course|progressing well|going well|good progress|on plan"),
        ("amber", "at risk|delayed|slipping|slipped|behind|behind schedule|behind target|some delay|some delays|minor delay|minor delays|some concerns|in progress|under way|underway|started|commenced|partly complete|partially complete|partly met|partially met|partially complete|some progress|orange|yellow"),
        ("red", "off track|off target|blocked|overdue|stalled|stopped|missed|major delay|major delays|significantly delayed|not on track|not achieved|not met|failing|escalated|no progress"),
        ("purple", "not started|not yet started|not begun|not yet begun|to start|yet to start|to be started|not due|not yet due|not commenced|planned"));

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["\U0001F534"] = "red",
        ["\U0001F7E5"] = "red",
        ["\u2764"] = "red",
        ["\U0001F7E0"] = "amber",
        ["\U0001F7E1"] = "amber",
        ["\U0001F7E7"] = "amber",
        ["\U0001F7E8"] = "amber",
        ["\U0001F7E2"] = "green",
        ["\U0001F7E9"] = "green",
        ["\U0001F535"] = "blue",
        ["\U0001F7E6"] = "blue",
        ["\U0001F7E3"] = "purple",
        ["\U0001F7EA"] = "purple",
    };

    /// <summary>The colour that a whole text means; null for none.</summary>
    internal static string? Colour(string text)
    {
        var trimmed = text.Trim().TrimEnd('\uFE0F');
        return Signs.TryGetValue(trimmed, out var sign) ? sign : Words.TryGetValue(Plain(trimmed), out var word) ? word : null;
    }

    private static string Plain(string text) => string.Join(" ", text.ToLowerInvariant().Split([' ', '-', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<string, string> Make(params (string Colour, string Words)[] colours)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (colour, list) in colours)
        {
            foreach (var word in list.Split('|'))
            {
                words[word] = colour;
            }
        }

        return words;
    }
}
