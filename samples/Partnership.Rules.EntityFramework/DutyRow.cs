using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.EntityFramework;

/// <summary>A duty in a database of your own: which group, under which rule, due when, done when. No date is ever a guess: an unknown one is null.</summary>
public sealed class DutyRow
{
    public int Id { get; init; }

    public required GroupId Group { get; init; }

    public required RuleId Rule { get; init; }

    public required string What { get; init; }

    public LocalDate? DueOn { get; init; }

    public LocalDate? DoneOn { get; set; }
}
