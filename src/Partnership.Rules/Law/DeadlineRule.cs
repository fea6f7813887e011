using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A rule that sets a date: the limit, the event it runs from, and the calendar by name.</summary>
public sealed record DeadlineRule
{
    /// <summary>States a deadline.</summary>
    /// <param name="rule">The rule, with its citations.</param>
    /// <param name="trigger">The event from which the time runs.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="calendar">The name of the calendar that says which days are closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeadlineRule(Rule rule, Trigger trigger, TimeLimit limit, CalendarId calendar)
    {
        Rule = Guard.NotNull(rule);
        Trigger = Guard.NotNull(trigger);
        Limit = Guard.NotNull(limit);
        Calendar = Guard.NotNull(calendar);
        Words = trigger.Joined(limit.ToString());
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The event from which the time runs.</summary>
    public Trigger Trigger { get; }

    /// <summary>The limit.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The name of the calendar.</summary>
    public CalendarId Calendar { get; }

    /// <summary>The deadline in words: "10 working days before the meeting".</summary>
    public string Words { get; }

    /// <summary>The deadline in words.</summary>
    public override string ToString() => Words;
}
