using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Engines;

/// <summary>One question for an engine, and the library's own answer to it.</summary>
internal readonly record struct Asked(int Id, string Calendar, LocalDate Start, string Unit, string Counting, int Amount, string Direction, string Rolling)
{
    private static readonly Dictionary<(string, string, int, string, string), TimeLimit?> Limits = [];

    internal string Row => string.Create(
        CultureInfo.InvariantCulture, $"{Id},{Calendar},{LocalDatePattern.Iso.Format(Start)},{Unit},{Counting},{Amount},{Direction},{Rolling}");

    /// <summary>The day number and the status, as the view should give them.</summary>
    internal (int? DueNumber, string Status) Answer()
    {
        if (!UkCalendars.All.TryFind(CalendarId.Parse(Calendar), out var calendar))
        {
            return (null, "refused: there is no such calendar");
        }

        if (Limit() is not { } limit)
        {
            return (null, "refused: there is no such limit");
        }

        return limit.TryCountFrom(Start, calendar, out var counted) ? (counted.On.ToDateOnly().DayNumber, "answered")
            : limit.Counting.UsesCalendar || limit.Rolling != Time.Rolling.Stay ? (null, "refused: the count leaves the calendar")
            : (null, "refused: the count leaves the years 1 to 9999");
    }

    private TimeLimit? Limit()
    {
        var key = (Unit, Counting, Amount, Direction, Rolling);
        if (!Limits.TryGetValue(key, out var limit))
        {
            Limits[key] = limit = Made();
        }

        return limit;
    }

    private TimeLimit? Made()
    {
        try
        {
            return TimeLimit.Of(Amount, TimeUnit.Parse(Unit), Time.Counting.Parse(Counting), Time.Direction.Parse(Direction)).Rolled(Time.Rolling.Parse(Rolling));
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            return null;
        }
    }
}
