using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>That an event starts a deadline, in one of its stages where it has several, or leads to it.</summary>
public sealed record EventStart
{
    /// <summary>Ties a deadline to an event.</summary>
    /// <param name="on">The event.</param>
    /// <param name="stage">The stage whose time runs; null for a rule without stages, or for any.</param>
    /// <param name="role">Whether the event starts the deadline, or leads to it.</param>
    /// <exception cref="ArgumentNullException">The event or the role is null.</exception>
    public EventStart(LawEvent on, string? stage, EventRole role)
    {
        On = Guard.NotNull(on);
        Stage = stage;
        Role = Guard.NotNull(role);
    }

    /// <summary>The event that starts the deadline.</summary>
    public LawEvent On { get; }

    /// <summary>The stage whose time runs; null for a rule without stages, or for any.</summary>
    public string? Stage { get; }

    /// <summary>Whether the event starts the deadline, or leads to it.</summary>
    public EventRole Role { get; }

    /// <summary>A choice on which it hangs whether the deadline belongs to the event at all; null when it always does.</summary>
    public DeadlineParameter? Choice { get; init; }

    /// <summary>The option of the choice under which it does; null without a choice.</summary>
    public string? Option { get; init; }

    /// <summary>The same, for one option of a choice only.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="option">The option.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="FormatException">The choice has no such option.</exception>
    public EventStart When(DeadlineParameter choice, string option)
    {
        Guard.NotNull(choice).Check(Guard.NotNull(option));
        return this with { Choice = choice, Option = option };
    }

    /// <summary>A fact that tells of something further, without which the time does not run: a day, or a yes. Null when the event itself starts it.</summary>
    public DeadlineParameter? OnlyIf { get; init; }

    /// <summary>The same, for a clock that runs only if something further has happened or is so.</summary>
    /// <param name="further">The fact that shows it. A choice shows it by its first option.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public EventStart Once(DeadlineParameter further) => this with { OnlyIf = Guard.NotNull(further) };

    /// <summary>The event, with the stage where there is one.</summary>
    public override string ToString() => Stage is null ? On.Code : $"{On.Code} ({Stage})";
}
