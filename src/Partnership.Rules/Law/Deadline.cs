using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A rule of law, guidance or practice that runs a clock: the rule with its range, the event, and the form of the clock.</summary>
/// <remarks>
/// When the law changes, a second clock with the same rule id and a later range stands beside the first. The one whose range covers
/// the trigger applies; where none does the answer is unknown.
/// </remarks>
public sealed record Deadline
{
    private readonly ValueList<Caveat> notes = ValueList<Caveat>.Empty;

    /// <summary>States a clock.</summary>
    /// <param name="row">The row of the law table, such as <c>R19</c>; a name people may use in place of the id.</param>
    /// <param name="rule">The rule, with its citations and the range in which it is in force.</param>
    /// <param name="trigger">The event from which the time runs.</param>
    /// <param name="form">The form of the clock.</param>
    /// <exception cref="ArgumentException">The row is blank.</exception>
    public Deadline(string row, Rule rule, Trigger trigger, DeadlineKind form)
    {
        Row = Guard.NotBlank(row);
        Rule = Guard.NotNull(rule);
        Trigger = Guard.NotNull(trigger);
        Kind = Guard.NotNull(form);
    }

    /// <summary>The row of the law table.</summary>
    public string Row { get; }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The event from which the time runs.</summary>
    public Trigger Trigger { get; }

    /// <summary>The form of the clock.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>Doubts that go with every answer; one that cites no place of its own cites that of the rule.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public ValueList<Caveat> Caveats
    {
        get => notes;
        init => notes = Guard.NotNull(value).Select(note => note.CitedBy(Rule.Citation)).ToValueList();
    }

    /// <summary>Who must act, in words; null when the rule binds nobody in particular.</summary>
    public string? Who { get; init; }

    /// <summary>To whom the thing is sent, in words; empty when it is published or done, not sent.</summary>
    public ValueList<string> To { get; init; } = ValueList<string>.Empty;

    /// <summary>A choice of yes or no on which it hangs whether the rule applies at all; null when it always does.</summary>
    public DeadlineParameter? OnlyIf { get; init; }

    /// <summary>The one day of the year on which the trigger can fall; null when it can fall on any.</summary>
    public AnnualDate? TriggerDay { get; init; }

    /// <summary>What the clock needs from the caller beside the trigger.</summary>
    public ValueList<DeadlineParameter> Parameters => OnlyIf is null ? Kind.Parameters : Kind.Parameters.Prepend(OnlyIf).ToValueList();

    /// <summary>The clock in words: "56 days beginning with the day the report is published".</summary>
    public override string ToString() => Trigger.Joined(Kind.Words);
}
