using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A day that the council added to the calendars that ship: closed, or open after all.</summary>
public sealed class CalendarDay
{
    public long Id { get; init; }

    /// <summary>The part of the United Kingdom, such as <c>england-and-wales</c>.</summary>
    public required string Calendar { get; init; }

    public required LocalDate On { get; init; }

    public required string Name { get; init; }

    public required string Source { get; init; }

    /// <summary>Whether it is a working day after all, although the calendar that ships has it as closed.</summary>
    public bool IsOpen { get; init; }

    public long ProcessId { get; init; }

    public Process? Process { get; init; }
}
