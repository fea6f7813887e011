namespace Partnership.Rules.Calculators;

/// <summary>The readings that the caller chooses where the text of a grievance procedure is open. The default is the reading taken.</summary>
/// <param name="Notice">From which end of the investigation the 14 days run.</param>
/// <param name="Relay">From what the 21 days run.</param>
/// <param name="Committee">Who sits when one of the three is complained of.</param>
public sealed record GrievanceInterpretations(
    InvestigationPeriodStart Notice = InvestigationPeriodStart.End,
    ResultPeriodStart Relay = ResultPeriodStart.Receipt,
    CommitteeChoice Committee = CommitteeChoice.AsWritten);
