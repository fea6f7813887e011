using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Reads one test of a quorum: a number, a share, so many from a name, so many bodies, so many of several tests.</summary>
internal sealed class QuorumTests(WordReader words, Membership list)
{
    private readonly ListNames names = new(words, list);
    private readonly KindReader kinds = new(words, list);
    private readonly ShareReader shares = new(words);
    private readonly EachReader each = new(words, list);
    private readonly NumberedReader outOf = new(words, list);

    /// <summary>True when the test just read counts those who come on top of the ones before: "three other members".</summary>
    internal bool IsOther { get; set; }

    /// <summary>A number of members, or a name. What the first takes in vain the second reads from its start: the five of "four of the five" is no quorum of five.</summary>
    internal Quorum[]? Any()
    {
        var start = words.Place;
        if (Counted() is { } counted)
        {
            return counted;
        }

        words.Place = start;
        return Named();
    }

    private Quorum[]? Counted()
    {
        QuorumNoise.SkipBefore(words);
        IsOther = false;
        if (words.TakeAny("at the chair's discretion", "at the discretion of the chair"))
        {
            return [new Quorum.AtChairsDiscretion()];
        }

        var start = words.Place;
        words.Skip("at least", "not less than", "no fewer than", "not fewer than", "no less than", "a minimum of", "minimum of");
        if (words.TakeAny("all members", "all of the members", "all the members", "every member"))
        {
            return [new Quorum.Share(1, 1)];
        }

        if (words.TakeAny("all of the", "all of", "all the", "all"))
        {
            return outOf.All() ?? words.Stop<Quorum[]>("a kind of member, such as 'all statutory partners'");
        }

        if (words.TakeAny(QuorumNames.Majorities))
        {
            return OfTheMembers(new Quorum.Majority());
        }

        if (shares.Read() is { } share)
        {
            return OfTheMembers(share);
        }

        if (words.Number() is { } number and > 0)
        {
            return Of(number);
        }

        words.Place = start;
        return words.Stop<Quorum[]>("a number of members, a share such as one third, or a number from a name");
    }

    /// <summary>A name that must be there, with a number before it where there is one.</summary>
    internal Quorum[]? Named(int? said = null)
    {
        words.Skip("at least", "must be", "shall be", "are to be", "are", "is");
        var given = said ?? (words.TakeAny("a", "an", "either", "both") ? 1 : words.Number());
        var number = given ?? 1;
        words.Skip("must be", "shall be", "should be", "will be", "must come", "must represent", "represents", "represent", "is", "are", "be", "the");
        words.Skip("a representative", "representatives", "representative", "members", "member", "from", "of", "each of");
        return number < 1 ? null : each.Read(number) ?? names.Tests(number) ?? (given is not null && kinds.Read() is { } kind ? [new Quorum.OfKind(kind, new Quorum.Members(number))] : null);
    }

    /// <summary>The number in "one of whom must be"; null, and nothing taken, when that does not come.</summary>
    internal int? OfWhom()
    {
        var start = words.Place;
        words.TakeAny(", and", ",", "and", "with");
        words.TakeAny("at least", "a minimum of", "no fewer than", "not less than");
        var number = words.Number();
        if (number is not null && words.TakeAny("of whom", "of which", "of them", "of those"))
        {
            return number;
        }

        words.Place = start;
        return null;
    }

    /// <summary>True when a name comes next. After "or" a number begins a new test.</summary>
    internal bool IsName(bool afterOr)
    {
        var start = words.Place;
        var numbered = words.TakeAny("at least") || words.Number() is not null || shares.Read() is not null;
        words.Place = start;
        if (afterOr && numbered)
        {
            return false;
        }

        var named = Named() is not null;
        words.Place = start;
        return named;
    }

    private Quorum[]? Of(int number)
    {
        if (words.TakeAny(QuorumNames.DifferentBodies))
        {
            return Bodies(number);
        }

        var start = words.Place;
        if (words.TakeAny("of these", "of the following"))
        {
            return Several(number);
        }

        IsOther = words.TakeAny("other", "further", "additional");
        words.TakeAny(QuorumNames.Members);
        if (words.Place > start)
        {
            if (names.Kind() is { } said)
            {
                return Said(new Quorum.OfKind(said, new Quorum.Members(number)));
            }

            words.TakeAny("who are");
            QuorumNoise.Skip(words);
        }

        if (words.TakeAny("from each of", "of each of"))
        {
            return EachOf(number);
        }

        if (words.TakeAny("from", "of the category", "of", "representing"))
        {
            return each.Read(number) ?? (words.TakeAny(QuorumNames.Us) ? Said(new Quorum.Members(number)) : words.TakeAny(QuorumNames.EachOther) ? Bodies(number) : FromBodies(number) ?? Numbered(number) ?? names.Tests(number));
        }

        if (words.Place > start || Ends())
        {
            return Said(new Quorum.Members(number));
        }

        return names.Tests(number) ?? (kinds.Read() is { } kind ? Said(new Quorum.OfKind(kind, new Quorum.Members(number))) : Nobody());
    }

