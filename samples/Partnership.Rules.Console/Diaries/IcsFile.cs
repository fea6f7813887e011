using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.ICalendar;

namespace Partnership.Rules.Console.Diaries;

/// <summary>Writes meetings and deadlines as an iCalendar file.</summary>
internal static class IcsFile
{
    internal static void Write(IReadOnlyList<MeetingTimetable> meetings, string name, string option, Output output)
    {
        var file = ICalendarFile.Of(meetings, ICalendarOptions.CreatedAt(output.Terminal.Now()));
        Store(file, name, option);
        output.Say($"Wrote {Options.Digits(meetings.Count)} meetings and their duties to {name}.");
        foreach (var undated in file.Skipped)
        {
            output.Say($"Left out, for want of a date: {undated.Duty.Duty}, meeting of {Dates.Iso(undated.Meeting)}.");
        }
    }

    /// <summary>A file without a to-do is none at all, so it is not written.</summary>
    internal static void Write(IReadOnlyList<ICalendarTask> duties, string name, string option, Output output)
    {
        var file = duties.Count == 0 ? null : ICalendarFile.Of([], duties, ICalendarOptions.CreatedAt(output.Terminal.Now()));
        if (file is { Entries: > 0 })
        {
            Store(file, name, option);
            output.Say($"Wrote {Options.Digits(file.Entries)} {(file.Entries == 1 ? "to-do" : "to-dos")} to {name}.");
        }
        else
        {
            output.Say($"Nothing was written to {name}, for nothing has a date.");
        }

        foreach (var undated in file?.Skipped ?? [])
        {
            output.Say($"Left out, for want of a date: {undated}.");
        }
    }

    private static void Store(ICalendarFile file, string name, string option)
    {
        try
        {
            File.WriteAllBytes(name, file.ToUtf8());
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadUsageException($"{option}: '{name}' cannot be written ({refused.Message}); give a file that can.");
        }
    }
}
