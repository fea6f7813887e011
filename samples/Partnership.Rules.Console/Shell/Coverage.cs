using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Shell;

/// <summary>The first and the last day a calendar can answer for.</summary>
internal sealed record Coverage(
    [Description("The first day.")] LocalDate From,
    [Description("The last day, that day included.")] LocalDate To)
{
    internal static Coverage Of(HolidayCalendar calendar) => new(calendar.Coverage.Start, calendar.Coverage.End);

    /// <summary>What a calendar covers, and as at when.</summary>
    internal static string Words(HolidayCalendar calendar) =>
        $"the calendar of {calendar.Id.Words} covers {Dates.Plain(calendar.Coverage.Start)} to {Dates.Plain(calendar.Coverage.End)} (data of {Dates.Plain(calendar.DataOn)})";

    /// <summary>Why a limit has no date.</summary>
    internal static string Refusal(TimeLimit limit, LocalDate from, HolidayCalendar calendar) =>
        $"{limit} {Dates.Plain(from)}{RefusalReason.Of(limit, from, calendar).AfterDate(calendar)}";
}
