using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads an office that goes round: "rotates annually between the council and the police".</summary>
internal static class RotationReader
{
    /// <summary>How long each has it, and among whom; null when the words do not say that it goes round.</summary>
    internal static (TimeLimit? Each, Party[] Among)? Read(WordReader reader)
    {
        if (!reader.TakeAny("in turn", "held in turn", "rotates", "rotate", "rotated", "rotating", "in rotation", "by rotation", "on rotation", "on a rotating basis", "alternates", "alternating"))
        {
            return null;
        }

        var each = Each(reader);
        var among = reader.TakeAny("between", "among", "amongst", ":") ? Bodies(reader) : [];
        each ??= Each(reader);
        return each is null && among.Length > 0 ? Unsaid(reader) : (each, among);
    }

    private static (TimeLimit? Each, Party[] Among) Unsaid(WordReader reader)
    {
        reader.Stop<object>("how long each has it, such as 'every year'");
        reader.Place = 0;
        return (null, []);
    }

    private static TimeLimit? Each(WordReader reader)
    {
        var start = reader.Place;
        reader.TakeAny(",");
        reader.TakeAny("on an annual basis");
        if (reader.TakeAny("annually", "yearly", "each year", "every year", "each municipal year", "every municipal year", "each financial year", "every financial year"))
        {
            return TimeLimit.YearsAfter(1);
        }

        reader.TakeAny("every", "for");
        var amount = reader.Number();
        var unit = amount is > 0 ? TimeUnit.All.FirstOrDefault(one => (one == TimeUnit.Months || one == TimeUnit.Years) && reader.TakeAny($"{one.Singular}s", one.Singular)) : null;
        if (unit is null || reader.TakeAny("at most"))
        {
            reader.Place = start;
            return null;
        }

        reader.TakeAny("each", "at a time");
        return TimeLimit.Of(amount!.Value, unit, Counting.CorrespondingDate, Direction.After);
    }

    /// <summary>Names with commas and "and" between them, up to where it says how long each has it.</summary>
    private static Party[] Bodies(WordReader reader)
    {
        var (names, from, to) = (new List<string>(), reader.Current.At, reader.Current.At);
        for (var ends = false; !ends;)
        {
            ends = reader.IsAtEnd || IsLength(reader);
            if (ends || reader.TakeAny(", and", ",", "and"))
            {
                names.Add(reader.Text.Substring(from, to - from).Trim());
                from = reader.Current.At;
            }
            else
            {
                to = Math.Min(reader.Text.Length, reader.Current.At + reader.Current.Value.Length);
                reader.Place++;
            }
        }

        return [.. names.Where(one => one.Length > 0).Select(one => one.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? one.Substring(4) : one).Select(one => new Party(PartyReader.Slug(one), one))];
    }

    private static bool IsLength(WordReader reader)
    {
        var start = reader.Place;
        var ends = Each(reader) is not null && reader.IsAtEnd;
        reader.Place = start;
        return ends;
    }
}
