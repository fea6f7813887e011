using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Tour;

/// <summary>One deadline, counted day by day over a bank holiday, as weeks of a calendar.</summary>
internal static class DayByDayPart
{
    internal static void Show(IReadOnlyList<NextMeetings> meetings, Output output)
    {
        var found = meetings.SelectMany(one => one.Coming).SelectMany(timetable => timetable).Where(due => due.On is not null);
        if (found.MaxBy(Holidays) is not { } due || Holidays(due) == 0)
        {
            return;
        }

        Heading.Title($"One of them day by day: {due.Duty.Limit} {Dates.Words(due.Due.On)}", output);
        output.Show(Weeks.Of(due.Due.On, due.On!.Value, UkCalendars.All[due.Duty.Calendar]));
        output.Line($"  {Markup.Escape(due.Duty.What)} by [bold green]{Dates.Words(due.On.Value)}[/], that day in time. [grey]{Markup.Escape(Clause.Of(due.Citation))}[/]");
    }

    /// <summary>How many named holidays the count passes over.</summary>
    private static int Holidays(ScheduledDuty due)
    {
        var (limit, calendar) = (due.Duty.Limit, UkCalendars.All[due.Duty.Calendar]);
        return limit.SkippedBetween(due.Due.On, limit.CountFrom(due.Due.On, calendar), calendar).Count(day => calendar.NonWorkingDayOn(day.On) is not null);
    }
}
