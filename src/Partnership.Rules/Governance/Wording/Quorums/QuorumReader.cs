using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Reads a quorum: tests joined by "and" and "or", with what they include, and which of two numbers counts.</summary>
/// <remarks>Where "and" and "or" occur together, or an inclusion can belong to one test or to all, the reader gives each meaning. Brackets settle it.</remarks>
internal sealed class QuorumReader(WordReader words, Membership list)
{
    private readonly QuorumTests tests = new(words, list);

    internal static ReadWords<Quorum> Read(string text, Membership list)
    {
        var words = new WordReader(text);
        return words.Result(new QuorumReader(words, list).Whole() ?? []);
    }

    /// <summary>A whole quorum, or one in brackets: every meaning of it.</summary>
    private Quorum[]? Whole()
    {
        var of = GreaterOrLesser();
        if (Parts() is not { } parts)
        {
            return null;
        }

        var whichever = of ?? Whichever();
        var meanings = of == false ? [.. Combinations(parts).Select(one => AnyOf(one.Select(part => part.Whole)))] : Meanings(parts, whichever).ToArray();
        if (whichever is null || !Including())
        {
            return meanings;
        }

        return Included(null) is { } needed ? [.. meanings.SelectMany(one => needed.Select(with => With(one, with)))] : null;
    }

    /// <summary>Each test with the word before it and what it includes.</summary>
    private List<Part>? Parts()
    {
        var parts = new List<Part>();
        var join = Join.First;
        do
        {
            words.TakeAny("either", "both");
            if (Test() is not { } test || Added(parts, join, test) is not { } counted)
            {
                return null;
            }

            test = counted;
            var needed = Including() ? Included(null) : tests.OfWhom() is { } whom ? Included(whom) : [];
            if (needed is null)
            {
                return null;
            }

            parts.Add(new Part(join, test, needed));
            join = Next();
        }
        while (join != Join.None);

        return parts;
    }

    private Quorum[]? Test() => words.Take("(") ? InBrackets() : tests.Any();

    /// <summary>Those who come on top are counted with those before: "the Chair and three other members" are four.</summary>
    private Quorum[]? Added(List<Part> parts, Join join, Quorum[] test)
    {
        if (!tests.IsOther && join != Join.Plus)
        {
            return test;
        }

        if (test is [Quorum.Members others] && Before(parts) is { } people)
        {
            return [new Quorum.Members(others.Minimum + people)];
        }

        if (join == Join.Plus && test is [var named] && People(named) is { } more && parts is [{ Tests: [Quorum.Members first] }])
        {
            parts[0] = parts[0] with { Tests = [new Quorum.Members(first.Minimum + more)] };
            return test;
        }

        return words.Stop<Quorum[]>("how many there are in all");
    }

    /// <summary>How many the tests before need together; where they are alternatives, each must need as many.</summary>
    private static int? Before(List<Part> parts)
    {
        var people = parts.Select(one => one.Tests is [var only] ? People(only) : null).ToArray();
        return people.Length == 0 || Array.Exists(people, one => one is null) ? null
            : !parts.Exists(one => one.Join == Join.Or) ? people.Sum()
            : people.Distinct().Count() == 1 ? people[0] : null;
    }

    private static int? People(Quorum test) => test switch
    {
        Quorum.Members one => one.Minimum,
        Quorum.Category one => one.Minimum,
        Quorum.Body one => one.Minimum,
        Quorum.Area one => one.Minimum,
        Quorum.Officer => 1,
        Quorum.AnyOf any when any.Tests.Select(People).Distinct().ToArray() is [{ } each] => each,
        _ => null,
    };

    /// <summary>"The greater of": true. "The lesser of": false. Neither: null.</summary>
    private bool? GreaterOrLesser()
    {
        var start = words.Place;
        words.TakeAny("whichever is");
        words.TakeAny("the");
        if (words.TakeAny("greater of", "higher of", "larger of"))
        {
            return true;
        }

        if (words.TakeAny("lesser of", "lower of", "smaller of", "fewer of"))
        {
            return false;
        }

        words.Place = start;
        return null;
    }

    /// <summary>A whole quorum after an opening bracket.</summary>
    internal Quorum[]? InBrackets()
    {
        var whole = Whole();
        tests.IsOther = false;
        return whole is null ? null : words.Take(")") ? whole : words.Stop<Quorum[]>("a closing bracket");
    }

    private Join Next()
    {
        var start = words.Place;
        var comma = words.Take(",");
        var join = words.TakeAny("or") ? Join.Or : words.TakeAny("plus", "and in addition", "together with") ? Join.Plus : words.TakeAny("and", "subject to", "subject always to") ? Join.And : comma && Follows() ? Join.Comma : Join.None;
        words.Place = join == Join.None ? start : words.Place;
        return join;
    }

    /// <summary>A comma joins as the word after the last comma does: another test must come.</summary>
    private bool Follows() => !words.Current.Is("whichever") && !words.Current.Is("including") && !words.IsAtEnd;

