namespace Partnership.Rules.Governance;

/// <summary>Whether those who fill a category are members of a kind: as the list says in words, or as the kind of member that it gives them.</summary>
internal static class MemberSort
{
    /// <summary>One way to write a kind: "Statutory Partners" and "statutory-partner" are one.</summary>
    internal static string Key(string kind) => PartyReader.Slug(Singular(kind.Replace(" members", string.Empty).Replace(" member", string.Empty)));

    internal static bool IsOf(MemberCategory category, string kind)
    {
        var key = Key(kind);
        return category.CountedAs.Any(one => Key(one) == key) || category.Kind.Code == key || Key(category.Kind.Words) == key;
    }

    /// <summary>True when the list says of some category that its members are of the kind; then the others are not.</summary>
    internal static bool IsSaid(Membership list, string kind) => list.Categories.Any(one => IsOf(one, kind));

    internal static string Singular(string words) =>
        words.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && words.Length > 4 ? $"{words.Remove(words.Length - 3)}y"
        : words.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !words.EndsWith("ss", StringComparison.OrdinalIgnoreCase) && words.Length > 2 ? words.Remove(words.Length - 1)
        : words;
}
