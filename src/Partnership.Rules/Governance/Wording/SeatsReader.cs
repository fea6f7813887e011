namespace Partnership.Rules.Governance;

/// <summary>Reads a number of seats.</summary>
internal static class SeatsReader
{
    internal static ReadWords<SeatCount> Read(string text)
    {
        var reader = new WordReader(text);
        return reader.Result<SeatCount>(Seats(reader) is { } seats ? [seats] : []);
    }

    private static SeatCount? Seats(WordReader reader)
    {
        if (reader.TakeAny("one for each of", "one for each", "one from each of", "one from each"))
        {
            return Rest(reader) is { Length: > 0 } of ? SeatCount.OneForEach(of) : reader.Stop<SeatCount>("of what there is one for each");
        }

        if (reader.TakeAny("up to", "no more than", "not more than", "at most", "a maximum of", "maximum of"))
        {
            return UpTo(reader);
        }

        var least = reader.TakeAny("at least", "a minimum of", "minimum of", "not less than", "no fewer than", "no less than", "not fewer than");
        var between = !least && reader.TakeAny("between", "from");
        if (reader.Number() is not { } number)
        {
            return reader.Stop<SeatCount>("a number of seats, such as 2, at least 2, or 2 to 4");
        }

        return Range(reader, number, between) ?? Plain(reader, number, least);
    }

    private static SeatCount? UpTo(WordReader reader)
    {
        var most = reader.Number();
        if (most is null or 0)
        {
            return reader.Stop<SeatCount>("the most seats");
        }

        Noun(reader);
        return SeatCount.Between(0, most.Value);
    }

    private static SeatCount? Range(WordReader reader, int number, bool between)
    {
        var start = reader.Place;
        if (!reader.TakeAny("to", between ? "and" : "or") || reader.Number() is not { } most || most < number)
        {
            reader.Place = start;
            return between ? reader.Stop<SeatCount>("the most seats") : null;
        }

        Noun(reader);
        return SeatCount.Between(number, most);
    }

    private static SeatCount Plain(WordReader reader, int number, bool least)
    {
        var more = reader.TakeAny("or more");
        Noun(reader);
        return least || more ? SeatCount.AtLeast(number) : SeatCount.Exactly(number);
    }

    private static void Noun(WordReader reader) => reader.TakeAny("seats", "seat", "members", "member", "places", "place", "representatives", "representative");

    private static string Rest(WordReader reader)
    {
        var rest = reader.Text.Substring(Math.Min(reader.Current.At, reader.Text.Length)).Trim();
        while (!reader.IsAtEnd)
        {
            reader.Place++;
        }

        return rest;
    }
}
