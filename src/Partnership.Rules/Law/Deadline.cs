using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A rule that sets a time limit, of a statute or of a council's own document: the rule with its range, the event that starts the time, and the kind of limit.</summary>
/// <remarks>
/// When the law changes, a second deadline has the same rule id and a later range. The one whose range covers the start event applies;
/// where none does, the answer is unknown.
/// </remarks>
public sealed record Deadline
{
    [WorkedOut]
    private readonly SingleLimit? withoutFacts;

    private readonly ValueList<Caveat> notes = ValueList<Caveat>.Empty;

    /// <summary>States a deadline of a statute, of guidance or of practice.</summary>
    /// <param name="row">The row of the law table, such as <c>R19</c>; a name people may use in place of the id.</param>
    /// <param name="rule">The rule, with its citations and the range in which it is in force.</param>
    /// <param name="trigger">The event from which the time runs.</param>
    /// <param name="kind">The kind of limit.</param>
    /// <exception cref="ArgumentException">The row is blank.</exception>
    public Deadline(string row, Rule rule, Trigger trigger, DeadlineKind kind)
        : this(rule, trigger, kind) => Row = Guard.NotBlank(row);

    private Deadline(Rule rule, Trigger trigger, DeadlineKind kind)
    {
        Rule = Guard.NotNull(rule);
        Trigger = Guard.NotNull(trigger);
        Kind = Guard.NotNull(kind);
        Words = kind is StagedLimits ? kind.Words : trigger.Joined(kind.Words);
        Plain = kind is SingleLimit { IsPlain: true } limit ? limit : null;
        withoutFacts = WithoutFacts(kind);
    }

    /// <summary>States a deadline of a document: one plain limit from an event.</summary>
    /// <param name="rule">The rule, with its citations.</param>
    /// <param name="trigger">The event from which the time runs.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="calendar">The name of the calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Deadline Of(Rule rule, Trigger trigger, TimeLimit limit, CalendarId calendar) =>
        new(rule, trigger, new SingleLimit(limit, Guard.NotNull(calendar)));

    /// <summary>The row of the law table; empty for a deadline of a council's own document.</summary>
    public string Row { get; } = string.Empty;

    /// <summary>The rule that sets the deadline.</summary>
    public Rule Rule { get; }

    /// <summary>The event from which the time runs.</summary>
    public Trigger Trigger { get; }

    /// <summary>The kind of limit, such as a number of days or a number of hours.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>The limit and its calendar where the deadline is one plain limit that asks for no fact; null for any other kind.</summary>
    public SingleLimit? PlainLimit => OnlyIf is null ? Plain : null;

    /// <summary>The deadline in words: "10 working days before the meeting".</summary>
    public string Words { get; }

    /// <summary>Caveats that go with every answer; one that cites no place of its own cites that of the rule.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public ValueList<Caveat> Caveats
    {
        get => notes;
        init => notes = Guard.NotNull(value).Select(note => note.CitedBy(Rule.Citation)).ToValueList();
    }

    /// <summary>The interpretations of the event from which the time runs, the assumed one first; empty where the document states the event.</summary>
    public ValueList<StartInterpretation> Starts { get; init; } = ValueList<StartInterpretation>.Empty;

    /// <summary>Who must act, in words; null when the rule binds no one in particular.</summary>
    public string? Who { get; init; }

    /// <summary>To whom the thing is sent, in words; empty when it is published or done, not sent.</summary>
    public ValueList<string> To { get; init; } = ValueList<string>.Empty;

    /// <summary>Where the rule is on a day that this version does not cover, such as under another row; given only then. Null when there is no other row.</summary>
    public Caveat? Elsewhere { get; init; }

    /// <summary>The events that start the deadline, or lead to it.</summary>
    public ValueList<EventStart> StartedBy { get; init; } = ValueList<EventStart>.Empty;

    /// <summary>True when the rule asks for writing, so that a thing done otherwise is not done.</summary>
    public bool NeedsWriting { get; init; }

    /// <summary>A choice of yes or no on which it hangs whether the rule applies at all; null when it always does.</summary>
    public DeadlineParameter? OnlyIf { get; init; }

    /// <summary>The one day of the year on which the trigger can fall; null when it can fall on any.</summary>
    public AnnualDate? TriggerDay { get; init; }

    /// <summary>What the deadline needs from the caller in addition to the start event.</summary>
    public ValueList<DeadlineParameter> Parameters => OnlyIf is null ? Kind.Parameters : Kind.Parameters.Prepend(OnlyIf).ToValueList();

    /// <summary>Worked out once, so that a plain count allocates nothing.</summary>
    internal SingleLimit? Plain { get; }

    /// <summary>The limit, by the interpretation used, that counts when no fact is given; null where one is needed, or the day is an earliest one.</summary>
    internal SingleLimit? LimitWithoutFacts => OnlyIf is null ? withoutFacts : null;

    internal bool Takes(string name) => Find(name) is not null;

    /// <summary>The parameter of a name; null when the deadline has none.</summary>
    internal DeadlineParameter? Find(string name)
    {
        if (OnlyIf?.Name == name)
        {
            return OnlyIf;
        }

        foreach (var one in Kind.Parameters)
        {
            if (one.Name == name)
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>The deadline in words: "56 days beginning with the day the report is published".</summary>
    public override string ToString() => Words;

    private static SingleLimit? WithoutFacts(DeadlineKind kind) => kind switch
    {
        SingleLimit limit => limit.NeedsNoFact ? limit : null,
        StagedLimits { Choice.Default: { } code } staged => WithoutFacts(staged.Of(code)!.Form),
        _ => null,
    };
}
