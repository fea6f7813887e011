using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads by when something is due: what the words around a date make of it, and words that name none.</summary>
internal static class DueReading
{
    private const RegexOptions Options = DueForms.Options;
    private static readonly Regex Between = Patterns.Of(@"^\s*(?:to|until|till|through|and|-|\u2013|\u2014)\s*(?:the\s+)?(?:end\s+(?:of\s+)?)?$", Options);
    private static readonly Regex MonthOnly = Patterns.Of(@"(?:" + DueForms.F(DueForms.Day, "d") + @"\s+)?" + DueForms.F(DueForms.Month, "m") + @"\s*(?:to|-|\u2013|\u2014|/|and|&)\s*$", Options);
    private static readonly Regex Repeated = Patterns.Of(@"^(?:at least\s+)?(?:each|every|per|once (?:a|every)|twice (?:a|every)|daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|termly|annual(?:ly)?|bi-?annual(?:ly)?|half[- ]yearly|six[- ]monthly|yearly)\b", Options);
    private static readonly Regex Again = Patterns.Of(@"\b(?:annually|quarterly|monthly|weekly|fortnightly|termly|yearly|(?:each|every)\s+(?:other\s+)?(?:year|quarter|month|week|fortnight|term|meeting|\p{L}{3,9}))$", Options);
    private static readonly Regex Relative = Patterns.Of(@"^(?:(?:with)?in\s+)?(?:an?\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|\d{1,3})(?:\s*(?:-|\u2013|to)\s*\d{1,3})?[\s-]+(?:working\s+)?(?:day|week|month|year)s?\b|^(?:month|year|week|phase|day)s?\s+(?:\d|one|two|three)|^(?:short|medium|long)(?:er)?[- ]term\b|^(?:after|following|upon|on completion|once|when|before|prior to|subject to|dependent on|at (?:the )?next|next|immediate)", Options);
    private static readonly Regex Open = Patterns.Of(@"^(?:tb[cda]|to be (?:\w+\s?){1,3}|on[- ]?going|continu(?:ous|ing|al)(?:ly)?|business as usual|bau|n/?a|not applicable|none|nil|rolling|immediate(?:ly)?|asap|as soon as (?:possible|reasonably practicable)|no (?:date|deadline)(?: set)?|not (?:set|known|agreed)|awaiting\b.{0,40}|unknown|open|-+|\u2013|\u2014|\?+)\.?$", Options);
    private static readonly Regex Filler = Patterns.Of(@"\b(?:by|before|due|from|to|until|till|the|end|of|on|in|at|w/?c|w/?e|week|commencing|ending|beginning|start|mid|early|late|no later than|target|completed?|complete|revised|extended|original|originally|now|and|or|for|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|financial|year|annual|quarter|review|launch|date|deadline|latest|was|previously|onwards?|\d{1,2}(?::\d\d)?\s?[ap]m)\b", Options);

    /// <summary>Words that count a time from the date after them.</summary>
    private static readonly Regex Counted = Patterns.Of(@"\b(?:day|week|fortnight|month|quarter|year)s?\s+(?:of|after|from|following|before|prior\s+to)\s*(?:the\s+)?$", Options);

    /// <summary>Words that make the date after them, or before them, a start without an end.</summary>
    private static readonly Regex Starting = Patterns.Of(@"^\s*(?:from|since|starting|commencing|beginning|begins?|starts?)\b[^\d]{0,12}$", Options);
    private static readonly Regex Onwards = Patterns.Of(@"^\s*(?:onwards?\b|and\s+(?:then\s+)?(?:on[- ]?going|continuing|onwards?))", Options);

    /// <summary>Words that say that the date after them, or before them, holds no longer.</summary>
    private static readonly Regex Former = Patterns.Of(@"(?:\bwas|\bwere|\bpreviously|\boriginally|\boriginal(?:\s+\w+)?|\bformerly|\bold(?:\s+\w+)?)\s*[:(]?\s*$", Options);
    private static readonly Regex Moved = Patterns.Of(@"\b(?:extended|revised|moved|deferred|slipped|postponed|changed|rescheduled|amended|now)\b[^\d]{0,20}$", Options);
    private static readonly Regex Earlier = Patterns.Of(@"\b(?:before|prior\s+to|ahead\s+of)\s*(?:the\s+)?$", Options);

