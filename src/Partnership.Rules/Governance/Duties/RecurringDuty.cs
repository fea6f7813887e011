using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A recurring duty: to report, to review, to hold an event. From whom, to whom, how often, and where that is written.</summary>
/// <remarks>The frequency may be ambiguous or unspecified. The answer then says so and invents no date.</remarks>
public sealed record RecurringDuty
{
    /// <summary>States a recurring duty.</summary>
    /// <param name="rule">The rule, with its citations.</param>
    /// <param name="what">The action, in our own words.</param>
    /// <param name="from">The party that acts.</param>
    /// <exception cref="ArgumentException">What is done is blank.</exception>
    public RecurringDuty(Rule rule, string what, Party from)
    {
        Rule = Guard.NotNull(rule);
        What = Guard.NotBlank(what);
        From = Guard.NotNull(from);
    }

    /// <summary>The rule that states the duty.</summary>
    public Rule Rule { get; }

    /// <summary>What is done, as the document says.</summary>
    public string What { get; }

    /// <summary>Who does it, as the document says.</summary>
    public Party From { get; }

    /// <summary>To whom, in order where the document chains them; empty for a duty to no one else.</summary>
    public ValueList<Party> To { get; init; } = ValueList<Party>.Empty;

    /// <summary>How often; unspecified where the document does not say.</summary>
    public DocumentValue<CadenceInterpretation> Every { get; init; }

    /// <summary>Who stands behind the reporter or speaks for it; null when no one is named.</summary>
    public Party? Via { get; init; }

    /// <summary>While what lasts, in words; null when always.</summary>
    public string? AppliesWhile { get; init; }

    /// <summary>The named meeting of the year at which it is due; null when none is named.</summary>
    public Trigger? AtMeeting { get; init; }

    /// <summary>Whether it is a report, rather than a review or an event.</summary>
    public bool IsReport => To.Count > 0;

    /// <summary>What is done, as one line of text.</summary>
    public override string ToString() => What;
}
