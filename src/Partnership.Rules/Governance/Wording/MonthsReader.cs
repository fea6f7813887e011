using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Reads months of the year by their names.</summary>
internal static class MonthsReader
{
    private static readonly string[] Names = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    internal static string Name(int month) => English.Sentence(Names[month - 1]);

    internal static ReadWords<ValueList<int>> Read(string text)
    {
        var reader = new WordReader(text);
        return reader.Result<ValueList<int>>(Months(reader) is { } months ? [months] : []);
    }

    private static ValueList<int>? Months(WordReader reader)
    {
        reader.TakeAny("in the month of", "in", "every", "each");
        var range = reader.TakeAny("between", "from");
        if (Month(reader) is not { } first)
        {
            return reader.Stop<ValueList<int>>("the name of a month");
        }

        return range || reader.Current.Is("to") ? Range(reader, first) : Several(reader, first);
    }

    private static ValueList<int>? Range(WordReader reader, int first)
    {
        reader.TakeAny("and", "to");
        return Month(reader) is { } last
            ? Enumerable.Range(0, ((last - first + 12) % 12) + 1).Select(one => ((first - 1 + one) % 12) + 1).ToValueList()
            : reader.Stop<ValueList<int>>("the name of the last month");
    }

    private static ValueList<int>? Several(WordReader reader, int first)
    {
        var months = new List<int> { first };
        while (reader.TakeAny(", and", ", or", ",", "and", "or"))
        {
            if (Month(reader) is not { } next)
            {
                return reader.Stop<ValueList<int>>("the name of a month");
            }

            months.Add(next);
        }

        return months.ToValueList();
    }

    private static int? Month(WordReader reader)
    {
        var place = Array.IndexOf(Names, reader.Current.Bare);
        reader.Place += place < 0 ? 0 : 1;
        return place < 0 ? null : place + 1;
    }
}
