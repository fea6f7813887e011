using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.ICalendar;

/// <summary>Writes events as iCalendar text, RFC 5545: the form in which calendars of every make take them in.</summary>
/// <remarks>Lines end in CR LF and are folded at 75 octets of UTF-8, never inside a character. The same events and stamp give the same text.</remarks>
public static class ICalendarText
{
    private const string UidEnd = "@partnership.rules";

    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>One calendar of the events, in the order given.</summary>
    /// <param name="events">The events, each with a key of its own.</param>
    /// <param name="stampedAt">When the text is made, for DTSTAMP; the library has no clock.</param>
    /// <exception cref="ArgumentNullException">The events are null.</exception>
    /// <exception cref="ArgumentException">Two events have the same key.</exception>
    public static string Write(IEnumerable<AllDayEvent> events, Instant stampedAt)
    {
        var all = (events ?? throw new ArgumentNullException(nameof(events))).ToArray();
        RequireOnceEach(all, nameof(events));
        var text = new ContentLines();
        text.Add("BEGIN", "VCALENDAR");
        text.Add("VERSION", "2.0");
        text.Add("PRODID", "-//Partnership.Rules//Partnership.Rules//EN");
        text.Add("CALSCALE", "GREGORIAN");
        foreach (var one in all)
        {
            AddEvent(text, one, Stamp.Format(stampedAt));
        }

        text.Add("END", "VCALENDAR");
        return text.ToString();
    }

    private static void RequireOnceEach(AllDayEvent[] all, string name)
    {
        if (all.GroupBy(one => one.Key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two events have the key {twice.Key}.", name);
        }
    }

    private static void AddEvent(ContentLines text, AllDayEvent one, string stamp)
    {
        text.Add("BEGIN", "VEVENT");
        text.AddText("UID", one.Key + UidEnd);
        text.Add("DTSTAMP", stamp);
        text.Add("DTSTART;VALUE=DATE", Basic.Format(one.On));
        text.Add("DTEND;VALUE=DATE", Basic.Format(one.On.PlusDays(1)));
        text.AddText("SUMMARY", one.Summary);
        if (one.Description is { } description)
        {
            text.AddText("DESCRIPTION", description);
        }

        text.Add("TRANSP", "TRANSPARENT");
        text.Add("END", "VEVENT");
    }
}