    /// <summary>True for a text that is a date and little more.</summary>
    internal static bool IsDate(string text)
    {
        var found = DueForms.Find(text);
        if (found.Length == 0)
        {
            return false;
        }

        var rest = found.OrderByDescending(one => one.At).Aggregate(text, (left, one) => left.Remove(one.At, one.Length));
        var words = CellKinds.WordsIn(Filler.Replace(rest, " "));
        return words <= 1 || (words <= 2 * found.Length && found.Length > 1);
    }

    /// <summary>True for words that say that the date is open, repeated or relative.</summary>
    internal static bool IsOpen(string text) => text.Trim() is var line && (Open.IsMatch(line) || (line.Length < 80 && (Repeated.IsMatch(line) || Relative.IsMatch(line) || (IsAgain(line) && CellKinds.WordsIn(line) <= 2))));

    /// <summary>True for words that end with how often: "November annually".</summary>
    private static bool IsAgain(string line) => line.Length < 60 && Again.IsMatch(line);

    /// <summary>What each line of a cell says of when it is due. A line that says nothing of it has an open date under its own words.</summary>
    internal static IEnumerable<DueDate> In(string text) =>
        text.Split('\n').Select(one => one.Trim()).Where(one => one.Length > 0).SelectMany(OfLine);

    private static IEnumerable<DueDate> OfLine(string line)
    {
        var found = line.Length > 600 ? [] : Closest(DueForms.Find(line));
        if (found.Length == 0)
        {
            return [new DueDate(line, Open.IsMatch(line) ? DueKind.Open : Repeated.IsMatch(line) ? DueKind.Repeated : Relative.IsMatch(line) ? DueKind.Relative : IsAgain(line) ? DueKind.Repeated : DueKind.NotUnderstood)];
        }

        return found.Length == 2 && Between.IsMatch(Part(line, found[0].End, found[1].At)) ? [new DueDate(line, DueKind.Range, found[1].On)]
            : Standing(line, found) is { Length: 1 } one ? [OfOne(line, one[0])]
            : Standing(line, found).Select((each, at) => new DueDate(at == 0 ? line : line.Substring(each.At, each.Length), each.Kind, each.On));
    }

    /// <summary>Of a year and a month or day in it, the closer one: "Mai 2026 / May 2026" names one date.</summary>
    private static FoundDate[] Closest(FoundDate[] found) => found.Length < 2 ? found
        : Array.FindAll(found, one => !Array.Exists(found, other => other.On.Precision != one.On.Precision && one.On.Precision == DatePrecision.Year && one.Kind == DueKind.Year && one.On.First <= other.On.First && other.On.Last <= one.On.Last));

    /// <summary>What the words before and after its only date make of a line.</summary>
    private static DueDate OfOne(string line, FoundDate found)
    {
        var (before, after) = (line.Substring(0, found.At), line.Substring(found.End));
        return Counted.IsMatch(before) ? new DueDate(line, DueKind.Relative)
            : Starting.IsMatch(before) || Onwards.IsMatch(after) ? new DueDate(line, DueKind.Open)
            : Repeated.IsMatch(line) || IsAgain(line) ? new DueDate(line, DueKind.Repeated, found.On)
            : MonthOnly.IsMatch(before) ? new DueDate(line, DueKind.Range, found.On)
            : new DueDate(line, found.Kind, Earlier.IsMatch(before) ? Before(found.On) : found.On);
    }

    /// <summary>The dates that still hold: of "March, now June" the second, of "June (was March)" the first.</summary>
    private static FoundDate[] Standing(string line, FoundDate[] found)
    {
        var standing = found.Where((one, at) => !Former.IsMatch(Part(line, at == 0 ? 0 : found[at - 1].End, one.At))
            && !(at + 1 < found.Length && Moved.IsMatch(Part(line, one.End, found[at + 1].At)))).ToArray();
        return standing.Length == 0 ? found : standing;
    }

    /// <summary>"Before April" ends with March.</summary>
    private static PartialDate Before(PartialDate on) =>
        on.Precision == DatePrecision.Day ? PartialDate.OfDay(on.First.PlusDays(-1))
        : on.Precision == DatePrecision.Month && on.First.PlusDays(-1) is var last ? PartialDate.OfMonth(last.Year, last.Month)
        : on;

    private static string Part(string line, int from, int to) => line.Substring(from, to - from);
}
