using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.Calculators;

/// <summary>A deadline that a change of calendar moves. A date is null where that calendar cannot answer.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="WasOn">The date by the old calendar.</param>
/// <param name="NowOn">The date by the new one.</param>
public sealed record MovedDeadline(OpenDeadline Deadline, LocalDate? WasOn, LocalDate? NowOn)
{
    /// <summary>Key, old date and new date.</summary>
    public override string ToString() => $"{Deadline.Key}: {Iso(WasOn)} to {Iso(NowOn)}";

    private static string Iso(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : "unknown";
}
