using NodaTime;

namespace Partnership.Rules.Tables.Rows;

/// <summary>A date as a whole number: days since 1 January of the year 1, as <c>DateOnly.DayNumber</c> has it. Every engine adds and compares these alike.</summary>
internal static class Day
{
    internal static int Number(LocalDate date) => date.ToDateOnly().DayNumber;
}
