using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Where a group comes from and when it ends: its forerunner, its former names, a date on which it lapses unless renewed.</summary>
public sealed record GroupLife
{
    /// <summary>When it was set up, as closely as the document says.</summary>
    public DocumentValue<PartialDate> CreatedOn { get; init; }

    /// <summary>When its terms are due for review, as closely as the document says.</summary>
    public DocumentValue<PartialDate> ReviewOn { get; init; }

    /// <summary>The group it takes over from.</summary>
    public DocumentValue<Party> Predecessor { get; init; }

    /// <summary>Other names it has or had.</summary>
    public ValueList<RecordedProvision> OtherNames { get; init; } = ValueList<RecordedProvision>.Empty;

    /// <summary>The last day of its life unless it is renewed.</summary>
    public DocumentValue<PartialDate> LapsesAfter { get; init; }

    /// <summary>How long a renewal lasts.</summary>
    public DocumentValue<TimeLimit> RenewedFor { get; init; }

    /// <summary>How many groups of its kind there are, as written.</summary>
    public DocumentValue<int> NumberOfGroups { get; init; }
}
