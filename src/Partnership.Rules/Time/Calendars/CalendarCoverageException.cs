using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A question reached outside the days a calendar knows. It never answers "weekends only" instead.</summary>
public sealed class CalendarCoverageException : InvalidOperationException
{
    /// <summary>Names the calendar and the date that could not be answered for.</summary>
    /// <param name="calendar">The calendar asked.</param>
    /// <param name="date">The date asked about, or the start of the count.</param>
    /// <param name="question">What was asked, such as "10 working days after 2028-12-28".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CalendarCoverageException(HolidayCalendar calendar, LocalDate date, string question)
        : base(Describe(Guard.NotNull(calendar), Guard.NotNull(question)))
    {
        CalendarId = calendar.Id;
        Date = date;
        Coverage = calendar.Coverage;
        DataOn = calendar.DataOn;
    }

    /// <summary>The calendar that could not answer.</summary>
    public CalendarId CalendarId { get; }

    /// <summary>The date asked about, or the start of the count.</summary>
    public LocalDate Date { get; }

    /// <summary>The days the calendar knows, both ends included.</summary>
    public DateInterval Coverage { get; }

    /// <summary>When the calendar's data was collected.</summary>
    public LocalDate DataOn { get; }

    private static string Describe(HolidayCalendar calendar, string question) =>
        $"The calendar of {calendar.Id.Words} cannot answer for {question}: it covers {English.Date(calendar.Coverage.Start)} to {English.Date(calendar.Coverage.End)} (data of {English.Date(calendar.DataOn)}). " +
        "Give a longer calendar, or opt in to a projection.";
}
