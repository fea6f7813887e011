using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads an office that goes round: "rotates annually between the council and the police".</summary>
internal static class RotationReader
{
    /// <summary>How long each has it, and among whom; null when the words do not say that it goes round.</summary>
    internal static (TimeLimit? Each, Party[] Among)? Read(WordReader reader)
    {
        if (!reader.TakeAny("in turn", "held in turn", "rotates", "rotate", "rotated", "rotating", "in rotation", "by rotation", "on rotation", "on a rotating basis", "alternates", "alternating"))
        {
            return null;
        }

        var each = Each(reader);
        var among = reader.TakeAny("between", "among", "amongst", ":") ? Bodies(reader) : [];
        each ??= Each(reader);
        return among is null || (each is null && among.Length > 0) ? Unsaid(reader) : (each, among);
    }

    private static (TimeLimit? Each, Party[] Among) Unsaid(WordReader reader)
    {
        reader.Stop<object>("how long each has it, such as 'every year'");
        reader.Place = 0;
        return (null, []);
    }

    private static TimeLimit? Each(WordReader reader)
    {
        var start = reader.Place;
        reader.TakeAny(",");
        reader.TakeAny("on an annual basis");
        if (reader.TakeAny("annually", "yearly", "each year", "every year", "each municipal year", "every municipal year", "each financial year", "every financial year"))
        {
            return TimeLimit.YearsAfter(1);
        }

        reader.TakeAny("every", "for");
        var amount = reader.Number();
        var unit = amount is > 0 ? TimeUnit.All.FirstOrDefault(one => (one == TimeUnit.Months || one == TimeUnit.Years) && reader.TakeAny($"{one.Singular}s", one.Singular)) : null;
        if (unit is null || reader.TakeAny("at most"))
        {
            reader.Place = start;
            return null;
        }

        reader.TakeAny("each", "at a time");
        return TimeLimit.Of(amount!.Value, unit, Counting.CorrespondingDate, Direction.After);
    }

    /// <summary>The text up to where it says how long each has it, as names. An "and" within a name before the last comma belongs to it.</summary>
    private static Party[]? Bodies(WordReader reader)
    {
        var (from, to) = (reader.Current.At, reader.Current.At);
        while (!reader.IsAtEnd && !IsLength(reader))
        {
            to = Math.Min(reader.Text.Length, reader.Current.At + reader.Current.Value.Length);
            reader.Place++;
        }

        var parts = reader.Text.Substring(from, Math.Max(0, to - from)).Split(',').Select(one => one.Trim()).Where(one => one.Length > 0).ToArray();
        return parts.Length == 0 ? [] : Last(parts[parts.Length - 1]) is { } last ? [.. parts.Take(parts.Length - 1).Concat(last).Select(Body)] : reader.Stop<Party[]>("a comma between the names, as 'and' can be within one");
    }

    /// <summary>The last names, with "and" between them; null where it is not clear which "and" that is.</summary>
    private static string[]? Last(string text)
    {
        if (text.StartsWith("and ", StringComparison.OrdinalIgnoreCase))
        {
            return [text.Substring(4)];
        }

        var ands = Places(text, " and ").ToArray();
        var the = Places(text, " and the ").ToArray();
        var at = ands.Length == 1 ? ands[0] : the.Length == 1 && text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? the[0] : -1;
        return ands.Length == 0 ? [text] : at < 0 ? null : [text.Substring(0, at), text.Substring(at + " and ".Length)];
    }

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return at;
        }
    }

    private static Party Body(string name)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name;
        return new Party(PartyReader.Slug(bare), bare);
    }

    private static bool IsLength(WordReader reader)
    {
        var start = reader.Place;
        var ends = Each(reader) is not null && reader.IsAtEnd;
        reader.Place = start;
        return ends;
    }
}
