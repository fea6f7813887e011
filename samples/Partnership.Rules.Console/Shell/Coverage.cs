using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Shell;

/// <summary>The first and the last day a calendar can answer for.</summary>
internal sealed record Coverage(LocalDate From, LocalDate To)
{
    internal static Coverage Of(HolidayCalendar calendar) => new(calendar.Coverage.Start, calendar.Coverage.End);

    /// <summary>Why a calendar could not answer.</summary>
    internal static string Refusal(CalendarCoverageException outside) =>
        $"{outside.CalendarId} covers {Dates.Iso(outside.Coverage.Start)} to {Dates.Iso(outside.Coverage.End)} (data of {Dates.Iso(outside.DataOn)}); " +
        $"the count from {Dates.Iso(outside.Date)} leaves it. --project-to YEAR goes further, with projected holidays.";
}
