using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>One item of a list, taken apart: its code, what is to be done, and what it says of who leads it, by when and how far it is.</summary>
/// <param name="Code">The code in front; empty for none.</param>
/// <param name="Action">The action in words.</param>
/// <param name="Details">The further details of the item, each under the role of its column.</param>
internal sealed record ItemText(string Code, string Action, IReadOnlyDictionary<ColumnRole, ItemDetail> Details)
{
    private static readonly Regex Label = Patterns.Of(@"(?<!\p{L})(?<label>\p{L}[\p{L} ]{1,28}):(?=\s)", RegexOptions.CultureInvariant);
    private static readonly Regex Bracket = Patterns.Of(@"\s*\((?<inner>[^()]{2,80})\)[.;,]?$", RegexOptions.CultureInvariant);
    private static readonly Regex Dash = Patterns.Of(@"\s+[\u2013\u2014-]\s+(?<tail>[^\u2013\u2014]{2,120})$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
    private static readonly Regex Before = Patterns.Of(@"\b(?:by|before|until|till|from|due|no\s+later\s+than)\b(?!.*\b(?:by|before|until|till|from|due)\b)[^,;.()]{0,25}$", DueForms.Options);
    private static readonly Regex Within = Patterns.Of(@"\bwithin\s+(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})\s+(?:\w+\s+)?(?:hour|day|week|month|year)s?\b[^,;.()]*", DueForms.Options);
    private static readonly Regex Doer = Patterns.Of(@"^(?:The\s)?(?<name>\p{Lu}[\p{L}&'\u2019-]*(?:\s(?:and|of|the|&|\p{Lu}[\p{L}&'\u2019-]*)){0,5})\s(?:to|will)\s\p{Ll}", RegexOptions.CultureInvariant);
    private static readonly char[] Ends = [' ', '.', ';', ',', '\u2013', '\u2014', '-', '(', ')', '\n'];

    /// <summary>Roles that an item may speak of in words of its own.</summary>
    private static readonly ColumnRole[] Roles = [ColumnRole.Lead, ColumnRole.Officer, ColumnRole.Due, ColumnRole.Rating, ColumnRole.Update, ColumnRole.Measure];

    internal bool HasDetails => Details.Count > 0;

    /// <summary>Who is to do it, where it begins so: "Police to share the list"; empty for none.</summary>
    internal string Subject => Details.ContainsKey(ColumnRole.Lead) || Doer.Match(Action) is not { Success: true } doer ? string.Empty : doer.Groups["name"].Value;

    /// <summary>The same with the one who is to do it as the lead.</summary>
    internal ItemText Led => Subject is not { Length: > 0 } subject ? this
        : this with { Details = Details.Append(new(ColumnRole.Lead, new ItemDetail("Lead", subject))).ToDictionary(one => one.Key, one => one.Value) };

    internal static ItemText Of(string text, CellKinds kinds)
    {
        var details = new Dictionary<ColumnRole, ItemDetail>();
        var left = WithoutLabels(text.Trim(), details);
        left = WithoutBracket(left, details, kinds);
        left = WithoutDash(left, details, kinds);
        if (!details.ContainsKey(ColumnRole.Due) && DueIn(left) is { } due)
        {
            details[ColumnRole.Due] = new ItemDetail("Due", due);
        }

        var (code, action) = CodeReading.Split(left, weakToo: true);
        return new ItemText(code?.Value ?? string.Empty, action, details);
    }

    /// <summary>Takes "Lead: Police." and the like off a text, from the first such label on.</summary>
    private static string WithoutLabels(string text, Dictionary<ColumnRole, ItemDetail> details)
    {
        var labels = Label.Matches(text).Cast<Match>().Select(Known).OfType<(int From, int To, ColumnRole Role, string Label)>().ToArray();
        for (var at = 0; at < labels.Length; at++)
        {
            var (_, from, role, label) = labels[at];
            var value = text.Substring(from, (at + 1 < labels.Length ? labels[at + 1].From : text.Length) - from).Trim(Ends);
            if (value.Length > 0)
            {
                details[role] = details.TryGetValue(role, out var before) ? before with { Text = $"{before.Text}\n{value}" } : new ItemDetail(label, value);
            }
        }

        return labels.Length == 0 ? text : text.Substring(0, labels[0].From).TrimEnd(' ', ';', ',', '\u2013', '\u2014', '-', '(');
    }

    /// <summary>Where a label that names a role begins and ends; the words before it may belong to the text.</summary>
    private static (int From, int To, ColumnRole Role, string Label)? Known(Match match)
    {
        var label = match.Groups["label"];
        for (var from = 0; from >= 0 && from < label.Length; from = label.Value.IndexOf(' ', from) is >= 0 and var next ? next + 1 : -1)
        {
            var (role, found) = Headings.Of(label.Value.Substring(from), ColumnMap.Empty);
            if (found == HeadingMatch.Exact && Array.IndexOf(Roles, role) >= 0)
            {
                return (label.Index + from, match.Index + match.Length, role, label.Value.Substring(from));
            }
        }

        return null;
    }

    /// <summary>What stands in brackets at the end: who leads, or by when.</summary>
    private static string WithoutBracket(string text, Dictionary<ColumnRole, ItemDetail> details, CellKinds kinds)
    {
        var bracket = Bracket.Match(text);
        var kind = bracket.Success ? kinds.Of(bracket.Groups["inner"].Value) : CellKind.None;
        var role = (kind & (CellKind.Date | CellKind.OpenDate)) != CellKind.None ? ColumnRole.Due : (kind & CellKind.Name) != CellKind.None ? ColumnRole.Lead : ColumnRole.Kept;
        if (role == ColumnRole.Kept || details.ContainsKey(role))
        {
            return text;
        }

        details[role] = new ItemDetail(role == ColumnRole.Due ? "Due" : "Lead", bracket.Groups["inner"].Value.Trim());
        return text.Substring(0, bracket.Index);
    }

    /// <summary>What stands behind the last dash, where it is nothing but a date, or bodies and a date: "Write the page \u2013 Communications team, June 2026".</summary>
    private static string WithoutDash(string text, Dictionary<ColumnRole, ItemDetail> details, CellKinds kinds)
    {
        var dash = text.Length > 2000 || details.ContainsKey(ColumnRole.Lead) || details.ContainsKey(ColumnRole.Due) ? Match.Empty : Dash.Match(text);
        var parts = dash.Success ? dash.Groups["tail"].Value.Split([',', ';']).Select(part => part.Trim(Ends)).Where(part => part.Length > 0).ToArray() : [];
        var dates = Array.FindAll(parts, part => (kinds.Of(part) & (CellKind.Date | CellKind.OpenDate)) != CellKind.None);
        var names = Array.FindAll(parts, part => Array.IndexOf(dates, part) < 0);
        if (parts.Length == 0 || CellKinds.WordsIn(text.Substring(0, dash.Index)) < 4 || dates.Length > 1 || !Array.TrueForAll(names, name => (kinds.Of(name) & CellKind.Name) != CellKind.None) || (dates.Length == 0 && !Array.Exists(names, PeopleKeys.NamesBody)))
        {
            return text;
        }

        if (names.Length > 0)
        {
            details[ColumnRole.Lead] = new ItemDetail("Lead", string.Join("\n", names));
        }

        if (dates.Length > 0)
        {
            details[ColumnRole.Due] = new ItemDetail("Due", dates[0]);
        }

        return text.Substring(0, dash.Index);
    }

    /// <summary>The words that say by when: a date after a word that makes it one, or a time counted from something.</summary>
    private static string? DueIn(string text)
    {
        foreach (var found in (text.Length > 2000 ? [] : DueForms.Find(text)).OrderByDescending(one => one.At))
        {
            if (Before.Match(text.Substring(0, found.At)) is { Success: true } before)
            {
                return text.Substring(before.Index, found.End - before.Index);
            }
        }

        return text.Length <= 2000 && Within.Match(text) is { Success: true } within && CellKinds.WordsIn(CodeReading.Split(text.Substring(0, within.Index), weakToo: true).Text) > 2 ? within.Value.Trim() : null;
    }
}

/// <summary>What an item says by the way.</summary>
/// <param name="Heading">The word it gives for it, or the usual heading of such a column.</param>
/// <param name="Text">The text.</param>
internal sealed record ItemDetail(string Heading, string Text);
