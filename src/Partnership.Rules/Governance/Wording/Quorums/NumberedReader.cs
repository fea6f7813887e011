using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Reads a number out of a number of one kind: "four of the five responsible authorities", "all three safeguarding partners".</summary>
/// <remarks>Where the members' list has as many bodies of the kind as the words say, bodies are counted, however many people each sends. Where the words say members, people are.</remarks>
internal sealed class NumberedReader(WordReader words, Membership list)
{
    private static readonly string[] People = ["members", "member", "representatives", "representative", "persons", "people"];
    private readonly KindReader kinds = new(words, list);

    /// <summary>After "four of": "the five responsible authorities"; null, and nothing taken, when that does not come.</summary>
    internal Quorum[]? Of(int number)
    {
        var start = words.Place;
        words.TakeAny("the");
        if (words.Number() is { } inAll && inAll >= number)
        {
            if (Kind() is var (kind, ofPeople))
            {
                return Counted(kind, ofPeople, (number, inAll));
            }

            words.Stop<Quorum[]>("a kind of member that the list has");
        }

        words.Place = start;
        return null;
    }

    /// <summary>After "all": "three safeguarding partners", "the statutory partners"; null, and nothing taken, when that does not come.</summary>
    internal Quorum[]? All()
    {
        var start = words.Place;
        words.TakeAny("the");
        var said = words.Number();
        if (said is not 0 && Kind() is var (kind, ofPeople))
        {
            var inAll = said ?? Bodies(kind).Length;
            QuorumNoise.Skip(words);
            return inAll == 0 ? [new Quorum.OfKind(kind, new Quorum.Share(1, 1))] : Counted(kind, ofPeople, (inAll, inAll));
        }

        words.Place = start;
        return null;
    }

    private (string Kind, bool OfPeople)? Kind()
    {
        var start = words.Place;
        return kinds.Read() is { } kind ? (kind, Array.IndexOf(People, words.Since(start).Last()) >= 0) : null;
    }

    private Quorum[]? Counted(string kind, bool ofPeople, (int Number, int InAll) said)
    {
        var bodies = Bodies(kind);
        return ofPeople || bodies.Length == 0 ? [new Quorum.OfKind(kind, new Quorum.Members(said.Number))]
            : bodies.Length == said.InAll ? [new Quorum.Bodies(said.Number, bodies.ToValueList())]
            : words.Stop<Quorum[]>($"as many as the list has of the kind '{kind}': {English.Number(bodies.Length)}");
    }

    /// <summary>The bodies that the list counts as of the kind, by key.</summary>
    private string[] Bodies(string kind) => [.. list.Categories.Where(one => MemberSort.IsOf(one, kind)).Select(one => one.Body?.Key).OfType<string>().Distinct(StringComparer.Ordinal)];
}
