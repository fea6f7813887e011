using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>Meetings, phases, offices and links as text: a name, what is said of it, and the citation.</summary>
/// <remarks>Worked examples: <c>the budget meeting: January or February (4.4)</c>, <c>every six weeks until the strategy is published (4.2)</c>,
/// <c>Secretary: ex officio: Barset Council (3.9)</c>, <c>Delivery Group [barset/delivery] is a sub-group of Barset Board [barset/board] (13)</c>.</remarks>
internal static class NamedText
{
    private const string Colon = ": ";
    private const string First = " for the first ";
    private const string Until = " until ";
    private const string Any = "any";

    internal static MeetingWindow Window(string text, DocumentContext document)
    {
        var (words, citation) = ShortFormWords.Split(text, document);
        var (name, months) = Parted(words, Colon, "the meeting and its months, as in: the budget meeting: January or February (4.4)");
        return new MeetingWindow(Meeting(name), citation, [.. TermsWords.Months(months).Value]);
    }

    internal static string? Write(MeetingWindow window, DocumentContext document) =>
        ShortFormWords.Cited($"{Name(window.Meeting)}{Colon}{TermsWords.Write(window.Months)}", window.Citation, document);

    internal static CadencePhase Phase(string text, DocumentContext document)
    {
        var (words, citation) = ShortFormWords.Split(text, document);
        var first = words.LastIndexOf(First, StringComparison.OrdinalIgnoreCase);
        if (first > 0)
        {
            var limit = TermsWords.Limit(words.Substring(first + First.Length), Direction.After).Value;
            return limit.Unit == TimeUnit.Months || limit.Unit == TimeUnit.Years
                ? new CadencePhase(Often(words.Substring(0, first)), new PhaseEnd.AfterMonths(limit.Amount * (limit.Unit == TimeUnit.Years ? 12 : 1)), citation)
                : throw new FormatException($"'{words}': a phase lasts a number of months or years, or until an event.");
        }

        var (cadence, ends) = Parted(words, Until, "a cadence and what ends it, as in: monthly for the first 6 months (4.2)");
        return new CadencePhase(Often(cadence), new PhaseEnd.AtEvent(Meeting(ends)), citation);
    }

    internal static string? Write(CadencePhase phase, DocumentContext document) => phase.Cadence.Reason is not null ? null
        : phase.End.Match(
            months => ShortFormWords.Cited($"{phase.Cadence.AsWritten}{First}{TermsWords.Write(TimeLimit.MonthsAfter(months.Months)).Replace(" after", string.Empty)}", phase.Citation, document),
            ended => ended.On.IsSpecified || ended.On.IsNotRead ? null : ShortFormWords.Cited($"{phase.Cadence.AsWritten}{Until}{Name(ended.Event)}", phase.Citation, document));

    /// <summary>An office that has no place of its own in a group: its title, and how it is filled.</summary>
    internal static Office Office(string text, DocumentContext document)
    {
        var citation = document.Get<CitationAround>()?.Citation ?? throw new FormatException("An office as text needs a citation around it.");
        var (title, filled) = Parted(text, Colon, "the title and how the office is filled, as in: Secretary: appointed by Barset Council (3.9)");
        return TermsWords.Office(filled, title, citation).Value;
    }

    internal static string Write(Office office) => $"{office.Title}{Colon}{office}";

    internal static GroupLink Link(string text, DocumentContext document)
    {
        var (words, citation) = ShortFormWords.Split(text, document);
        var key = document.Get<TermsAround>()!.Partnership;
        var found = LinkKind.All.SelectMany(kind => Places(words, $" {kind.Words} ").Select(at => new GroupLink(
            TermsWords.Party(words.Substring(0, at), key).Value, TermsWords.Party(words.Substring(at + kind.Words.Length + 2), key).Value, kind, citation))).ToArray();
        return found.Length == 1 ? found[0]
            : throw new FormatException($"'{words}' {(found.Length == 0 ? "names no kind of link" : $"can mean {string.Join("; or ", found.Select(one => $"{one.From} - {one.Kind} - {one.To}"))}")}. Valid words between two bodies: {string.Join(", ", LinkKind.All.Select(one => one.Words))}.");
    }

    internal static string? Write(GroupLink link, DocumentContext document)
    {
        var key = document.Get<TermsAround>()?.Partnership;
        return key is null ? null : ShortFormWords.Cited($"{TermsWords.Write(link.From, key)} {link.Kind.Words} {TermsWords.Write(link.To, key)}", link.Citation, document);
    }

    /// <summary>A meeting or an event: its words, with its code in square brackets where that is not made of the words.</summary>
    private static Trigger Meeting(string words)
    {
        var party = TermsWords.Party(words, Any).Value;
        return new Trigger(party.Key.StartsWith($"{Any}/", StringComparison.Ordinal) ? party.Key.Substring(Any.Length + 1) : party.Key, party.Name);
    }

    private static string Name(Trigger trigger) => Meeting(trigger.Words) == trigger ? trigger.Words : $"{trigger.Words} [{trigger.Code}]";

    private static CadenceInterpretation Often(string words) =>
        CadenceInterpretation.TryParse(words, out var read) ? read : throw new FormatException($"{TermsWords.Cadence(words)}");

    private static (string Before, string After) Parted(string words, string mark, string expected)
    {
        var at = words.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return at > 0 ? (words.Substring(0, at).Trim(), words.Substring(at + mark.Length).Trim()) : throw new FormatException($"'{words}' is not understood. Enter {expected}.");
    }

    private static IEnumerable<int> Places(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at > 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
