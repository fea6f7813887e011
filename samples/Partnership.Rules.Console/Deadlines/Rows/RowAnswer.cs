using NodaTime;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>What is added to a row: its date, whether that is provisional, and its problem. A refusal is a problem whose words are put together as bytes.</summary>
internal readonly record struct RowAnswer(LocalDate? Due, bool Provisional, string? Problem, bool IsRefused = false, string? DueText = null, string? Deadlines = null)
{
    internal bool IsBad => IsRefused || Problem is not null;

    internal static RowAnswer Wrong(string problem) => new(null, false, problem);

    /// <summary>The date of the limit that was read last.</summary>
    internal static RowAnswer Count(RowLimits row) =>
        row.Limit.TryCountFrom(row.From, row.Calendar, out var counted)
            ? new RowAnswer(counted.On, counted.Provisional, null)
            : new RowAnswer(null, false, null, IsRefused: true);

    /// <summary>Why the limit that was read last has no date; null when it has one.</summary>
    internal static string? Refusal(RowLimits row) =>
        Count(row).IsRefused ? Coverage.Refusal(row.Limit, row.From, row.Calendar) : null;
}
