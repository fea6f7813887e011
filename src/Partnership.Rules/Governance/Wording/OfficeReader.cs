using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Reads how an office is filled, for how long, and how often one holder may have it.</summary>
internal static class OfficeReader
{
    private static readonly string[] Group = ["group", "board", "partnership", "forum", "committee", "members"];
    private static readonly string[] Choosers = ["by and from the members", "by and from among the members", "from among the members", "from amongst the members", "from amongst its members", "from among its members", "from its members", "from within the membership", "from the membership", "from the members", "by the members", "by the board", "by the group", "by the partnership", "by the membership"];

    private static readonly string[] FromThem = [.. Choosers.Where(one => one.Contains("from"))];

    internal static ReadWords<Office> Read(string text, string title, Citation citation)
    {
        var reader = new WordReader(text);
        return reader.Result(Offices(reader, title, citation));
    }

    private static IEnumerable<Office> Offices(WordReader reader, string title, Citation citation)
    {
        reader.Skip("is", "are", "shall be", "will be", "to be", "the chair is", "the chair shall be", "the chair will be");
        if (RotationReader.Read(reader) is { } rotation)
        {
            return Held(reader, [new Office(title, FilledBy.Rotation) { Rotation = rotation.Each is { } each ? DocumentValue.As(new Rotation(each, rotation.Among), citation) : default }], citation);
        }

        var filled = Filled(reader);
        return filled is null ? [] : Held(reader, filled.Select(one => new Office(title, one.How, one.By is { } by ? new Party(PartyReader.Slug(by), by) : null)), citation);
    }

    private static IEnumerable<Office> Held(WordReader reader, IEnumerable<Office> offices, Citation citation)
    {
        var (start, terms) = (reader.Place, new OfficeTerms(citation));
        var read = terms.Read(reader);
        reader.Place = read ? reader.Place : start;
        reader.TakeAny(Choosers);
        return read ? offices.Select(terms.On) : offices;
    }

    private static (FilledBy How, string? By)[]? Filled(WordReader reader)
    {
        var start = reader.Place;
        if (reader.TakeAny("elected", "chosen", "selected"))
        {
            reader.TakeAny(Choosers);
            return [(FilledBy.Election, null)];
        }

        if (reader.TakeAny("appointed") && reader.TakeAny(FromThem))
        {
            return [(FilledBy.Election, null)];
        }

        reader.Place = start;
        if (reader.TakeAny("ex officio", "ex-officio"))
        {
            reader.TakeAny(":", ",");
            return Name(reader) is { } post ? [(FilledBy.Post, post)] : reader.Stop<(FilledBy, string?)[]>("the post");
        }

        return reader.TakeAny("appointed by", "nominated by", "independent , appointed by", "independent and appointed by")
            ? Appointed(Name(reader)) ?? reader.Stop<(FilledBy, string?)[]>("who appoints")
            : reader.Stop<(FilledBy, string?)[]>("elected, ex officio, appointed by, or in turn");
    }

    /// <summary>The council or the group; where the name can be either, each.</summary>
    private static (FilledBy How, string? By)[]? Appointed(string? by)
    {
        var last = by?.Split(' ').Last().ToLowerInvariant();
        return last is null ? null
            : last == "council" ? [(FilledBy.Council, by)]
            : Array.IndexOf(Group, last) >= 0 ? [(FilledBy.Group, by)]
            : [(FilledBy.Council, by), (FilledBy.Group, by)];
    }

    /// <summary>A name, up to where a term begins.</summary>
    private static string? Name(WordReader reader)
    {
        var (start, end) = (reader.Current.At, reader.Current.At);
        while (!reader.IsAtEnd && !IsTerm(reader))
        {
            end = reader.Current.At + reader.Current.Value.Length;
            reader.Place++;
        }

        return end > start ? reader.Text.Substring(start, Math.Min(end, reader.Text.Length) - start) : null;
    }

    /// <summary>A comma, "annually" or "for" where nothing but a term comes after it: "for" can stand in a name as well.</summary>
    private static bool IsTerm(WordReader reader)
    {
        var start = reader.Place;
        var ends = reader.Current.Bare is "," or "for" or "annually" or "every" or "each" && new OfficeTerms(null).Read(reader) && reader.IsAtEnd;
        reader.Place = start;
        return ends;
    }
}
