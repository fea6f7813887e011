using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class CountingDaysSample : PageSample
{
    internal override string Page => "docs/counting-days.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region within
            var english = UkCalendars.EnglandAndWales;
            var appeal = TimeLimit.DaysAfter(14).CountFrom(new LocalDate(2009, 3, 16), english);
            Console.WriteLine($"{appeal.On:ddd d MMM yyyy}");
            #endregion
        },
        Console =>
        {
            #region beginning-with
            var english = UkCalendars.EnglandAndWales;
            var reply = TimeLimit.DaysAfter(56).BeginningWithTrigger().CountFrom(new LocalDate(2025, 7, 1), english);
            Console.WriteLine($"{reply.On:ddd d MMM yyyy}");
            #endregion
        },
        Console =>
        {
            #region corresponding-date
            var english = UkCalendars.EnglandAndWales;
            var dodds = TimeLimit.MonthsAfter(4).CountFrom(new LocalDate(1978, 9, 30), english);
            var clipped = TimeLimit.MonthsAfter(1).CountFrom(new LocalDate(2026, 1, 31), english);
            Console.WriteLine($"{dodds.On:ddd d MMM yyyy}");
            Console.WriteLine($"{clipped.On:ddd d MMM yyyy}, month end taken: {clipped.MonthEndTaken}");
            #endregion
        },
        Console =>
        {
            #region eve
            var english = UkCalendars.EnglandAndWales;
            var review = TimeLimit.YearsAfter(3).BeginningWithTrigger().CountFrom(new LocalDate(2024, 2, 29), english);
            Console.WriteLine($"{review.On:ddd d MMM yyyy}, other interpretation {review.OtherInterpretation:ddd d MMM yyyy}");
            #endregion
        },
        Console =>
        {
            #region working-days
            var english = UkCalendars.EnglandAndWales;
            var board = new LocalDate(2021, 9, 8);
            Console.WriteLine($"papers in   {TimeLimit.WorkingDaysBefore(10).CountFrom(board, english).On:ddd d MMM yyyy}");
            Console.WriteLine($"minutes out {TimeLimit.WorkingDaysAfter(10).CountFrom(board, english).On:ddd d MMM yyyy}");
            #endregion
        },
        Console =>
        {
            #region nothing
            var english = UkCalendars.EnglandAndWales;
            var saturday = new LocalDate(2026, 2, 14);
            Console.WriteLine($"{english.PlusWorkingDays(saturday, 0):ddd d MMM yyyy}");
            Console.WriteLine($"{english.WorkingDayOnOrAfter(saturday):ddd d MMM yyyy}");
            Console.WriteLine($"{TimeLimit.WorkingDaysAfter(1).BeginningWithTrigger().CountFrom(saturday, english).On:ddd d MMM yyyy}");
            #endregion
        },
        Console =>
        {
            #region passed-over
            var english = UkCalendars.EnglandAndWales;
            var limit = TimeLimit.WorkingDaysAfter(7);
            var meeting = new LocalDate(2008, 12, 17);
            var minutes = limit.CountFrom(meeting, english);
            Console.WriteLine($"{minutes.On:ddd d MMM yyyy}, passing over");
            foreach (var day in limit.SkippedBetween(meeting, minutes, english))
            {
                Console.WriteLine(day);
            }
            #endregion
        },
        Console =>
        {
            #region clear-days
            var english = UkCalendars.EnglandAndWales;
            var council = new LocalDate(2026, 5, 6);
            foreach (var counting in new[] { Counting.ClearDays, Counting.ClearDaysWithoutSundaysAndHolidays, Counting.ClearWorkingDays })
            {
                var notice = TimeLimit.ClearDaysBefore(5, counting);
                Console.WriteLine($"{notice.CountFrom(council, english).On:ddd d MMM yyyy}  {notice}");
            }
            #endregion
        },
        Console =>
        {
            #region rolling
            var english = UkCalendars.EnglandAndWales;
            var received = new LocalDate(2025, 3, 18);
            Console.WriteLine($"{TimeLimit.MonthsAfter(1).CountFrom(received, english).On:ddd d MMM yyyy}");
            Console.WriteLine($"{TimeLimit.MonthsAfter(1).Rolled(Rolling.Next).CountFrom(received, english).On:ddd d MMM yyyy}");
            #endregion
        },
        Console =>
        {
            #region hours
            var english = UkCalendars.EnglandAndWales;
            var served = new LocalDateTime(2021, 12, 24, 10, 0);
            Console.WriteLine($"{HourLimit.OfHours(48).EndFrom(served, english):ddd d MMM yyyy HH:mm}");
            #endregion
        },
        Console =>
        {
            #region calendars
            var english = UkCalendars.EnglandAndWales;
            var request = new LocalDate(2026, 7, 10);
            var information = TimeLimit.WorkingDaysAfter(20);
            Console.WriteLine($"{information.CountFrom(request, UkCalendars.UnitedKingdom).On:ddd d MMM yyyy}");
            Console.WriteLine($"{information.CountFrom(request, english).On:ddd d MMM yyyy}, which would be wrong here");
            #endregion
        },
        Console =>
        {
            #region past-the-data
            var english = UkCalendars.EnglandAndWales;
            var late = new LocalDate(2028, 12, 28);
            try
            {
                english.PlusWorkingDays(late, 10);
            }
            catch (CalendarCoverageException refusal)
            {
                Console.WriteLine(refusal.Message);
            }

            var projected = TimeLimit.WorkingDaysAfter(10).CountFrom(late, english.ProjectedTo(2029));
            Console.WriteLine($"{projected.On:ddd d MMM yyyy}, provisional: {projected.Provisional}");
            #endregion
        },
    ];
}
