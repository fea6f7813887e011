using System.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ICalendar;

/// <summary>Meetings with their duties, and duties that do not depend on a meeting, as one iCalendar file (RFC 5545) to import into a diary.</summary>
/// <remarks>
/// <para>A meeting is an all-day event that leaves the day free, because no document gives an hour. A duty is an all-day event on its last
/// day, or a to-do when you choose so; one before or after a meeting is tied to it. Each carries the clause. The same meeting and duty have
/// the same UID in every file and a later revision, so a diary that imports a newer file moves or cancels its entries and adds none twice.</para>
/// <para>The file does not include a duty without a date, or with a date that is not known. It is in <see cref="Skipped"/>.</para>
/// <para>Worked example: the Southampton board of 8 September 2021 gives five events, the first duty due on 24 August 2021 (SOT-TOR-008).</para>
/// </remarks>
/// <example><code>var file = ICalendarFile.Of([ICalendarMeeting.Keyed(MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 4, 15), UkCalendars.All), "2026-spring")], [], ICalendarOptions.CreatedAt(Instant.FromUtc(2026, 3, 2, 9, 0)));</code></example>
public sealed record ICalendarFile
{
    private ICalendarFile(string text, int entries, ValueList<SkippedDuty> leftOut)
    {
        Text = text;
        Entries = entries;
        Skipped = leftOut;
    }

    /// <summary>The text of the file, with CRLF line ends and no line over 75 octets of UTF-8.</summary>
    public string Text { get; }

    /// <summary>How many events and to-dos are in it. The format wants one: a file with none holds nothing worth storing.</summary>
    public int Entries { get; }

    /// <summary>The duties omitted, because they have no date.</summary>
    public ValueList<SkippedDuty> Skipped { get; }

    /// <summary>Writes meetings with their duties, and duties that do not depend on a meeting.</summary>
    /// <param name="meetings">The meetings; the list may be empty if there is a duty.</param>
    /// <param name="duties">The duties that do not depend on a meeting; the list may be empty if there is a meeting.</param>
    /// <param name="form">The options: the time stamp, the form of duties and the reminders.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no meeting and no duty, or one of them appears twice.</exception>
    public static ICalendarFile Of(IEnumerable<ICalendarMeeting> meetings, IEnumerable<ICalendarTask> duties, ICalendarOptions form)
    {
        var (all, apart) = (Guard.NotNull(meetings).ToArray(), Guard.NotNull(duties).ToArray());
        Check(all);
        Check(apart, all);
        Guard.Require(all.Length + apart.Length > 0, "A calendar file needs a meeting or a duty.", nameof(duties));
        var dated = apart.Where(duty => duty.On is not null).ToArray();
        var lines = new ContentLines();
        ICalendarText.Write(all, dated, Guard.NotNull(form), lines);
        return new ICalendarFile(
            lines.ToString(),
            all.Length + all.Sum(meeting => meeting.Timetable.Count(duty => duty.On is not null)) + dated.Length,
            all.SelectMany(meeting => Undated(meeting.Timetable)).Concat(apart.Where(duty => duty.On is null).Select(duty => new SkippedDuty(duty))).ToValueList());
    }

    /// <summary>The file as it is to be stored or sent: UTF-8 without a byte order mark.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(Text);

    /// <summary>The text of the file.</summary>
    public override string ToString() => Text;

    private static void Check(ICalendarMeeting[] meetings)
    {
        Guard.Require(meetings.All(one => one is not null), "A meeting is null.", nameof(meetings));
        var twice = meetings.GroupBy(ICalendarUid.OfMeeting, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.First();
        Guard.Require(twice is null, $"The meeting of {twice?.Timetable.Group} on {Days.Iso(twice?.Timetable.Meeting ?? default)} appears twice. Give each a key of its own.", nameof(meetings));
    }

    /// <summary>A duty apart may be one before and after a meeting too: then it has the same name.</summary>
    private static void Check(ICalendarTask[] duties, ICalendarMeeting[] meetings)
    {
        Guard.Require(duties.All(one => one is not null), "A duty is null.", nameof(duties));
        var taken = new HashSet<string>(meetings.SelectMany(meeting => meeting.Timetable.Select(duty => ICalendarUid.OfDuty(meeting, duty))), StringComparer.Ordinal);
        var twice = duties.FirstOrDefault(duty => !taken.Add(ICalendarUid.OfDuty(duty)));
        Guard.Require(twice is null, $"The duty '{twice?.InWords}' of {twice?.Occasion} appears twice. Give each a key of its own with About.", nameof(duties));
    }

    private static IEnumerable<SkippedDuty> Undated(MeetingTimetable timetable) =>
        timetable.Where(duty => duty.On is null).Select(duty => new SkippedDuty(timetable, duty));
}
