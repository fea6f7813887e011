using NodaTime;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;

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

    /// <summary>The first day on which the thing may be done; not applicable for a rule that sets none.</summary>
    internal Fact<Moment> NotBefore { get; private init; } = Fact<Moment>.NotApplicable;

    /// <summary>The day as an earliest one: there is no last.</summary>
    internal ClockOutcome AsEarliest() => this with { NotBefore = Due, Due = Due.IsKnown ? Fact<Moment>.NotApplicable : Due };

    internal static ClockOutcome On(LocalDate date, params Alternative<Moment>[] others) =>
        new() { Due = Fact.Known(new Moment(date)), Others = Distinct(new Moment(date), others) };

    internal static ClockOutcome At(LocalDateTime time, params Alternative<Moment>[] others)
    {
        var taken = Timed(time);
        return new() { Due = Fact.Known(taken), Others = Distinct(taken, others) };
    }

    internal static Moment Timed(LocalDateTime time) => new(time.Date, time.TimeOfDay);

    private static Alternative<Moment>[] Distinct(Moment taken, Alternative<Moment>[] others) =>
        [.. others.Where(one => one.Value != taken).GroupBy(one => one.Value).Select(same => same.First())];
}
