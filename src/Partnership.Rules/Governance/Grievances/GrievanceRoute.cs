using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>The steps of a procedure, in order: each with who acts, its rule and its deadline.</summary>
internal static class GrievanceRoute
{
    internal const string Executive = "the executive committee";
    internal const string Select = "the select committee";
    internal const string EitherSide = "either side";

    internal static ValueList<GrievanceStep> Of(GrievanceProcedure procedure)
    {
        var (notice, committee) = (procedure.Notice.Rule, Or(procedure.Committee, procedure));
        var further = Or(procedure.FurtherAction, procedure);
        return ValueList.Of<GrievanceStep>(
            new(GrievanceStage.Raised, GrievanceEvent.InvestigationStarted, "Convene the executive committee and investigate", null, committee),
            new(GrievanceStage.Investigation, GrievanceEvent.InvestigationEnded, "Finish the investigation", Executive, committee),
            new(GrievanceStage.Investigated, GrievanceEvent.CommitteeDecided, "Decide, and tell both sides in writing", Executive, notice),
            new(GrievanceStage.Decided, GrievanceEvent.Notified, "Tell both sides in writing", Executive, notice) { Deadline = procedure.Notice, DateCode = "notify-by" },
            new(GrievanceStage.Decided, GrievanceEvent.AppealLodged, "Nothing, unless more is needed or one side appeals", EitherSide, further) { Deadline = procedure.Appeal, DateCode = "appeal-by", IsOptional = true },
            new(GrievanceStage.FurtherAction, GrievanceEvent.DecidedAgain, "Decide, and tell both sides how it goes on", Executive, further),
            new(GrievanceStage.Appeal, GrievanceEvent.AppealDecided, "Hear and decide the appeal", $"{Select}, drawn from {procedure.SelectCommitteeFrom}", Or(procedure.Appealing, procedure)),
            new(GrievanceStage.AppealDecided, GrievanceEvent.ResultNotified, $"Tell both sides, and tell {procedure.ResultNotifiedTo}", Select, procedure.Relay.Rule) { Deadline = procedure.Relay, DateCode = "relay-by" });
    }

    /// <summary>The rule of a step; where the document states none for it, that of the notice.</summary>
    private static Rule Or(in DocumentValue<Rule> step, GrievanceProcedure procedure) => step.IsSpecified ? step.Value : procedure.Notice.Rule;
}
