using System.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ICalendar;

/// <summary>Meetings and their duties as one iCalendar file (RFC 5545), for any diary that can import one.</summary>
/// <remarks>
/// <para>A meeting is an all-day event that leaves the day free, for no document gives an hour. A duty is a to-do, due on its day and tied
/// to its meeting. Both carry the clause. The same meeting and duty have the same UID in every file, so that importing a newer file
/// moves what is there and adds nothing twice.</para>
/// <para>A duty whose date is not known is not written. It is in <see cref="LeftOut"/>.</para>
/// <para>Worked example: the Southampton board of 8 September 2021 gives one event and four to-dos, the first due on 24 August 2021 (SOT-TOR-008).</para>
/// </remarks>
public sealed record CalendarFile
{
    private CalendarFile(string text, ValueList<UndatedDuty> leftOut)
    {
        Text = text;
        LeftOut = leftOut;
    }

    /// <summary>The text of the file, with CRLF line ends and no line over 75 octets of UTF-8.</summary>
    public string Text { get; }

    /// <summary>The duties left out, for want of a date.</summary>
    public ValueList<UndatedDuty> LeftOut { get; }

    /// <summary>Writes meetings with their duties.</summary>
    /// <param name="meetings">The meetings: one, a year of them, or those of several groups; at least one.</param>
    /// <param name="form">When the file is made, and the reminders.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no meeting, or one stands twice.</exception>
    public static CalendarFile Of(IEnumerable<MeetingTimetable> meetings, CalendarForm form)
    {
        var all = Guard.NotNull(meetings).ToArray();
        Check(all);
        var lines = new ContentLines();
        CalendarText.Write(all, Guard.NotNull(form), lines);
        return new CalendarFile(lines.ToString(), all.SelectMany(Undated).ToValueList());
    }

    /// <summary>The file as it is to be stored or sent: UTF-8 without a byte order mark.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(Text);

    /// <summary>The text of the file.</summary>
    public override string ToString() => Text;

    private static void Check(MeetingTimetable[] meetings)
    {
        Guard.Require(meetings.Length > 0, "A calendar file needs a meeting.", nameof(meetings));
        Guard.Require(meetings.All(one => one is not null), "A meeting is null.", nameof(meetings));
        var twice = meetings.GroupBy(CalendarUid.OfMeeting, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.First();
        Guard.Require(twice is null, $"The meeting of {twice?.Group} on {Days.Iso(twice?.Meeting ?? default)} stands twice.", nameof(meetings));
    }

    private static IEnumerable<UndatedDuty> Undated(MeetingTimetable timetable) =>
        timetable.Where(duty => duty.On is null).Select(duty => new UndatedDuty(timetable.Group, timetable.Meeting, duty));
}
