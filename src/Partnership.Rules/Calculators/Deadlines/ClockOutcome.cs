using NodaTime;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What one form of a clock came to.</summary>
internal sealed record ClockOutcome
{
    /// <summary>Something is missing; the question has been asked.</summary>
    internal static ClockOutcome Open { get; } = new() { Due = Fact<Moment>.NotKnown };

    /// <summary>The rule sets no date.</summary>
    internal static ClockOutcome NoDate { get; } = new() { Due = Fact<Moment>.NotApplicable };

    internal Fact<Moment> Due { get; private init; }

    internal Alternative<Moment>[] Others { get; init; } = [];

    internal Finding? Test { get; init; }

    internal static ClockOutcome On(LocalDate date, params Alternative<Moment>[] others) =>
        new() { Due = Fact.Known(new Moment(date)), Others = Distinct(new Moment(date), others) };

    internal static ClockOutcome At(LocalDateTime time) => new() { Due = Fact.Known(new Moment(time.Date, time.TimeOfDay)) };

    private static Alternative<Moment>[] Distinct(Moment taken, Alternative<Moment>[] others) =>
        [.. others.Where(one => one.Value != taken).GroupBy(one => one.Value).Select(same => same.First())];
}
