using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Where a grievance has got to: its stage, what comes next and who does it, every date, and every warning.</summary>
public sealed record GrievanceResult
{
    internal GrievanceResult(Group group, GrievanceProcedure procedure)
    {
        Group = group;
        SelectCommitteeFrom = procedure.SelectCommitteeFrom;
        ResultNotifiedTo = procedure.ResultNotifiedTo;
        ResultToldBy = procedure.ReportingBack;
    }

    /// <summary>The group that the grievance is raised in.</summary>
    public Group Group { get; }

    /// <summary>The stage; unknown when the facts do not begin at the beginning or contradict each other.</summary>
    public Determination<GrievanceStage> Stage { get; internal init; } = null!;

    /// <summary>The stage reached and since when; null when the stage is unknown.</summary>
    public GrievanceState? State { get; internal init; }

    /// <summary>What comes next, in words; null when nothing does or the stage is unknown.</summary>
    public string? NextStep { get; internal init; }

    /// <summary>Who takes it; null when nothing comes next, the stage is unknown, or neither the facts nor the text say who.</summary>
    public string? WhoActs { get; internal init; }

    /// <summary>The rule behind the next step; null when nothing comes next or the stage is unknown.</summary>
    public Rule? NextStepRule { get; internal init; }

    /// <summary>To whom the grievance goes: <c>chair</c> or <c>vice-chair</c>; not applicable where the text does not say.</summary>
    public Determination<string> Addressee { get; internal init; } = null!;

    /// <summary>Who sits on the executive committee.</summary>
    public Determination<ValueList<ExecutiveSeat>> Committee { get; internal init; } = null!;

    /// <summary>The dates, in order.</summary>
    public ValueList<GrievanceDate> Dates { get; internal init; } = ValueList<GrievanceDate>.Empty;

    /// <summary>The group from whose members the select committee is drawn.</summary>
    public Party SelectCommitteeFrom { get; }

    /// <summary>The group that is notified of the result.</summary>
    public Party ResultNotifiedTo { get; }

    /// <summary>The rule by which the group is notified; unspecified where the document does not say who notifies it.</summary>
    public DocumentValue<Rule> ResultToldBy { get; }

    /// <summary>Warnings about the procedure as it runs. None is a verdict.</summary>
    public ValueList<Caveat> Caveats { get; internal init; } = ValueList<Caveat>.Empty;

    /// <summary>Facts that could not be used: a step skipped, a day before the one that precedes it.</summary>
    public ValueList<string> Problems { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Group and stage, as one line of text.</summary>
    public override string ToString() => $"{Group}: {Stage}";
}
