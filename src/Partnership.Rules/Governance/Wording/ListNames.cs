namespace Partnership.Rules.Governance;

/// <summary>Finds the names on a members' list in words: categories by code or name, bodies by key or name, areas by name.</summary>
/// <remarks>The reader uses the longest name that fits. For a body that is on the list once it uses the category, so that a member who is named by category counts.</remarks>
internal sealed class ListNames(WordReader words, Membership list)
{
    private const string Wanted = "a name on the members' list, or the word category, body or area and its name";

    private static readonly (string Title, string[] Words)[] Officers =
    [
        ("Vice-Chair", ["vice-chair", "vice chair", "vice-chairperson", "vice chairperson"]),
        ("Deputy Chair", ["deputy chair", "deputy-chair"]),
        ("Co-Chair", ["co-chair", "co chair", "one of the co-chairs", "co-chairs"]),
        ("Chair", ["chair", "chairperson", "independent chair"]),
    ];

    internal Quorum[]? Tests(int number)
    {
        words.TakeAny("the");
        if (Said(number) is { } said)
        {
            return [said];
        }

        var start = words.Place;
        var found = Known(number).Select(one => (one.Test, Length: Length(one.Name))).Where(one => one.Length > 0).ToArray();
        if (found.Length == 0)
        {
            return number == 1 && Officer() is { } officer ? [officer] : words.Stop<Quorum[]>(Wanted + Listed());
        }

        var longest = found.Max(one => one.Length);
        words.Place = start + longest;
        QuorumNoise.Skip(words);
        return [.. Settled([.. found.Where(one => one.Length == longest).Select(one => one.Test).Distinct()])];
    }

    /// <summary>The key of a body.</summary>
    internal string? Body()
    {
        words.TakeAny("the");
        var bodies = list.Categories.Select(one => one.Body).OfType<Party>().Distinct().ToArray();
        var found = bodies.SelectMany(one => Names(one).Select(name => (one.Key, Length: Length(name)))).Where(one => one.Length > 0).OrderByDescending(one => one.Length).ToArray();
        if (found.Length > 0)
        {
            words.Place += found[0].Length;
            return found[0].Key;
        }

        return Next();
    }

    /// <summary>The word that says what kind of name comes.</summary>
    private Quorum? Said(int number) =>
        words.TakeAny("category") && Next() is { } code ? new Quorum.Category(code, number)
        : words.TakeAny("body") && Next() is { } key ? new Quorum.Body(key, number)
        : words.TakeAny("area") && Next() is { } name ? new Quorum.Area(name, number)
        : number == 1 && words.TakeAny("holder of the office") && Next() is { } title ? new Quorum.Officer(title)
        : null;

    private Quorum.Officer? Officer()
    {
        var title = Array.Find(Officers, one => words.TakeAny(one.Words)).Title;
        QuorumNoise.Skip(words);
        return title is null ? null : new Quorum.Officer(title);
    }

    /// <summary>The kind of member after "of the kind"; null when that does not come.</summary>
    internal string? Kind() => words.TakeAny("of the kind") ? Next() : null;

    private string? Next()
    {
        if (words.IsAtEnd || words.Current.Value.Length == 0 || (!words.Current.IsQuoted && !char.IsLetterOrDigit(words.Current.Value[0])))
        {
            return words.Stop<string>("a name");
        }

        var name = words.Current.Value;
        words.Place++;
        return string.IsNullOrWhiteSpace(name) ? null : name;
    }

    private IEnumerable<(Quorum Test, string Name)> Known(int number) =>
        list.Categories.SelectMany(one => new[] { one.Code, one.Name }.Concat(one.Body is { } body && IsAlone(body) ? Names(body) : []).Select(name => ((Quorum)new Quorum.Category(one.Code, number), name)))
            .Concat(list.Categories.Select(one => one.Body).OfType<Party>().Distinct().Where(one => !IsAlone(one)).SelectMany(one => Names(one).Select(name => ((Quorum)new Quorum.Body(one.Key, number), name))))
            .Concat(list.Categories.Select(one => one.Area).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(one => ((Quorum)new Quorum.Area(one, number), one)));

    private bool IsAlone(Party body) => list.Categories.Count(one => one.Body == body) == 1;

    private static string[] Names(Party body) => [body.Name, body.Key, body.Key.Substring(body.Key.LastIndexOf('/') + 1)];

    /// <summary>A code that is the name of a category settles two that have one name.</summary>
    private static Quorum[] Settled(Quorum[] found) => found.Where(one => one is Quorum.Category).ToArray() is [var only] && found.Length > 1 && found.All(one => one is Quorum.Category or Quorum.Body) ? [only] : found;

    /// <summary>How many words a name takes from here; none when it does not come. A hyphen counts as a space.</summary>
    private int Length(string name)
    {
        var start = words.Place;
        var fits = words.Current.IsQuoted
            ? string.Equals(words.Current.Value, name, StringComparison.OrdinalIgnoreCase) && Skip()
            : words.Take(Apart(name)) || words.Take([.. Apart(name.Replace('-', ' '))]);
        var length = fits ? words.Place - start : 0;
        words.Place = start;
        return length;
    }

    private bool Skip()
    {
        words.Place++;
        return true;
    }

    private static string[] Apart(string name)
    {
        var all = Words.In(name).Select(one => one.Value).ToArray();
        return all.Length > 1 && string.Equals(all[0], "the", StringComparison.OrdinalIgnoreCase) ? [.. all.Skip(1)] : all;
    }

    private string Listed() => list.Categories.Count == 0 ? string.Empty : $": {string.Join(", ", list.Categories.Take(8).Select(one => one.Code))}";
}
