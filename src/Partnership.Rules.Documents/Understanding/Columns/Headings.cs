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
        (ColumnRole.Update, "update|updates|progress|comments|remarks|notes|narrative|commentary|latest position|current position|progress to date|progress update"),
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

    private static readonly System.Text.RegularExpressions.Regex Former = Files.Grids.Patterns.Of(@"\b(?:last(?! update)|previous|former|prior|old|original|start(?:ing)?|baseline)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static readonly System.Text.RegularExpressions.Regex Start = Files.Grids.Patterns.Of(@"\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|baseline|from)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static readonly System.Text.RegularExpressions.Regex Revised = Files.Grids.Patterns.Of(@"\b(?:revised|new|extended|amended|current|latest|moved)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static readonly (string Word, ColumnRole Role)[] Containing =
    [
        ("lead officer", ColumnRole.Officer), ("milestone", ColumnRole.Milestone), ("measure", ColumnRole.Measure), ("outcome", ColumnRole.Measure), ("success", ColumnRole.Measure),
        ("update", ColumnRole.Update), ("progress", ColumnRole.Update), ("timescale", ColumnRole.Due), ("deadline", ColumnRole.Due), ("by when", ColumnRole.Due), ("due date", ColumnRole.Due),
        ("rag ", ColumnRole.Rating), (" rag", ColumnRole.Rating), ("rating", ColumnRole.Rating), ("lead ", ColumnRole.Lead), (" lead", ColumnRole.Lead), ("responsible", ColumnRole.Lead),
        ("officer", ColumnRole.Officer), ("action", ColumnRole.Action),
    ];

    /// <summary>What "we will" do, and the last word of a heading that only says that it is a name or text, as programs write it.</summary>
    private static readonly System.Text.RegularExpressions.Regex Promise = Files.Grids.Patterns.Of(@"\bwe (?:will|shall)\b(?! (?:know|measure))", System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static readonly System.Text.RegularExpressions.Regex Ending = Files.Grids.Patterns.Of(@" (?:name|title|text|description)$", System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    /// <summary>Words of headings of those who help, and are not those who lead.</summary>
    private static readonly System.Text.RegularExpressions.Regex Helping = Files.Grids.Patterns.Of(@"\b(?:support(?:ing|ed)?|assist(?:ing|ed)?|contribut\w+|consult(?:ed)?|inform(?:ed)?)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    /// <summary>Words of headings of when something was done, not of when it is to be done.</summary>
    private static readonly System.Text.RegularExpressions.Regex Finished = Files.Grids.Patterns.Of(@"\b(?:date )?(?:of )?(?:done|completed|finished|achieved|delivered|closed|implemented)\b(?! by)|\bactual\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    /// <summary>Words that ask: who, and when.</summary>
    private static readonly Dictionary<string, ColumnRole> Asking = new(StringComparer.Ordinal) { ["who"] = ColumnRole.Lead, ["whom"] = ColumnRole.Lead, ["whose"] = ColumnRole.Lead, ["when"] = ColumnRole.Due };

    /// <summary>A heading in lower case, one space between words, without marks.</summary>
    internal static string Plain(string heading)
    {
        var letters = heading.Where(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '#' or '_').Select(c => char.IsWhiteSpace(c) || c == '_' ? ' ' : char.ToLowerInvariant(c)).ToArray();
        return string.Join(" ", new string(letters).Split([' '], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What a heading alone says: a role, and how certainly. Content decides with it.</summary>
    internal static (ColumnRole Role, HeadingMatch Match) Of(string heading, ColumnMap map)
    {
        var found = OfWhole(heading, map);
        var strokes = found.Match >= HeadingMatch.Exact || heading.Length > 200 || heading.IndexOf('/') < 0 ? [] : heading.Split('/').Select(part => OfWhole(part, map)).Where(part => part.Match >= HeadingMatch.Exact).Distinct().ToArray();
        return strokes.Length == 1 ? strokes[0] : found;
    }

    private static (ColumnRole Role, HeadingMatch Match) OfWhole(string heading, ColumnMap map)
    {
        var plain = heading.Length > 200 ? string.Empty : Plain(heading);
        return plain.Length == 0 ? (ColumnRole.Kept, HeadingMatch.None)
            : map.TryFind(plain, out var mapped) ? (mapped, HeadingMatch.Mapped)
            : Exact.TryGetValue(plain, out var known) || Exact.TryGetValue(Ending.Replace(plain, string.Empty), out known) ? (known, HeadingMatch.Exact)
            : Beginning(plain) is { } begun ? (begun, HeadingMatch.Fragment)
            : plain.Length > 60 ? (ColumnRole.Kept, HeadingMatch.None)
            : Containing.FirstOrDefault(one => plain.Contains(one.Word)) is { Word: not null } part ? (part.Role, HeadingMatch.Fragment)
            : Asked(plain) is { } role ? (role, HeadingMatch.Fragment)
            : (ColumnRole.Kept, HeadingMatch.None);
    }

    /// <summary>What a heading of two words or more says that stands at the beginning of a longer one: "How will we know it has worked".</summary>
    private static ColumnRole? Beginning(string plain)
    {
        for (var end = plain.LastIndexOf(' '); end > 0; end = plain.LastIndexOf(' ', end - 1))
        {
            if (plain.IndexOf(' ') < end && Exact.TryGetValue(plain.Substring(0, end), out var role))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>What a heading asks for that begins with a word that asks, or with one word before it: "Who will do this?", "By when".</summary>
    private static ColumnRole? Asked(string plain) => plain.Split(' ').Take(2).Select(word => Asking.TryGetValue(word, out var role) ? role : (ColumnRole?)null).FirstOrDefault(role => role is not null)
        ?? (Promise.IsMatch(plain) ? ColumnRole.Action : null);

    internal static ColumnRole RoleOf(string heading, ColumnMap map) => Of(heading, map).Role;

    /// <summary>True for a heading of what was, beside another of what is.</summary>
    internal static bool IsFormer(string heading) => heading.Length < 200 && Former.IsMatch(heading);

    /// <summary>True for a heading of what is first: when something starts, or from where.</summary>
    internal static bool IsStart(string heading) => heading.Length < 200 && Start.IsMatch(heading);

    /// <summary>True for a heading of what takes the place of something else.</summary>
    internal static bool IsRevised(string heading) => heading.Length < 200 && Revised.IsMatch(heading);

    /// <summary>True for a heading of those who help to do something.</summary>
    internal static bool IsHelping(string heading) => heading.Length < 200 && Helping.IsMatch(heading);

    /// <summary>True for a heading of when something was done.</summary>
    internal static bool IsFinished(string heading) => heading.Length < 200 && Finished.IsMatch(heading) && !TextLines.Holds(heading, "to be");

    private static Dictionary<string, ColumnRole> Make(params (ColumnRole Role, string Words)[] roles) => roles
        .SelectMany(one => one.Words.Split('|'), (one, word) => (one.Role, word))
        .ToDictionary(one => one.word, one => one.Role, StringComparer.Ordinal);
}
