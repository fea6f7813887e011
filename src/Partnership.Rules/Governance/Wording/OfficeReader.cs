using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads how an office is filled, and for how long.</summary>
internal static class OfficeReader
{
    private static readonly string[] Group = ["group", "board", "partnership", "forum", "committee", "members"];

    internal static ReadWords<Office> Read(string text, string title, Citation citation)
    {
        var reader = new WordReader(text);
        var filled = Filled(reader);
        return reader.Result(filled is null ? [] : Offices(reader, filled, title, citation));
    }

    private static IEnumerable<Office> Offices(WordReader reader, (FilledBy How, string? By)[] filled, string title, Citation citation)
    {
        var start = reader.Place;
        var term = Term(reader);
        reader.Place = term is null ? start : reader.Place;
        return filled.Select(one => new Office(title, one.How, one.By is { } by ? new Party(PartyReader.Slug(by), by) : null)
        {
            LongestTerm = term is null ? default : DocumentValue.As(term, citation),
        });
    }

    private static (FilledBy How, string? By)[]? Filled(WordReader reader)
    {
        reader.Skip("is", "are", "shall be", "to be", "the chair is", "the chair shall be");
        if (reader.TakeAny("elected", "chosen"))
        {
            reader.TakeAny("by and from the members", "from among the members", "from among its members", "from the members", "by the members", "by the board", "by the group");
            return [(FilledBy.Election, null)];
        }

        if (reader.TakeAny("in turn", "held in turn", "rotates", "in rotation", "by rotation"))
        {
            return [(FilledBy.Rotation, null)];
        }

        if (reader.TakeAny("ex officio", "ex-officio"))
        {
            reader.TakeAny(":", ",");
            return Name(reader) is { } post ? [(FilledBy.Post, post)] : reader.Stop<(FilledBy, string?)[]>("the post");
        }

        return reader.TakeAny("appointed by", "nominated by") ? Appointed(Name(reader)) ?? reader.Stop<(FilledBy, string?)[]>("who appoints") : reader.Stop<(FilledBy, string?)[]>("elected, ex officio, appointed by, or in turn");
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

    /// <summary>A comma, or "for" where nothing but a term comes after it: "for" can be in a name as well.</summary>
    private static bool IsTerm(WordReader reader)
    {
        var start = reader.Place;
        var ends = (reader.Current.Is(",") || reader.Current.Is("for")) && Term(reader) is not null && reader.IsAtEnd;
        reader.Place = start;
        return ends;
    }

    private static TimeLimit? Term(WordReader reader)
    {
        reader.TakeAny(",");
        reader.Skip("for", "a", "term", "terms", "of", "up to", "at most", "no more than", "not more than", "a maximum of", "the", "period");
        var amount = reader.TakeAny("one", "a") ? 1 : reader.Number();
        var unit = amount is null ? null : TimeUnit.All.FirstOrDefault(one => reader.TakeAny(one.Singular, $"{one.Singular}s"));
        reader.TakeAny("at most", "at the most");
        return unit is null || amount is null or 0 ? null : TimeLimit.Of(amount.Value, unit, unit == TimeUnit.Months || unit == TimeUnit.Years ? Counting.CorrespondingDate : Counting.DayZeroExcluded, Direction.After);
    }
}
