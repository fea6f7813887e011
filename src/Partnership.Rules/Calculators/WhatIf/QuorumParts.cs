using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>The single tests of which a quorum is made, and how one person counts in each of them. Two people who count alike can stand for each other.</summary>
internal sealed class QuorumParts
{
    private readonly Group group;
    private readonly Quorum[] tests;

    internal QuorumParts(Group group)
    {
        this.group = group;
        tests = group.Meetings.Quorum.IsSpecified ? [.. Single(group.Meetings.Quorum.Value)] : [];
    }

    /// <summary>No repair needs more people than this: the numbers of all single tests together.</summary>
    internal int MostPeople => (int)Math.Min(int.MaxValue / 2, tests.Sum(test => (long)test.Match(
        _ => 0, one => one.Minimum, _ => 1, _ => 1, one => one.Minimum, one => one.Minimum, one => one.Minimum, one => one.Minimum, _ => 1, one => one.Count is Quorum.Members members ? members.Minimum : 1, one => one.Minimum, _ => 0, _ => 0, _ => 0)));

    /// <summary>True when some test counts bodies of any sort.</summary>
    internal bool CountsAnyBody => tests.Any(test => test is Quorum.Bodies { Among.Count: 0 });

    /// <summary>The bodies that tests name.</summary>
    internal IEnumerable<string> NamedBodies => tests.SelectMany(test => test.Match(
        _ => None, _ => None, _ => None, _ => None, _ => None, one => one.Among, one => new[] { one.Key }.ToValueList(), _ => None, _ => None, _ => None, _ => None, _ => None, _ => None, _ => None)).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The areas that tests name.</summary>
    internal IEnumerable<string> NamedAreas => tests.OfType<Quorum.Area>().Select(one => one.Name).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tests of fitness.</summary>
    internal IEnumerable<Condition> Fitness => tests.OfType<Quorum.Fit>().Select(one => one.When).Distinct();

    private static ValueList<string> None => ValueList<string>.Empty;

    /// <summary>How a person counts in each test, as one text.</summary>
    internal string Signature(PresentMember[] person)
    {
        var room = new QuorumRoom(group, person);
        return room.People.Length == 0 ? "observes" : string.Join("|", tests.Select(test => test.Match(
            _ => string.Empty,
            _ => string.Empty,
            _ => string.Empty,
            _ => string.Empty,
            one => room.SitsFor(person, one.Code).ToString(),
            one => one.Among.Count == 0
                ? string.Join("+", room.BodiesOf(person).OrderBy(body => body, StringComparer.OrdinalIgnoreCase)).ToUpperInvariant()
                : string.Join("+", one.Among.Select(body => room.ComesFrom(person, body))),
            one => room.ComesFrom(person, one.Key).ToString(),
            one => room.IsOfArea(person, one.Name).ToString(),
            one => QuorumRoom.Holds(person, one).ToString(),
            one => room.IsOfKind(person, one).ToString(),
            one => string.Concat(person.Select(line => one.When.Find(line.Facts).ToString())),
            _ => string.Empty,
            _ => string.Empty,
            _ => string.Empty)));
    }

    private static IEnumerable<Quorum> Single(Quorum quorum) => quorum.Match<IEnumerable<Quorum>>(
        one => [one], one => [one], one => [one], one => [one], one => [one], one => [one], one => [one], one => [one], one => [one], one => [one], one => [one],
        all => all.Tests.SelectMany(Single), any => any.Tests.SelectMany(Single), several => several.Tests.SelectMany(Single));
}
