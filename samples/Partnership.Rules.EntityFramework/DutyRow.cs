using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.EntityFramework;

/// <summary>A duty in a database of your own: which group, under which rule, due when, done when. No date is ever a guess: an unknown one is null.</summary>
public sealed class DutyRow
{
    public int Id { get; init; }

    /// <summary>The group whose duty it is; null for one that an event of a case started.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The code of the event that started it, such as information-requested; null for a duty round a meeting.</summary>
    public string? Event { get; init; }

    public required RuleId Rule { get; init; }

    public required string What { get; init; }

    public LocalDate? DueOn { get; init; }

    /// <summary>The first day on which it may be done; null for what has a last day. Never compared as overdue.</summary>
    public LocalDate? NotBefore { get; init; }

    public LocalDate? DoneOn { get; set; }
}
