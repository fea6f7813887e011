using NodaTime.Text;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The doubts that go with a counted date.</summary>
internal static class CountingCaveats
{
    internal const string EveReading = "counted from the eve of the day it begins with, where no corresponding date exists";

    internal static Caveat MonthEndTaken { get; } = new("month-end-taken", "The month has no corresponding date, so its last day was taken.");

    internal static Caveat Provisional(HolidayCalendar calendar) => new(
        "provisional",
        $"The date rests on projected closed days: they are appointed only to {LocalDatePattern.Iso.Format(calendar.ProclaimedThrough)}.");
}
