using Partnership.Rules.Governance;

namespace Partnership.Rules.Profiles;

/// <summary>Finds rules by words, and the nearest name to one that names none.</summary>
internal static class StatuteSearch
{
    private const int FarthestOff = 3;

    private static readonly char[] Blanks = [' ', '\t', '-', '/', ',', '.'];

    /// <summary>The rules in whose title, id, event, instrument or row every word stands; those whose title has them first.</summary>
    internal static IEnumerable<Deadline> Find(IEnumerable<Deadline> all, string words)
    {
        var sought = Split(words);
        return sought.Length == 0 ? [] : all
            .Where(one => Holds(Everything(one), sought))
            .GroupBy(one => one.Rule.Id)
            .Select(versions => versions.Last())
            .OrderBy(one => Holds(Split(one.Rule.Title), sought) ? 0 : Holds(Split($"{one.Rule.Title} {one.Rule.Id}"), sought) ? 1 : 2);
    }

    /// <summary>The row or the id least unlike a name; where none is like it, the id of the rule whose words are least unlike those of the name; null when all are far from it.</summary>
    internal static string? Nearest(IEnumerable<Deadline> all, string name) => ByName(all, name) ?? ByWords(all, Split(name));

    private static string? ByName(IEnumerable<Deadline> all, string name) => all
        .SelectMany(one => new[] { one.Row, one.Rule.Id.Value })
        .Distinct(StringComparer.Ordinal)
        .Select(one => (Name: one, Off: Foundation.Nearest.Apart(one.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(one => one.Off <= Math.Min(FarthestOff, name.Length / 2))
        .OrderBy(one => one.Off)
        .ThenByDescending(one => Shared(one.Name, name))
        .Select(one => one.Name)
        .FirstOrDefault();

    private static string? ByWords(IEnumerable<Deadline> all, string[] sought) => all
        .Select(one => (Name: one.Rule.Id.Value, Off: Off(Everything(one), sought)))
        .Where(one => one.Off is not null)
        .OrderBy(one => one.Off)
        .Select(one => one.Name)
        .FirstOrDefault();

    /// <summary>By how many letters all the words together differ from those of a text; null when one of them is like none, or there are none.</summary>
    private static int? Off(string[] text, string[] sought) =>
        sought.Length == 0 ? null : sought.Aggregate((int?)0, (sum, word) => sum + text.Min(one => one.StartsWith(word, StringComparison.Ordinal) ? 0 : Foundation.Nearest.Away(word, one)));

    /// <summary>A word is found where it begins one of the text: "access" in "access", "complain" in "complaint".</summary>
    private static bool Holds(string[] text, string[] sought) => sought.All(word => Array.Exists(text, one => one.StartsWith(word, StringComparison.Ordinal)));

    private static string[] Everything(Deadline one) => Split(
        $"{one.Row} {one.Rule.Title} {one.Rule.Id} {one.Trigger.Words} {one.Rule.Citation.Instrument.Title} {string.Join(" ", one.StartedBy.Select(start => start.On.Words))}");

    private static string[] Split(string text) => text.ToLowerInvariant().Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many letters the two begin with alike.</summary>
    private static int Shared(string one, string other) => one.Zip(other, (left, right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right)).TakeWhile(same => same).Count();
}
