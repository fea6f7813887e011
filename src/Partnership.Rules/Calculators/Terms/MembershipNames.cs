using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Whether what a list of members refers to is there: categories of its own, and those of another layer.</summary>
internal static class MembershipNames
{
    internal static IEnumerable<TermsProblem> Of(Group group, string path, TermsVocabulary vocabulary) =>
        Doubled(group.Membership, path).Concat(Covers(group.Membership, path, vocabulary)).Concat(Expected(group.Membership, path));

    private static IEnumerable<TermsProblem> Doubled(Membership list, string path) =>
        from same in list.Categories.GroupBy(one => one.Code, StringComparer.OrdinalIgnoreCase)
        where same.Skip(1).Any()
        select new TermsProblem("doubled-category", $"{path}.categories", $"The code '{same.Key}' appears twice. Give each category a code of its own.");

    private static IEnumerable<TermsProblem> Covers(Membership list, string path, TermsVocabulary vocabulary) => vocabulary.Covers.Count == 0
        ? []
        : from category in list.Categories
          from code in category.Covers
          where !vocabulary.Covers.Contains(code, StringComparer.Ordinal)
          select TermsProblem.Unknown("unknown-letter", $"{path}.categories[{category.Code}].covers", "a category of the layer above", code, vocabulary.Covers);

    private static IEnumerable<TermsProblem> Expected(Membership list, string path) =>
        from sector in list.Expected
        from code in sector.MetBy
        where list.Find(code) is null
        select TermsProblem.Unknown("unknown-category", $"{path}.expected[{sector.Name}].metBy", "a category on the list", code, [.. list.Categories.Select(one => one.Code)]);
}
