using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What a deadline answers: the rule that applied, the date with its reasons, and what its test found where it has one.</summary>
public sealed record DeadlineResult
{
    internal DeadlineResult(Deadline? clock, Determination<TriggerTime> due, Finding? test)
    {
        Deadline = clock;
        Due = due;
        Test = test;
    }

    /// <summary>The deadline in force on the trigger date; null when none was.</summary>
    public Deadline? Deadline { get; }

    /// <summary>The last day in time with its reasons. Not applicable for a rule that sets no date; not known when something is missing.</summary>
    public Determination<TriggerTime> Due { get; }

    /// <summary>The first day on which the thing may be done, with the same reasons; null for a rule that says by when and not from when.</summary>
    public Determination<TriggerTime>? NotBefore { get; internal init; }

    /// <summary>The stage asked for, with its own trigger and form; null for a deadline without stages, or while no one has said which.</summary>
    public DeadlineStage? Stage { get; internal init; }

    /// <summary>The stage in words, to tell it from the others of its rule: "stage 2", or "extended"; null for a deadline without stages, and for the time that is not extended.</summary>
    public string? StageInWords => Stage is not { } stage || Deadline?.Kind is not StagedLimits { Choice: var choice } ? null
        : !choice.Options.Contains("yes", StringComparer.Ordinal) ? stage.Code.Replace('-', ' ')
        : stage.Code == "yes" ? choice.Name.Replace('-', ' ')
        : null;

    /// <summary>The event from which the time was counted; null when no version was in force.</summary>
    public TriggerTime? Trigger { get; internal init; }

    /// <summary>What the caller gave in addition to the event.</summary>
    public DeadlineFacts Facts { get; internal init; } = DeadlineFacts.None;

    /// <summary>What a rule found that asks a question of membership or number; null for a rule that only sets a date.</summary>
    public Finding? Test { get; }

    /// <summary>The date, or why there is none.</summary>
    public override string ToString() => NotBefore is { } first ? $"not before {first.AnswerInWords}" : Due.AnswerInWords;
}