    private Quorum[]? Numbered(int number)
    {
        var read = outOf.Of(number);
        QuorumNoise.Skip(words);
        return read;
    }

    private Quorum[] Said(Quorum quorum)
    {
        QuorumNoise.Skip(words);
        return [quorum];
    }

    /// <summary>"Five members from at least four organisations".</summary>
    private Quorum[]? FromBodies(int number)
    {
        var start = words.Place;
        words.TakeAny("at least", "a minimum of", "no fewer than", "not less than");
        if (words.Number() is { } bodies and > 0 && words.TakeAny(QuorumNames.DifferentBodies))
        {
            return Said(new Quorum.AllOf(new Quorum.Members(number), new Quorum.Bodies(bodies)));
        }

        words.Place = start;
        return null;
    }

    /// <summary>"One representative from each of the council, the police and health".</summary>
    private Quorum[]? EachOf(int number)
    {
        var all = new List<Quorum>();
        do
        {
            if (names.Tests(number) is not [var only])
            {
                return words.Stop<Quorum[]>("a name on the members' list");
            }

            all.Add(only);
        }
        while (words.TakeAny(", and", ",", "and"));

        return all.Count == 1 ? [all[0]] : [new Quorum.AllOf(all.ToValueList())];
    }

    /// <summary>"Two must be present", where no noun says who: understanding ends after these words.</summary>
    private Quorum[]? Nobody()
    {
        QuorumNoise.Skip(words);
        return words.Stop<Quorum[]>("members, or a name on the list");
    }

    private bool Ends() => words.IsAtEnd || words.Current.Bare is "," or ";" or ")" or "or" or "and" or "including" or "whichever" or "plus" or "to";

    private Quorum[]? Bodies(int number)
    {
        if (!words.TakeAny("of", "among", "out of"))
        {
            return [new Quorum.Bodies(number)];
        }

        var keys = new List<string>();
        do
        {
            if (names.Body() is not { } key)
            {
                return null;
            }

            keys.Add(key);
        }
        while (words.TakeAny(", and", ",", "and"));

        return number <= keys.Count ? [new Quorum.Bodies(number, keys.ToValueList())] : words.Stop<Quorum[]>("at least as many bodies as must be there");
    }

    /// <summary>So many of these: tests in brackets or plain, with semicolons between them.</summary>
    private Quorum[]? Several(int number)
    {
        words.Take(":");
        var parts = new List<Quorum>();
        do
        {
            var bracket = words.Take("(");
            if (QuorumPart(bracket) is not [var only])
            {
                return words.Stop<Quorum[]>("one test that is clear by itself");
            }

            parts.Add(only);
        }
        while (words.Take(";"));

        return number <= parts.Count && parts.Count > 1 ? [new Quorum.AtLeast(number, parts.ToValueList())] : words.Stop<Quorum[]>("at least as many tests as must be met");
    }

    private Quorum[]? QuorumPart(bool bracket) => bracket ? new QuorumReader(words, list).InBrackets() : Any();

    /// <summary>A share is of the members. A share of anything else is not understood, nor is one with a number added to it: "half plus one" of thirteen has two meanings.</summary>
    private Quorum[]? OfTheMembers(Quorum share)
    {
        var of = words.TakeAny("of");
        words.Skip("the", "all", "its", "whole", "total", "full", "current", "number", "of");
        if (!words.TakeAny("members", "membership") && of)
        {
            return kinds.Read() is { } those ? Said(new Quorum.OfKind(those, share)) : words.Stop<Quorum[]>("the members, or members of a kind such as 'the voting members'");
        }

        if (names.Kind() is { } kind)
        {
            return Said(new Quorum.OfKind(kind, share));
        }

        var ofUs = words.Place;
        words.Place = words.TakeAny("of") && words.TakeAny(QuorumNames.Us) ? words.Place : ofUs;
        words.TakeAny("( rounded up to the nearest whole number )", "( rounded up )", "rounded up to the nearest whole number", "rounded up");
        return IsMoreByOne() ? words.Stop<Quorum[]>("'more than half of the members', where that is meant") : Said(share);
    }

    private bool IsMoreByOne()
    {
        var start = words.Place;
        var isMore = words.TakeAny("plus", "and", "+") && words.Number() is not null && Ends();
        words.Place = start;
        return isMore;
    }
}
