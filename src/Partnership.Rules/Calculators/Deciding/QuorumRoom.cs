using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>The people in a room as a group's list sees them: each once, with the bodies and areas that their categories tie them to.</summary>
internal sealed class QuorumRoom
{
    private readonly Membership list;

    internal QuorumRoom(Group group, IEnumerable<PresentMember> present)
    {
        list = group.Membership;
        var all = present.GroupBy(one => one.Member, StringComparer.Ordinal).Select(same => same.ToArray()).ToArray();
        People = [.. all.Where(person => !OnlyObserves(person))];
        Observers = all.Length - People.Length;
    }

    /// <summary>Those who count, each with the lines that they are in.</summary>
    internal PresentMember[][] People { get; }

    /// <summary>How many were there only to watch.</summary>
    internal int Observers { get; }

    /// <summary>Whether a person sits for a category.</summary>
    internal Finding SitsFor(PresentMember[] person, string code)
    {
        var place = list.Find(code);
        var elsewhere = place?.Body is { } body && BodiesOf(person) is { Length: > 0 } bodies && !bodies.Any(one => PartyNames.Match(body, one));
        return person.Any(one => one.Category.IsKnown && Same(one.Category.Value, code)) ? Finding.Met
            : elsewhere || person.Any(one => IsSaid(one.Category)) ? Finding.NotMet
            : Finding.Unknown;
    }

    /// <summary>Whether a person comes from a body; the body of a category is that of who sits for it.</summary>
    internal Finding ComesFrom(PresentMember[] person, string body)
    {
        var bodies = BodiesOf(person);
        return bodies.Any(one => PartyNames.Match(one, body)) ? Finding.Met
            : bodies.Length > 0 || person.Any(one => one.Body.State == FactState.NotApplicable) ? Finding.NotMet
            : Finding.Unknown;
    }

    /// <summary>Whether a person comes from an area; the area of a category is that of who sits for it.</summary>
    internal Finding IsOfArea(PresentMember[] person, string area)
    {
        var areas = person.SelectMany(one => Given(one.Area).Concat(Place(one)?.Area is { } tied ? [tied] : Array.Empty<string>())).ToArray();
        return areas.Any(one => Same(one, area)) ? Finding.Met
            : areas.Length > 0 || person.Any(one => one.Area.State == FactState.NotApplicable) ? Finding.NotMet
            : Finding.Unknown;
    }

    /// <summary>Whether a person holds an office: a fact of any of their lines.</summary>
    internal static Finding Holds(PresentMember[] person, Quorum.Officer office)
    {
        var said = person.Select(line => line.Facts[office.Fact]).Where(one => one.IsKnown).ToArray();
        return Array.Exists(said, one => one.Value) ? Finding.Met : said.Length > 0 ? Finding.NotMet : Finding.Unknown;
    }

    /// <summary>Whether a person is a member of a kind: a fact of any of their lines, or as the list counts those who sit for their category. A list that says of no one that they are of the kind leaves it open.</summary>
    internal Finding IsOfKind(PresentMember[] person, Quorum.OfKind test)
    {
        var said = person.Select(line => line.Facts[test.Fact]).Where(one => one.IsKnown).ToArray();
        var places = person.Select(Place).OfType<MemberCategory>().ToArray();
        return said.Length > 0 ? Finding.Of(Array.Exists(said, one => one.Value))
            : Array.Exists(places, one => MemberSort.IsOf(one, test.Kind)) ? Finding.Met
            : places.Length > 0 && MemberSort.IsSaid(list, test.Kind) ? Finding.NotMet
            : Finding.Unknown;
    }

    /// <summary>The bodies that a person comes from; none when no one said and no category tells.</summary>
    internal string[] BodiesOf(PresentMember[] person) =>
        [.. person.SelectMany(one => Given(one.Body).Concat(Place(one)?.Body is { } tied ? [tied.Key] : Array.Empty<string>())).Select(Key).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsSaid(Fact<string> fact) => fact.IsKnown || fact.State == FactState.NotApplicable;

    private static IEnumerable<string> Given(Fact<string> fact) => fact.IsKnown ? [fact.Value] : [];

    private MemberCategory? Place(PresentMember line) => line.Category.IsKnown ? list.Find(line.Category.Value) : null;

    /// <summary>A body of the list under its key, however it was called.</summary>
    private string Key(string text) => list.Categories.Select(one => one.Body).FirstOrDefault(body => body is not null && PartyNames.Match(body, text))?.Key ?? text;

    private bool OnlyObserves(PresentMember[] person) => person.All(line => Place(line)?.Kind == MemberKind.Observer);
}
