using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tests;
using Partnership.Rules.Time;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>What holds for the duties of every clock that ships, on any day, of any party, under any key.</summary>
public class DutyLaws
{
    private static readonly CalendarSet Projected = CalendarSet.Of([.. UkCalendars.All.Select(one => one.ProjectedTo(2035))]);

    private static readonly Gen<Asked> Question =
        from clock in Gen.Elements(StatuteBook.Deadlines.ToArray())
        from day in Gen.Choose(0, 12_000)
        from stage in Gen.Choose(0, 9)
        from party in Gen.Elements("southampton", "southampton/board", "southampton-board", "s")
        from matter in Gen.Elements(null, "1", "2026-07-10", "a/b", "a-b", "A/B")
        select new Asked(clock, new LocalDate(1996, 1, 1).PlusDays(day), stage, party, matter);

    private static readonly Gen<Asked[]> Questions = Gen.Choose(1, 12).SelectMany(many => Gen.ArrayOf(Question, many));

    private static readonly Gen<string> Piece = Gen.Elements("Report ", ",", ";", "\\", "\\n", "\n", ":", "\"", "é", "日", "🏛", "👩‍👧", " ", "\t", "END:VTODO\n");

    private static readonly Gen<string> Words = Gen.Choose(0, 80).SelectMany(many => Gen.ArrayOf(Piece, many)).Select(pieces => "x" + string.Concat(pieces));

    [Property(MaxTest = 100)]
    public Property Every_duty_is_written_once_or_left_out_once_and_none_is_lost() => Law.ForAll(Questions, all =>
    {
        var duties = Distinct(all).Select(one => one.Duty(UkCalendars.All)).ToArray();
        var file = Diary.Of([], duties, Meetings.Form);
        var written = Written.In(file);

        written.Select(one => one.GetValueOrDefault("DUE;VALUE=DATE") ?? one["DTSTART;VALUE=DATE"]).Should().Equal(duties.Where(one => one.On is not null).Select(one => one.On!.Value.ToString("uuuuMMdd", null)));
        file.Entries.Should().Be(written.Count);
        file.Skipped.Select(one => one.Apart).Should().Equal(duties.Where(one => one.On is null));
        written.Where(one => one.TryGetValue("DTSTART;VALUE=DATE", out var opens) && one.TryGetValue("DUE;VALUE=DATE", out var due) && string.CompareOrdinal(opens, due) >= 0).Should().BeEmpty();
    });

    [Property(MaxTest = 100)]
    public Property A_uid_tells_one_duty_from_another_and_knows_nothing_of_stamp_calendar_reminders_or_order() => Law.ForAll(Questions, all =>
    {
        var asked = Distinct(all).ToArray();
        var known = asked.Where(one => one.Duty(UkCalendars.All).On is not null).ToArray();
        var uids = Uids(Diary.Of([Meetings.Southampton2021], known.Select(one => one.Duty(UkCalendars.All)), Meetings.Form));
        var later = ICalendarOptions.CreatedAt(Instant.FromUtc(2030, 1, 1, 0, 0)).WithReminders(1);

        uids.Should().OnlyHaveUniqueItems();
        Uids(Diary.Of([Meetings.Southampton2021], known.Reverse().Select(one => one.Duty(Projected)), later)).Should().BeEquivalentTo(uids);
    });

    [Property]
    public Property The_same_duty_twice_is_refused_by_name() => Law.ForAll(Question, one =>
    {
        var twice = () => Diary.Of([], [one.Duty(UkCalendars.All), one.Duty(UkCalendars.All)], Meetings.Form);

        var words = one.Duty(UkCalendars.All).ToString().Split(' ', 2)[1]; // After the day.
        twice.Should().Throw<ArgumentException>().Which.Message.Should().StartWith("The duty '").And.Contain(one.Clock.Rule.Title).And.Contain(words).And.Contain("appears twice");
    });

    [Property]
    public Property Whatever_the_words_they_come_back_and_no_line_is_over_75_octets() => Law.ForAll(Words, words =>
    {
        var due = DeadlineCalculator.AssessDay(Southampton.ExpressionOfInterest, new LocalDate(2021, 9, 1), UkCalendars.All);
        var file = Diary.Of([], [ICalendarTask.Of(Southampton.ExpressionOfInterest.Rule, words, due, Duties.Council) with { Who = words }], Meetings.Form.WithReminders(0));
        var written = Written.In(file).Single();

        written["SUMMARY"].Should().Be($"{words}: The council");
        written["DESCRIPTION"].Should().Contain($"\nBy whom: {words}.");
        written.Alarms.Single()["DESCRIPTION"].Should().Be(written["SUMMARY"]);
        file.Text.Split("\r\n").Should().OnlyContain(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    });

    /// <summary>What a UID is made of, so that a sample holds no duty twice. Case and kind of key make no difference there.</summary>
    private static IEnumerable<Asked> Distinct(IEnumerable<Asked> all) =>
        all.DistinctBy(one => (one.Clock.Rule.Id, one.Party, one.Matter?.ToLowerInvariant() ?? one.Day.ToString("uuuu-MM-dd", null), one.Duty(UkCalendars.All).Stage));

    private static IEnumerable<string> Uids(ICalendarFile file) => Written.In(file).Select(one => one["UID"]);

    private sealed record Asked(Deadline Clock, LocalDate Day, int Stage, string Party, string? Matter)
    {
        internal ICalendarTask Duty(CalendarSet calendars)
        {
            var arguments = Clock.Kind is StagedLimits { Stages: var stages, Choice.Name: var name } ? DeadlineFacts.None.With(name, stages[Stage % stages.Count].Code) : DeadlineFacts.None;
            var duty = ICalendarTask.FromResult(DeadlineCalculator.Assess([Clock], new TriggerTime(Day, LocalTime.Noon), arguments, calendars), new Party(Party, "A party"));
            return Matter is null ? duty : duty.About(Matter);
        }
    }
}
