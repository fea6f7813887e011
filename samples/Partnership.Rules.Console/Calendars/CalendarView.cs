using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Calendars;

/// <summary>An answer of the calendar command, ready to be shown.</summary>
internal abstract class CalendarView
{
    /// <summary>The JSON form.</summary>
    internal abstract object Document { get; }

    /// <summary>What could not be used, a line each.</summary>
    internal abstract IEnumerable<string> Problems { get; }

    /// <summary>True when everything asked was answered.</summary>
    internal abstract bool IsWhole { get; }

    /// <summary>The form for people.</summary>
    internal abstract void Show(Output output);
}
