using NodaTime;

namespace Partnership.Rules.Governance;

/// <summary>Reads a time of day: "by noon", "by 5 pm", "no later than 17:00 on". Midnight is at both ends of a day, and is not read.</summary>
internal static class ClockTime
{
    private static readonly LocalTime Noon = new(12, 0);

    /// <summary>The time; null, and nothing taken, when none comes.</summary>
    internal static LocalTime? Take(WordReader reader)
    {
        var start = reader.Place;
        reader.TakeAny(",");
        if (!reader.TakeAny("by", "at", "before", "no later than", "not later than") || Time(reader) is not { } time)
        {
            reader.Place = start;
            return null;
        }

        reader.TakeAny(",");
        reader.TakeAny("on");
        return time;
    }

    internal static string Write(LocalTime time) => time.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture);

    private static LocalTime? Time(WordReader reader)
    {
        if (reader.TakeAny("noon", "12 noon", "midday", "12 midday", "12pm", "12 pm"))
        {
            return Noon;
        }

        var text = reader.Current.Bare;
        reader.Place++;
        if (reader.TakeAny(":"))
        {
            text += $":{reader.Current.Bare}";
            reader.Place++;
        }

        var half = text.EndsWith("am", StringComparison.Ordinal) || text.EndsWith("pm", StringComparison.Ordinal) ? text.Substring(text.Length - 2)
            : reader.TakeAny("am", "a.m.", "a.m") ? "am" : reader.TakeAny("pm", "p.m.", "p.m") ? "pm" : null;
        return Of(half is not null && text.EndsWith(half, StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text, half);
    }

    /// <summary>With am or pm an hour is enough; without, the minutes are needed.</summary>
    private static LocalTime? Of(string text, string? half)
    {
        var parts = text.Split(':', '.');
        if (parts.Length > 2 || (half is null && parts.Length < 2) || Array.Exists(parts, one => one.Length is 0 or > 2 || !one.All(c => c is >= '0' and <= '9')))
        {
            return null;
        }

        var (hour, minute) = (Numbers.Find(parts[0])!.Value, parts.Length == 2 ? Numbers.Find(parts[1])!.Value : 0);
        var isGood = minute < 60 && (half is null ? hour < 24 : hour is > 0 and <= 12) && (parts.Length < 2 || parts[1].Length == 2);
        return isGood ? new LocalTime(half is null ? hour : (hour % 12) + (half == "pm" ? 12 : 0), minute) : null;
    }
}