    private bool? Whichever()
    {
        var start = words.Place;
        words.Take(",");
        var bracket = words.Take("(");
        if (words.Take("whichever"))
        {
            words.Skip("is", "be", "are", "the", "shall", "number");
            var more = words.TakeAny("more", "greater", "higher", "larger", "greatest", "highest");
            if (more || words.TakeAny("fewer", "less", "lower", "smaller", "lesser", "least", "lowest"))
            {
                words.TakeAny("number");
                return bracket && !words.Take(")") ? null : more;
            }

            words.Stop<object>("more or fewer");
        }

        words.Place = start;
        return null;
    }

    private bool Including()
    {
        var start = words.Place;
        words.Take(",");
        if (words.TakeAny("including", "to include", "which must include", "which shall include", "who must include", "who shall include", "must include", "which includes", "of whom", "of which", "and including", "with at least", "provided that", "provided", "so long as", "as long as"))
        {
            return true;
        }

        words.Place = start;
        return false;
    }

    /// <summary>What a test includes: names, or numbers from names, joined by "and" or "or".</summary>
    private Quorum[]? Included(int? number)
    {
        var (all, or) = (new List<Quorum[]>(), false);
        words.TakeAny("either", "both");
        do
        {
            if (tests.Named(number) is not { } needed)
            {
                return null;
            }

            all.Add(needed);
            number = tests.OfWhom();
            var next = number is null ? NextName() : Join.And;
            or |= next == Join.Or;
            if (next == Join.None)
            {
                break;
            }
        }
        while (true);

        return [.. Choices(all).Select(one => one.Length == 1 ? one[0] : or ? new Quorum.AnyOf(one) : new Quorum.AllOf(one))];
    }

    /// <summary>The word between two names. It is no such word where a new test, with a number, comes after "or".</summary>
    private Join NextName()
    {
        var start = words.Place;
        var comma = words.Take(",");
        var join = words.TakeAny("or") ? Join.Or : words.TakeAny("and") ? Join.And : comma ? Join.Comma : Join.None;
        if (join == Join.None || !tests.IsName(join == Join.Or))
        {
            words.Place = start;
            return Join.None;
        }

        return join;
    }

    private static IEnumerable<Quorum> Meanings(List<Part> parts, bool? whichever)
    {
        var or = parts.Exists(one => one.Join == Join.Or);
        foreach (var joined in Combinations(parts))
        {
            foreach (var meaning in whichever == true ? [AllOf(joined.Select(one => one.Whole))] : Joined(joined, or))
            {
                yield return meaning;
            }
        }
    }

    /// <summary>What is included by one of several tests can be meant for all of them.</summary>
    private static IEnumerable<Quorum> Joined(Chosen[] parts, bool or)
    {
        yield return Loose(parts, or, one => one.Whole, orFirst: false);
        if (parts.Any(one => one.Join is Join.And or Join.Plus) && or)
        {
            yield return Loose(parts, or, one => one.Whole, orFirst: true);
        }

        var needed = parts.Select(one => one.Needed).OfType<Quorum>().ToArray();
        if (or && needed.Length > 0)
        {
            yield return needed.Aggregate(Loose(parts, or, one => one.Test, orFirst: false), With);
        }
    }

    /// <summary>The tests joined, with the one word or the other binding first.</summary>
    private static Quorum Loose(Chosen[] parts, bool or, Func<Chosen, Quorum> of, bool orFirst)
    {
        var groups = new List<List<Quorum>>();
        foreach (var part in parts)
        {
            var joins = part.Join == Join.Comma ? (or ? Join.Or : Join.And) : part.Join == Join.Plus ? Join.And : part.Join;
            if (joins == Join.First || joins == (orFirst ? Join.And : Join.Or))
            {
                groups.Add([]);
            }

            groups[groups.Count - 1].Add(of(part));
        }

        return orFirst ? AllOf(groups.Select(AnyOf)) : AnyOf(groups.Select(AllOf));
    }

    private static Quorum AllOf(IEnumerable<Quorum> tests) => tests.ToArray() is [var only] ? only : new Quorum.AllOf(tests.ToValueList());

    private static Quorum AnyOf(IEnumerable<Quorum> tests) => tests.ToArray() is [var only] ? only : new Quorum.AnyOf(tests.ToValueList());

    /// <summary>A test with what it includes, as one list of tests.</summary>
    private static Quorum With(Quorum test, Quorum needed) => needed is Quorum.AllOf several ? new Quorum.AllOf(several.Tests.Prepend(test).ToValueList()) : new Quorum.AllOf(test, needed);

    private static IEnumerable<Chosen[]> Combinations(List<Part> parts) => Choices([.. parts.Select(part => Choices(part).ToArray())]);

    private static IEnumerable<Chosen> Choices(Part part) =>
        from test in part.Tests
        from needed in part.Needed.Length == 0 ? [null] : part.Needed.Cast<Quorum?>()
        select new Chosen(part.Join, test, needed);

    private static IEnumerable<T[]> Choices<T>(List<T[]> each) =>
        each.Aggregate<T[], IEnumerable<T[]>>([[]], (soFar, next) => soFar.SelectMany(one => next.Select(last => (T[])[.. one, last])));

    private enum Join { None, First, And, Plus, Or, Comma }

    private sealed record Part(Join Join, Quorum[] Tests, Quorum[] Needed);

    private sealed record Chosen(Join Join, Quorum Test, Quorum? Needed)
    {
        internal Quorum Whole => Needed is null ? Test : With(Test, Needed);
    }
}
