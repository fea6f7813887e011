using NodaTime;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What one form of a deadline came to.</summary>
internal sealed record DeadlineOutcome
{
    /// <summary>Something is missing; the question has been asked.</summary>
    internal static DeadlineOutcome Open { get; } = new() { Due = Fact<TriggerTime>.NotKnown };

    /// <summary>The rule sets no date.</summary>
    internal static DeadlineOutcome NoDate { get; } = new() { Due = Fact<TriggerTime>.NotApplicable };

    internal Fact<TriggerTime> Due { get; private init; }

    internal Alternative<TriggerTime>[] Others { get; init; } = [];

    internal Finding? Test { get; init; }

    /// <summary>The first day on which the thing may be done; not applicable for a rule that sets none.</summary>
    internal Fact<TriggerTime> NotBefore { get; private init; } = Fact<TriggerTime>.NotApplicable;

    /// <summary>The day as an earliest one: there is no last.</summary>
    internal DeadlineOutcome AsEarliest() => this with { NotBefore = Due, Due = Due.IsKnown ? Fact<TriggerTime>.NotApplicable : Due };

    internal static DeadlineOutcome On(LocalDate date, params Alternative<TriggerTime>[] others) =>
        new() { Due = Fact.Known(new TriggerTime(date)), Others = Distinct(new TriggerTime(date), others) };

    internal static DeadlineOutcome At(LocalDateTime time, params Alternative<TriggerTime>[] others)
    {
        var taken = Timed(time);
        return new() { Due = Fact.Known(taken), Others = Distinct(taken, others) };
    }

    internal static TriggerTime Timed(LocalDateTime time) => new(time.Date, time.TimeOfDay);

    private static Alternative<TriggerTime>[] Distinct(TriggerTime taken, Alternative<TriggerTime>[] others) =>
        others.Length == 0 ? others : [.. others.Where(one => one.Value != taken).GroupBy(one => one.Value).Select(same => same.First())];
}
