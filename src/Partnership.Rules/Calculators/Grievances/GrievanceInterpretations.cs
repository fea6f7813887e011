using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>The interpretations that you choose where the document leaves a grievance procedure open. A document that states the point governs.</summary>
/// <param name="Notice">From which end of the investigation the time for the notice runs; null for the first interpretation of the document.</param>
/// <param name="Relay">From what the time for telling the result runs; null for the first interpretation of the document.</param>
/// <param name="Committee">Who sits when a member of the committee is complained of; null for all whom the document names.</param>
public sealed record GrievanceInterpretations(
    InvestigationPeriodStart? Notice = null,
    ResultPeriodStart? Relay = null,
    CommitteeChoice? Committee = null)
{
    /// <summary>The event chosen as the start of a step's deadline; null when none was chosen.</summary>
    internal GrievanceEvent? ChosenFor(GrievanceStep step) =>
        step.TakenBy == GrievanceEvent.Notified ? Notice?.Event
        : step.TakenBy == GrievanceEvent.ResultNotified ? Relay?.Event
        : null;
}
