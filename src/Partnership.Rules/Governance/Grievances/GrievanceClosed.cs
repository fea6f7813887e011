using NodaTime;

namespace Partnership.Rules.Governance;

/// <summary>A grievance that is over: the select committee's decision is final. No step follows.</summary>
public sealed record GrievanceClosed : GrievanceState
{
    internal GrievanceClosed(GrievanceCase grievance, LocalDate relayedOn)
        : base(grievance, relayedOn)
    {
    }

    /// <inheritdoc/>
    public override GrievanceStage Stage => GrievanceStage.Closed;
}
