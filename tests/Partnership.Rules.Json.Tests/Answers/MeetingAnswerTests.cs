using System.Text.Json.Nodes;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;
using static Partnership.Rules.Json.Tests.Schemas.Agreement;

namespace Partnership.Rules.Json.Tests.Answers;

public sealed class MeetingAnswerTests
{
    private static readonly LocalDate Meeting = new(2026, 3, 11);

    /// <summary>The board's papers are in 10 working days before the meeting: from Wednesday 11 March 2026 back to Wednesday 25 February.</summary>
    [Fact]
    public void A_timetable_is_written_with_each_duty_its_day_and_its_reasons()
    {
        var timetable = MeetingTimetable.For(Southampton.Board, Meeting, UkCalendars.All);

        var written = JsonNode.Parse(Refusal.Of(PartnershipJson.Of<MeetingTimetable>(), timetable, "MeetingTimetable"))!;

        (written["group"]!.GetValue<string>(), written["meeting"]!.GetValue<string>()).Should().Be(("southampton/board", "2026-03-11"));
        written["duties"]!.AsArray().Should().HaveCount(timetable.Count);
        var papers = written["duties"]!.AsArray().Single(one => one!["due"]!["rules"]![0]!["id"]!.GetValue<string>() == "southampton/board/papers-in")!;
        (papers["on"]!.GetValue<string>(), papers["due"]!["answer"]!.GetValue<string>(), papers["due"]!["state"]!.GetValue<string>()).Should().Be(("2026-02-25", "2026-02-25", "known"));
    }

    [Fact]
    public void A_duty_whose_day_is_not_known_is_written_without_one()
    {
        var beyond = MeetingTimetable.For(Southampton.Board, new LocalDate(2040, 3, 14), UkCalendars.All);

        var written = JsonNode.Parse(PartnershipJson.Of<MeetingTimetable>().Write(beyond))!["duties"]!.AsArray();

        written.Should().NotBeEmpty().And.OnlyContain(one => one!["on"] == null && one["due"]!["state"]!.GetValue<string>() == "notKnown");
    }

    [Fact]
    public void Whether_duties_were_done_in_time_is_written_and_refused()
    {
        var standings = TimelinessCalculator.Assess(MeetingTimetable.For(Southampton.Board, Meeting, UkCalendars.All), new Dictionary<string, TriggerTime>(StringComparer.Ordinal), [], Meeting);

        standings.Should().NotBeEmpty();
        Refusal.Of(PartnershipJson.Of<TimelinessResult>(), standings[0], "TimelinessCalculator").Should().Contain("\"doneOn\": \"unknown\"");
    }

    [Fact]
    public void Duties_in_a_year_and_meetings_held_are_written_and_refused()
    {
        var year = ReportingYear.April(2026);
        var inYear = ReportingCalendar.For(Catalogue.RecurringDuties, year);
        var held = MeetingsHeldCalculator.Assess(Southampton.Board, [Meeting], year);

        foreach (var duty in inYear)
        {
            Refusal.Of(PartnershipJson.Of<ScheduledRecurringDuty>(), duty, "ReportingCalendar");
        }

        Refusal.Of(PartnershipJson.Of<MeetingsHeldResult>(), held, "MeetingsHeldCalculator").Should().Contain("\"kind\": \"april\"").And.Contain("\"year\": 2026");
    }

    /// <summary>Served on Friday 24 December 2021 at 10:00, heard by Thursday 30 December at 10:00.</summary>
    [Fact]
    public void What_a_clock_answers_is_written_and_refused()
    {
        var answer = DeadlineCalculator.Assess(StatuteBook.VersionsOf("R19"), TriggerTime.Parse("2021-12-24T10:00"), DeadlineFacts.None, UkCalendars.All);

        var written = JsonNode.Parse(Refusal.Of(PartnershipJson.Of<DeadlineResult>(), answer, "DeadlineCalculator"))!;

        (written["row"]!.GetValue<string>(), written["due"]!["answer"]!.GetValue<string>()).Should().Be(("R19", "2021-12-30T10:00"));
    }

    [Fact]
    public void The_stage_of_a_clock_is_written()
    {
        var answer = DeadlineCalculator.Assess(StatuteBook.VersionsOf("R30"), TriggerTime.Parse("2026-05-18"), DeadlineFacts.None.With("stage", "stage-1"), UkCalendars.All);

        JsonNode.Parse(PartnershipJson.Of<DeadlineResult>().Write(answer))!["stage"]!.GetValue<string>().Should().Be("stage-1");
    }

    [Fact]
    public void A_clock_that_was_not_in_force_is_written_without_a_row()
    {
        var answer = DeadlineCalculator.Assess(StatuteBook.VersionsOf("R19"), TriggerTime.Parse("1999-12-24T10:00"), DeadlineFacts.None, UkCalendars.All);

        JsonNode.Parse(PartnershipJson.Of<DeadlineResult>().Write(answer))!.AsObject().Select(one => one.Key).Should().Equal("due");
    }

    [Fact]
    public void Late_meetings_and_moved_deadlines_go_there_and_back()
    {
        BackAgain(PartnershipJson.Of<LateMeeting>(), new LateMeeting(Meeting, new LocalDate(2026, 3, 1)));
        BackAgain(PartnershipJson.Of<MovedDeadline>(), new MovedDeadline(OpenDeadline.Of("case-7", Meeting, TimeLimit.WorkingDaysAfter(10), CalendarId.Parse("scotland")), new TriggerTime(new LocalDate(2026, 3, 25)), null, ValueList<NonWorkingDay>.Empty));
    }

    [Fact]
    public void What_was_seen_in_the_room_goes_there_and_back_and_what_it_came_to_is_refused()
    {
        var attended = new Attendance("chair", Presence.Substitute, FactSheet.Empty.With("is-senior", holds: true).WithNotKnown("was-briefed").WithNotApplicable("is-elected"));

        BackAgain(PartnershipJson.Of<Attendance>(), attended);
        BackAgain(PartnershipJson.Of<PresentMember>(), new PresentMember("m1", "core", null, "north"));
        BackAgain(PartnershipJson.Of<DecisionFacts>(), new DecisionFacts { Consensus = Fact.Known(false), Votes = Fact.Known(ValueList.Of(new Vote("m1", VoteChoice.For, "police"), new Vote("m2", VoteChoice.Against))) });
        Refusal.Of(PartnershipJson.Of<AttendanceResult>(), AttendanceCalculator.Assess(Southampton.Board, [new Attendance(Southampton.Board.Membership.Categories[0].Code, attended.Presence, attended.Substitute)], Meeting)[0], "AttendanceCalculator");
    }
}
