using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>How a group hears a grievance: each step's rule, the three limits, and who sits on appeal.</summary>
/// <remarks>
/// Raised, investigated by an executive committee of three, told to both sides; further action when needed; an appeal to a select
/// committee, whose decision is final. Only the Cambridgeshire terms have one.
/// </remarks>
public sealed record GrievanceProcedure
{
    /// <summary>States a procedure.</summary>
    /// <param name="notice">By when both sides are told, counted from the investigation.</param>
    /// <param name="appeal">By when an appeal is lodged, counted from the committee's decision.</param>
    /// <param name="relay">By when the result of an appeal is told; the document names no start.</param>
    /// <param name="selectCommitteeFrom">The group from whose members the select committee is drawn.</param>
    /// <param name="resultToldTo">The group that is told the result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GrievanceProcedure(DeadlineRule notice, DeadlineRule appeal, DeadlineRule relay, Party selectCommitteeFrom, Party resultToldTo)
    {
        Notice = Guard.NotNull(notice);
        Appeal = Guard.NotNull(appeal);
        Relay = Guard.NotNull(relay);
        SelectCommitteeFrom = Guard.NotNull(selectCommitteeFrom);
        ResultNotifiedTo = Guard.NotNull(resultToldTo);
    }

    /// <summary>By when both sides are told in writing.</summary>
    public DeadlineRule Notice { get; }

    /// <summary>By when an appeal is lodged in writing.</summary>
    public DeadlineRule Appeal { get; }

    /// <summary>By when the result of an appeal is told to both sides.</summary>
    public DeadlineRule Relay { get; }

    /// <summary>The group from whose members the select committee is drawn.</summary>
    public Party SelectCommitteeFrom { get; }

    /// <summary>The group that is told the result.</summary>
    public Party ResultNotifiedTo { get; }

    /// <summary>Who may complain, and of what; unspecified where the document does not say.</summary>
    public DocumentValue<Rule> Raising { get; init; }

    /// <summary>To whom a grievance goes.</summary>
    public DocumentValue<Rule> AddressedTo { get; init; }

    /// <summary>Who investigates.</summary>
    public DocumentValue<Rule> Committee { get; init; }

    /// <summary>What happens when more is needed.</summary>
    public DocumentValue<Rule> FurtherAction { get; init; }

    /// <summary>Who may appeal, and to whom.</summary>
    public DocumentValue<Rule> Appealing { get; init; }

    /// <summary>Who tells the group.</summary>
    public DocumentValue<Rule> ReportingBack { get; init; }
}
