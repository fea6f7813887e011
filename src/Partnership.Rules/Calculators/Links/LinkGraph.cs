using System.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers how groups and bodies are linked, as a graph that can be drawn.</summary>
/// <remarks>Links come from parents, lines of report, chains of account, authorities served, hats, predecessors and the links that documents name. The graph adds no link that no document states.</remarks>
/// <example><code>var graph = LinkGraph.Of([Southampton.Board], []);</code></example>
public sealed class LinkGraph
{
    private readonly ILookup<string, GroupLink> outgoing;
    private readonly ILookup<string, GroupLink> incoming;

    private LinkGraph(ValueList<Party> parties, ValueList<GroupLink> links)
    {
        Parties = parties;
        Links = links;
        outgoing = links.ToLookup(one => one.From.Key, StringComparer.Ordinal);
        incoming = links.ToLookup(one => one.To.Key, StringComparer.Ordinal);
    }

    /// <summary>Every party, in order of first appearance.</summary>
    public ValueList<Party> Parties { get; }

    /// <summary>Every link of the link graph.</summary>
    public ValueList<GroupLink> Links { get; }

    /// <summary>Gathers the links of groups and those named with them.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="named">The links that documents name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LinkGraph Of(IEnumerable<Group> groups, IEnumerable<GroupLink> named)
    {
        var all = Guard.NotNull(groups).ToArray();
        var links = all.SelectMany(LinksOf).Concat(Guard.NotNull(named)).Distinct().ToValueList();
        var parties = all.Select(one => one.AsParty).Concat(links.SelectMany(one => new[] { one.From, one.To }));
        return new LinkGraph(parties.GroupBy(one => one.Key, StringComparer.Ordinal).Select(same => same.First()).ToValueList(), links);
    }

    /// <summary>The links that go out from a party.</summary>
    /// <param name="key">The party's key.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public ValueList<GroupLink> From(string key) => outgoing[Guard.NotNull(key)].ToValueList();

    /// <summary>The links that come in to a party.</summary>
    /// <param name="key">The party's key.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public ValueList<GroupLink> To(string key) => incoming[Guard.NotNull(key)].ToValueList();

    /// <summary>Every party that can be reached from one along links of the given kinds, nearest first.</summary>
    /// <param name="key">The party's key.</param>
    /// <param name="kinds">The kinds to follow; none for every kind.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A kind is null.</exception>
    public ValueList<Party> ReachableFrom(string key, params LinkKind[] kinds)
    {
        Guard.NotNull(kinds);
        var (seen, reached, open) = (new HashSet<string>(StringComparer.Ordinal) { Guard.NotNull(key) }, new List<Party>(), new Queue<string>([key]));
        while (open.Count > 0)
        {
            foreach (var link in outgoing[open.Dequeue()].Where(one => (kinds.Length == 0 || kinds.Contains(one.Kind)) && seen.Add(one.To.Key)))
            {
                reached.Add(link.To);
                open.Enqueue(link.To.Key);
            }
        }

        return reached.ToValueList();
    }

    /// <summary>The graph as Mermaid text, a line for each party and a line for each link. Every label is escaped.</summary>
    public string ToMermaid()
    {
        var places = Parties.Select((one, place) => (one.Key, Name: $"p{English.Number(place)}")).ToDictionary(one => one.Key, one => one.Name, StringComparer.Ordinal);
        var text = new StringBuilder("flowchart TD\n");
        foreach (var party in Parties)
        {
            text.Append("  ").Append(places[party.Key]).Append("[\"").Append(MermaidLabel.Of(party.Name)).Append("\"]\n");
        }

        foreach (var link in Links)
        {
            text.Append("  ").Append(places[link.From.Key]).Append(" -->|\"").Append(MermaidLabel.Of(link.Kind.Words)).Append("\"| ").Append(places[link.To.Key]).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<GroupLink> LinksOf(Group group) =>
        Linked(group.AsParty, LinkKind.PartOf, [group.Parent, group.SecondParent])
            .Concat(group.ReportsTo.Select(line => new GroupLink(group.AsParty, line.To, LinkKind.ReportsTo, line.Citation)))
            .Concat(Chained(group))
            .Concat(Linked(group.AsParty, LinkKind.Serves, group.Authorities))
            .Concat(group.Hats.Select(hat => new GroupLink(group.AsParty, hat.Body, LinkKind.ActsAs, hat.Citation)))
            .Concat(Linked(group.AsParty, LinkKind.Follows, [group.Life.Predecessor]));

    private static IEnumerable<GroupLink> Linked(Party from, LinkKind kind, IEnumerable<DocumentValue<Party>> to) =>
        to.Where(one => one.IsSpecified).Select(one => new GroupLink(from, one.Value, kind, one.Citation));

    /// <summary>The group answers to the first of its chain, and each of the chain to the next.</summary>
    private static IEnumerable<GroupLink> Chained(Group group) =>
        group.ChainOfAccount.Zip(group.ChainOfAccount.Select(one => one.Value).Prepend(group.AsParty), (to, from) => new GroupLink(from, to.Value, LinkKind.AnswersTo, to.Citation));
}
