using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Whether every category, body and area of a quorum is on the group's list, so that someone can make it up.</summary>
/// <remarks>A list that names no body, or that is not complete, does not exclude a body. Each member states an area: where some seats have none, an area is reported only when it looks misspelt.</remarks>
internal static class QuorumNames
{
    internal static IEnumerable<TermsProblem> Of(Group group, string path) =>
        group.Meetings.Quorum.IsSpecified && group.Membership is { Categories.Count: > 0, IsPartial: false } ? In(group.Meetings.Quorum.Value, group, path) : [];

    private static IEnumerable<TermsProblem> In(Quorum quorum, Group group, string path)
    {
        var none = Enumerable.Empty<TermsProblem>();
        return quorum.Match(
            _ => none,
            _ => none,
            _ => none,
            _ => none,
            category => Category(category.Code, group, path),
            bodies => bodies.Among.SelectMany(key => Body(key, group, path)),
            body => Body(body.Key, group, path),
            area => Area(area.Name, group, path),
            officer => Office(officer, group, path),
            kind => Kind(kind, group, path),
            _ => none,
            all => Each(all.Tests, group, path),
            any => Each(any.Tests, group, path),
            several => Each(several.Tests, group, path));
    }

    private static IEnumerable<TermsProblem> Each(ValueList<Quorum> tests, Group group, string path) =>
        tests.SelectMany((test, place) => In(test, group, $"{path}.parts[{English.Number(place)}]"));

    private static IEnumerable<TermsProblem> Category(string code, Group group, string path) => group.Membership.Find(code) is { } found
        ? found.Kind == MemberKind.Observer ? [new TermsProblem("quorum-of-observers", path, $"'{code}' is an observer, and observers are not counted. No meeting can have this quorum.")] : []
        : [TermsProblem.Unknown("unknown-category", path, $"a category on the list of {group.Name}", code, [.. group.Membership.Categories.Select(one => one.Code)])];

    private static IEnumerable<TermsProblem> Body(string key, Group group, string path)
    {
        var bodies = group.Membership.Categories.Select(one => one.Body).OfType<Party>().Distinct().ToArray();
        return bodies.Length == 0 || bodies.Any(one => PartyNames.Match(one, key))
            ? []
            : [TermsProblem.Unknown("unknown-body", path, $"a body on the list of {group.Name}", key, [.. bodies.Select(one => one.Key)])];
    }

    /// <summary>The office is one that the terms set up, where they set up any.</summary>
    private static IEnumerable<TermsProblem> Office(Quorum.Officer officer, Group group, string path)
    {
        string[] slots = [.. group.Chair.IsSpecified ? ["chair", "co-chair"] : Array.Empty<string>(), .. group.ViceChair.IsSpecified ? ["vice-chair", "deputy-chair"] : Array.Empty<string>()];
        var titles = new[] { group.Chair, group.ViceChair }.Concat(group.OtherOffices).Where(one => one.IsSpecified).Select(one => one.Value.Title).ToArray();
        return titles.Length == 0 || Array.IndexOf(slots, officer.Fact) >= 0 || titles.Any(one => new Quorum.Officer(one).Fact == officer.Fact)
            ? []
            : [TermsProblem.Unknown("unknown-office", path, $"an office of {group.Name}", officer.Title, titles)];
    }

    /// <summary>The list says who is of the kind, or the quorum must ask it of each person.</summary>
    private static IEnumerable<TermsProblem> Kind(Quorum.OfKind test, Group group, string path)
    {
        var said = group.Membership.Categories.SelectMany(one => one.CountedAs.Concat([one.Code, one.Name])).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return MemberSort.IsSaid(group.Membership, test.Kind)
            ? []
            : [new TermsProblem("unsaid-kind", path, $"The list of {group.Name} does not say which members are '{test.Kind}', so the quorum asks it of each person. Write it in 'countedAs' of their categories.") { DidYouMean = Nearest.To(test.Kind, said) }];
    }

    private static IEnumerable<TermsProblem> Area(string name, Group group, string path)
    {
        var areas = group.Membership.Categories.Select(one => one.Area).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var all = group.Membership.Categories.All(one => one.Area is not null);
        return areas.Length == 0 || areas.Contains(name, StringComparer.OrdinalIgnoreCase) || (!all && Nearest.To(name, areas) is null)
            ? []
            : [TermsProblem.Unknown("unknown-area", path, $"an area on the list of {group.Name}", name, areas)];
    }
}
