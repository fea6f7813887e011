namespace Partnership.Rules.Documents.Understanding;

/// <summary>What the headings of plans mean. A heading that is not here is kept with its cells and reported.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, ColumnRole> Exact = Make(
        (ColumnRole.Code, "ref|ref no|reference|reference no|reference number|no|number|code|id|item|item no|action no|action ref|action number|action code|action id|#"),
        (ColumnRole.Strand, "strand|priority|theme|objective|strategic priority|strategic objective|workstream|pillar|aim|outcome area|priority area"),
        (ColumnRole.Area, "area for development|area|area of work|area of focus|recommendation|issue|headline action|title|commitment|what we want to achieve"),
        (ColumnRole.Action, "action|actions|actions required|action required|key actions|key action|activity|activities|what we will do|what will we do|how will we do it|how|task|tasks|deliverable|deliverables"),
        (ColumnRole.Lead, "lead|leads|led by|who|owner|responsible|responsibility|by whom|partners|who will do it|action owner|agency|organisation|lead organisations|lead organisation"),
        (ColumnRole.Officer, "lead officer|lead officers|officer|named lead|responsible officer|responsible person|oversight|overseer|contact|lead name"),
        (ColumnRole.Measure, "measures|measure|outcome|outcomes|performance measuresoutcomes|performance measures|success measures|success criteria|kpi|kpis|measure of success|how will we know|what does success look like|impact|expected outcome|target"),
        (ColumnRole.Milestone, "milestones|milestone|key milestones|steps"),
        (ColumnRole.Due, "due|due date|by|by when|when|timescale|timescales|deadline|target date|completion date|timeframe|time frame|date|end date|due by"),
        (ColumnRole.Update, "update|updates|progress|comments|commentary|latest position|current position|progress to date|progress update"),
        (ColumnRole.Rating, "rag|brag|bragg|rating|rag rating|brag rating|status|rag status|brag status|progress rating|action status"),
        (ColumnRole.RatingNote, "rating note"),
        (ColumnRole.Reference, "see also|links to|linked actions|cross reference|cross references|related actions|dependencies|depends on"),
        (ColumnRole.Provenance, "provenance|source|origin"),
        (ColumnRole.Limit, "limits|limit"),
        (ColumnRole.Fact, "facts"),
        (ColumnRole.Promise, "promises"),
        (ColumnRole.Evidence, "evidence state"),
        (ColumnRole.Flag, "flags"),
        (ColumnRole.Continuation, "continuation rows"));

    private static readonly System.Text.RegularExpressions.Regex Former = Files.Grids.Patterns.Of(@"\b(?:last|previous|former|prior|old|original|start(?:ing)?|baseline)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static readonly System.Text.RegularExpressions.Regex Start = Files.Grids.Patterns.Of(@"\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|baseline|from)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static readonly System.Text.RegularExpressions.Regex Revised = Files.Grids.Patterns.Of(@"\b(?:revised|new|extended|amended|current|latest|moved)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static readonly (string Word, ColumnRole Role)[] Containing =
    [
        ("lead officer", ColumnRole.Officer), ("milestone", ColumnRole.Milestone), ("measure", ColumnRole.Measure), ("outcome", ColumnRole.Measure), ("success", ColumnRole.Measure),
        ("update", ColumnRole.Update), ("progress", ColumnRole.Update), ("timescale", ColumnRole.Due), ("deadline", ColumnRole.Due), ("by when", ColumnRole.Due), ("due date", ColumnRole.Due),
        ("rag ", ColumnRole.Rating), (" rag", ColumnRole.Rating), ("rating", ColumnRole.Rating), ("lead ", ColumnRole.Lead), (" lead", ColumnRole.Lead), ("responsible", ColumnRole.Lead),
        ("action", ColumnRole.Action),
    ];

    /// <summary>Words that ask: who, and when.</summary>
    private static readonly Dictionary<string, ColumnRole> Asking = new(StringComparer.Ordinal) { ["who"] = ColumnRole.Lead, ["whom"] = ColumnRole.Lead, ["whose"] = ColumnRole.Lead, ["when"] = ColumnRole.Due };

    /// <summary>A heading in lower case, one space between words, without marks.</summary>
    internal static string Plain(string heading)
    {
        var letters = heading.Where(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c == '#').Select(c => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c)).ToArray();
        return string.Join(" ", new string(letters).Split([' '], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What a heading alone says: a role, and how surely. Content decides with it.</summary>
    internal static (ColumnRole Role, HeadingMatch Match) Of(string heading, ColumnMap map)
    {
        var plain = heading.Length > 200 ? string.Empty : Plain(heading);
        return plain.Length == 0 ? (ColumnRole.Kept, HeadingMatch.None)
            : map.TryFind(plain, out var mapped) ? (mapped, HeadingMatch.Mapped)
            : Exact.TryGetValue(plain, out var known) ? (known, HeadingMatch.Exact)
            : plain.Length > 60 ? (ColumnRole.Kept, HeadingMatch.None)
            : Containing.FirstOrDefault(one => plain.Contains(one.Word)) is { Word: not null } part ? (part.Role, HeadingMatch.Fragment)
            : Asked(plain) is { } role ? (role, HeadingMatch.Fragment)
            : (ColumnRole.Kept, HeadingMatch.None);
    }

    /// <summary>What a heading asks for that begins with a word that asks, or with one word before it: "Who will do this?", "By when".</summary>
    private static ColumnRole? Asked(string plain) => plain.Split(' ').Take(2).Select(word => Asking.TryGetValue(word, out var role) ? role : (ColumnRole?)null).FirstOrDefault(role => role is not null);

    internal static ColumnRole RoleOf(string heading, ColumnMap map) => Of(heading, map).Role;

    /// <summary>True for a heading of what was, beside another of what is.</summary>
    internal static bool IsFormer(string heading) => heading.Length < 200 && Former.IsMatch(heading);

    /// <summary>True for a heading of what is first: when something starts, or from where.</summary>
    internal static bool IsStart(string heading) => heading.Length < 200 && Start.IsMatch(heading);

    /// <summary>True for a heading of what takes the place of something else.</summary>
    internal static bool IsRevised(string heading) => heading.Length < 200 && Revised.IsMatch(heading);

    private static Dictionary<string, ColumnRole> Make(params (ColumnRole Role, string Words)[] roles) => roles
        .SelectMany(one => one.Words.Split('|'), (one, word) => (one.Role, word))
        .ToDictionary(one => one.word, one => one.Role, StringComparer.Ordinal);
}
