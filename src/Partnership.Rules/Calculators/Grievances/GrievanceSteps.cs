using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What follows each stage, and who does it.</summary>
internal static class GrievanceSteps
{
    internal const string Executive = "the executive committee";
    internal const string Select = "the select committee";
    internal const string EitherSide = "either side";

    internal static (string? Next, string? Who) After(GrievanceState state, Group group, GrievanceFacts facts) => state switch
    {
        GrievanceRaised => ("Convene the executive committee and investigate", Convener(facts.Concerns)),
        GrievanceUnderInvestigation => ("Finish the investigation", Executive),
        GrievanceInvestigated => ("Decide, and tell both sides in writing", Executive),
        GrievanceDecided { NotifiedOn: null } when facts.IsNotKnown("told") => (null, null),
        GrievanceDecided { NotifiedOn: null } => ("Tell both sides in writing", Executive),
        GrievanceDecided => ("Nothing, unless more is needed or one side appeals", EitherSide),
        GrievanceFurtherAction => ("Decide, and tell both sides how it goes on", Executive),
        GrievanceUnderAppeal => ("Hear and decide the appeal", $"{Select}, drawn from {group.Grievance.Value.SelectCommitteeFrom}"),
        GrievanceAppealDecided => ($"Tell both sides, and tell {group.Grievance.Value.ResultNotifiedTo}", Select),
        _ => (null, null),
    };

    /// <summary>Whoever the grievance goes to; nobody is guessed when it is not known whom it is about, or when it is about both.</summary>
    private static string? Convener(ComplaintSubject? concerns) =>
        concerns is null || concerns == ComplaintSubject.ChairAndViceChair ? null
        : concerns.ConcernsChair ? "the Vice-Chair"
        : "the Chair";

    /// <summary>The rule that asks for the next step.</summary>
    internal static Rule? RuleAfter(GrievanceState state, GrievanceProcedure procedure) => state switch
    {
        GrievanceRaised or GrievanceUnderInvestigation => Said(procedure.Committee, procedure),
        GrievanceInvestigated or GrievanceDecided { NotifiedOn: null } => procedure.Notice.Rule,
        GrievanceDecided or GrievanceFurtherAction => Said(procedure.FurtherAction, procedure),
        GrievanceUnderAppeal => Said(procedure.Appealing, procedure),
        GrievanceAppealDecided => procedure.Relay.Rule,
        _ => null,
    };

    private static Rule Said(in DocumentValue<Rule> step, GrievanceProcedure procedure) => step.IsSpecified ? step.Value : procedure.Notice.Rule;
}
