using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A limit of time with the time of day by which it ends, where the words name one: "by noon on the third working day before".</summary>
/// <param name="Limit">The limit, which gives the last day.</param>
/// <param name="By">The time on the last day; null when the words name none.</param>
/// <exception cref="ArgumentNullException">The limit is null.</exception>
public sealed record TimedLimit(TimeLimit Limit, LocalTime? By)
{
    /// <summary>The limit, which gives the last day.</summary>
    public TimeLimit Limit { get; } = Guard.NotNull(Limit);

    /// <summary>The limit and, after a comma, the time: "3 working days before, by 12:00". The words read back.</summary>
    public override string ToString() => By is { } time ? $"{TermsWords.Write(Limit)}, by {ClockTime.Write(time)}" : TermsWords.Write(Limit);
}
