using System.Diagnostics;
using FluentAssertions;
using Ical.Net.CalendarComponents;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>A diary that takes in a first file, a second after a move and a third after a cancellation, read by Ical.Net and by python3-icalendar.</summary>
public class TurnTests
{
    [Fact]
    public void A_meeting_that_moves_is_in_the_diary_once_and_one_that_is_cancelled_says_so()
    {
        var diary = new Dictionary<string, CalendarEvent>(StringComparer.Ordinal);
        var sizes = Turns.Files.Select(file => TakeIn(diary, file).Count).ToArray();

        sizes.Should().AllBeEquivalentTo(Turns.Files[0].Entries);
        On(diary, "southampton_board.2026-2@").Should().Be(Turns.Moved);
        diary.Values.Where(one => one.Status == "CANCELLED").Select(one => one.Uid!.Split('@')[0])
            .Should().OnlyContain(uid => uid.StartsWith("southampton_board.2026-3", StringComparison.Ordinal) || uid.Contains("foi-14", StringComparison.Ordinal))
            .And.HaveCount(Turns.Files[2].Text.Split("STATUS:CANCELLED").Length - 1).And.HaveCountGreaterThan(2);
        diary.Values.Where(one => one.Status == "CANCELLED").Should().OnlyContain(one => one.Alarms.Count == 0 && one.Summary!.StartsWith("Cancelled: "));
    }

    [Fact]
    public void Every_entry_is_an_all_day_event_that_leaves_the_day_free_and_each_file_supersedes_the_one_before()
    {
        var calendars = Turns.Files.Select(file => Ical.Net.Calendar.Load(file.Text)!).ToArray();

        calendars.Should().OnlyContain(one => one.Method == "PUBLISH" && one.Todos.Count == 0);
        calendars.SelectMany(one => one.Events).Should().OnlyContain(one => one.IsAllDay && one.Transparency == "TRANSPARENT" && one.LastModified != null);
        calendars.Select(one => one.Events.Select(entry => entry.Sequence).Distinct().Single()).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        calendars.Select(one => one.Events.Select(entry => entry.Uid).Order(StringComparer.Ordinal)).Should().AllBeEquivalentTo(calendars[0].Events.Select(entry => entry.Uid));
    }

    [Fact]
    public void Ical_Net_finds_every_word_and_every_day()
    {
        var read = Ical.Net.Calendar.Load(Diary.Of([Meetings.Southampton2021], Meetings.Events).Text)!;

        read.Events.Select(one => $"{one.DtStart!.Value:yyyy-MM-dd} {one.Summary}").Should().Equal(
            Meetings.Southampton2021.Select(duty => $"{LocalDatePattern.Iso.Format(duty.Due.Value)} {duty.Duty.What}: {Meetings.Southampton2021.Group.Name}")
                .Prepend($"2021-09-08 Meeting: {Meetings.Southampton2021.Group.Name}"));
        read.Events.Skip(1).Should().OnlyContain(one => one.Description!.Contains("SOT-TOR-", StringComparison.Ordinal));
    }

    [Fact]
    public void To_dos_are_by_choice()
    {
        var read = Ical.Net.Calendar.Load(Diary.Of([Meetings.Southampton2021], Meetings.Form).Text)!;

        (read.Events.Count, read.Todos.Count).Should().Be((1, Meetings.Southampton2021.Count));
        ICalendarFile.Of([ICalendarMeeting.OnItsDay(Meetings.Southampton2021).Cancelled()], [], Meetings.Form).Text.Should().Contain("STATUS:CANCELLED").And.NotContain("NEEDS-ACTION");
    }

    [Fact]
    public void A_revision_of_ones_own_is_written_as_it_is() =>
        Diary.Of([Meetings.Southampton2021], Meetings.Events.Revised(3)).Text.Should().Contain("\r\nSEQUENCE:3\r\n");

    /// <summary>Where Debian's python3-icalendar is there: parse-back.sh, which CI runs, installs it and asks the same of the golden files.</summary>
    [Fact]
    public void Python_reads_the_three_files_in_turn_as_one_diary()
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/env", ["python3", Path.Combine(AppContext.BaseDirectory, "read-in-turn.py"), .. Enumerable.Range(1, 3).Select(turn => Path.Combine(AppContext.BaseDirectory, "golden", $"turn-{turn}.ics"))]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (answer, wrong) = (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
        process.WaitForExit();

        if (process.ExitCode != 3)
        {
            wrong.Should().BeEmpty();
            answer.Should().Contain($"moved to {LocalDatePattern.Iso.Format(Turns.Moved)}").And.Contain($"cancelled {LocalDatePattern.Iso.Format(Turns.Cancelled)}");
        }
    }

    private static Dictionary<string, CalendarEvent> TakeIn(Dictionary<string, CalendarEvent> diary, ICalendarFile file)
    {
        foreach (var entry in Ical.Net.Calendar.Load(file.Text)!.Events.Where(entry => !diary.TryGetValue(entry.Uid!, out var before) || entry.Sequence > before.Sequence))
        {
            diary[entry.Uid!] = entry;
        }

        return diary;
    }

    private static LocalDate On(Dictionary<string, CalendarEvent> diary, string uid) =>
        LocalDate.FromDateTime(diary.Single(one => one.Key.StartsWith(uid, StringComparison.Ordinal)).Value.DtStart!.Value);
}
