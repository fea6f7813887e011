using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>The interpretations that you choose where the document leaves a grievance procedure open. A document that states the point governs.</summary>
/// <param name="Notice">The start of the time for the notice: the end or the start of the investigation. Null for the first interpretation of the document.</param>
/// <param name="Relay">The start of the time for reporting the result; null for the first interpretation of the document.</param>
/// <param name="Committee">The members who sit when a complaint is about a member of the committee; null for all members that the document names.</param>
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
