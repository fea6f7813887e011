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

    /// <summary>The row or the id least unlike a name; null when all are far from it.</summary>
    internal static string? Nearest(IEnumerable<Deadline> all, string name) => all
        .SelectMany(one => new[] { one.Row, one.Rule.Id.Value })
        .Distinct(StringComparer.Ordinal)
        .Select(one => (Name: one, Off: Distance(one.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(one => one.Off <= Math.Min(FarthestOff, name.Length / 2))
        .OrderBy(one => one.Off)
        .ThenByDescending(one => Shared(one.Name, name))
        .Select(one => one.Name)
        .FirstOrDefault();

    /// <summary>A word is found where it begins one of the text: "access" in "access", "complain" in "complaint".</summary>
    private static bool Holds(string[] text, string[] sought) => sought.All(word => Array.Exists(text, one => one.StartsWith(word, StringComparison.Ordinal)));

    private static string[] Everything(Deadline one) => Split(
        $"{one.Row} {one.Rule.Title} {one.Rule.Id} {one.Trigger.Words} {one.Rule.Citation.Instrument.Title} {string.Join(" ", one.StartedBy.Select(start => start.On.Words))}");

    private static string[] Split(string text) => text.ToLowerInvariant().Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many letters the two begin with alike.</summary>
    private static int Shared(string one, string other) => one.Zip(other, (left, right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right)).TakeWhile(same => same).Count();

    /// <summary>How many letters must be put in, left out or changed to make one name of the other.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var at = 1; at <= one.Length; at++)
        {
            var corner = row[0];
            row[0] = at;
            for (var place = 1; place <= other.Length; place++)
            {
                (corner, row[place]) = (row[place], Math.Min(Math.Min(row[place] + 1, row[place - 1] + 1), corner + (one[at - 1] == other[place - 1] ? 0 : 1)));
            }
        }

        return row[other.Length];
    }
}
