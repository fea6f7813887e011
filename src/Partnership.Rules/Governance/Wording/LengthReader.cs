using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Reads and writes how long something lasts: "90 minutes", "two hours", "1 hour 30 minutes".</summary>
internal static class LengthReader
{
    private const int MostHours = 10_000;

    internal static ReadWords<Duration> Read(string text)
    {
        var reader = new WordReader(text);
        return reader.Result<Duration>(Length(reader) is { } length ? [length] : []);
    }

    /// <summary>The length in whole hours and minutes; null for one that has seconds, or is not longer than nothing.</summary>
    internal static string? Write(Duration length)
    {
        var minutes = (long)length.TotalMinutes;
        return Duration.FromMinutes(minutes) != length || minutes <= 0 || minutes > MostHours * 60L ? null
            : string.Join(" ", Parts(minutes / 60, minutes % 60));
    }

    private static IEnumerable<string> Parts(long hours, long minutes)
    {
        if (hours > 0)
        {
            yield return $"{English.Number((int)hours)} {(hours == 1 ? "hour" : "hours")}";
        }

        if (minutes > 0)
        {
            yield return $"{English.Number((int)minutes)} {(minutes == 1 ? "minute" : "minutes")}";
        }
    }

    private static Duration? Length(WordReader reader)
    {
        reader.Skip("lasts", "last", "for", "about", "up to", "at most", "no more than", "not more than", "no longer than", "not longer than", "a maximum of", "approximately", "around");
        if (Halves(reader) is { } halves)
        {
            return halves;
        }

        var hours = Amount(reader, "hours", "hour", "hrs", "hr");
        reader.TakeAny("and", ",");
        var minutes = Amount(reader, "minutes", "minute", "mins", "min");
        if (hours is null && minutes is null)
        {
            reader.Stop<object>("a number of hours or minutes");
            return null;
        }

        return Duration.FromHours(hours ?? 0) + Duration.FromMinutes(minutes ?? 0);
    }

    /// <summary>"Half an hour", "two and a half hours", "an hour and a half".</summary>
    private static Duration? Halves(WordReader reader)
    {
        var start = reader.Place;
        if (reader.TakeAny("half an hour", "half-an-hour"))
        {
            return Duration.FromMinutes(30);
        }

        var hours = reader.TakeAny("a", "an") ? 1 : reader.Number();
        var isHalf = reader.TakeAny("and a half hours", "and a half hour", "hour and a half", "hours and a half");
        if (hours is > 0 and <= MostHours && isHalf)
        {
            return Duration.FromHours(hours.Value) + Duration.FromMinutes(30);
        }

        reader.Place = start;
        return null;
    }

    private static int? Amount(WordReader reader, params string[] units)
    {
        var start = reader.Place;
        var amount = reader.TakeAny("a", "an") ? 1 : reader.Number();
        if (amount is > 0 and <= MostHours * 60 && reader.TakeAny(units))
        {
            return amount;
        }

        reader.Place = start;
        return null;
    }
}
