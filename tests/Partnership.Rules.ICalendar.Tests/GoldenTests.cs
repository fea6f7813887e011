using Partnership.Rules.Calculators;
using Xunit;

namespace Partnership.Rules.ICalendar.Tests;

public class GoldenTests
{
    private static readonly ICalendarOptions Reminding = Meetings.Form.WithReminders(7, 1);

    [Fact]
    public void One_meeting_without_reminders() => Check("southampton-2021-09-08", [Meetings.Southampton2021], [], Meetings.Form);

    [Fact]
    public void A_year_of_meetings_with_reminders() => Check("southampton-2026", Meetings.Southampton2026, [], Reminding);

    [Fact]
    public void Words_that_hold_everything_the_format_escapes() => Check("odd", [Meetings.Odd], [Duties.Odd], Meetings.Form.WithReminders(0));

    [Fact]
    public void Duties_that_hang_on_no_meeting() => Check("duties", [], Duties.OfEveryKind, Reminding);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_year_as_it_is_planned_then_with_a_meeting_moved_and_then_with_one_cancelled(int turn) =>
        Golden.Check($"turn-{turn}.ics", Turns.Files[turn - 1].Text);

    private static void Check(string name, IReadOnlyList<MeetingTimetable> meetings, IReadOnlyList<ICalendarTask> duties, ICalendarOptions form)
    {
        Golden.Check($"{name}.ics", Diary.Of(meetings, duties, form).Text);
        Golden.Check($"{name}.fields.json", Fields.Of(meetings, duties, form));
    }
}
