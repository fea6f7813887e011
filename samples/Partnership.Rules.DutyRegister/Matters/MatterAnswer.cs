using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>What a matter starts, by the library: its deadlines with their answers, what comes then, and what is still needed.</summary>
public sealed record MatterAnswer(IReadOnlyList<ClockAnswer> Clocks, IReadOnlyList<Deadline> Then, IReadOnlyList<Deadline> NotInForce, IReadOnlyList<Question> StillNeeded);

/// <summary>One clock and its answer.</summary>
public sealed record ClockAnswer(Deadline Clock, DeadlineResult Answer)
{
    /// <summary>The name of the rule in the register.</summary>
    public string Rule => KnownRules.NameOf(Clock);

    public string Stage => Answer.Stage?.Code ?? string.Empty;

    public string? Who => Answer.Stage?.Who ?? Clock.Who;

    public string Title => Stage.Length == 0 ? Clock.Rule.Title : $"{Clock.Rule.Title} ({Stage.Replace('-', ' ')})";

    /// <summary>The determination that a person is shown: from when, for a clock that only opens, else by when.</summary>
    public Determination<Time.TriggerTime> Shown => Answer.NotBefore ?? Answer.Due;
}
