using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The stages of a grievance, in order.</summary>
public sealed class GrievanceStage : ClosedSet<GrievanceStage>
{
    private GrievanceStage(string code, int order, string words, params GrievanceEvent[] reachedBy)
        : base(code, order)
    {
        Words = words;
        ReachedBy = ValueList.Of(reachedBy);
    }

    /// <summary>Raised, and not yet looked into.</summary>
    public static GrievanceStage Raised { get; } = new("raised", 0, "raised", GrievanceEvent.Raised);

    /// <summary>Under investigation, as a grievance stage.</summary>
    public static GrievanceStage Investigation { get; } = new("under-investigation", 1, "under investigation", GrievanceEvent.InvestigationStarted);

    /// <summary>Investigated, and not yet decided.</summary>
    public static GrievanceStage Investigated { get; } = new("investigated", 2, "investigated", GrievanceEvent.InvestigationEnded);

    /// <summary>Decided by the executive committee.</summary>
    public static GrievanceStage Decided { get; } = new("decided", 3, "decided by the executive committee", GrievanceEvent.CommitteeDecided, GrievanceEvent.DecidedAgain);

    /// <summary>Back before the executive committee because more is needed.</summary>
    public static GrievanceStage FurtherAction { get; } = new("further-action", 4, "back before the executive committee", GrievanceEvent.ConvenedAgain);

    /// <summary>Under appeal, as a grievance stage.</summary>
    public static GrievanceStage Appeal { get; } = new("under-appeal", 5, "under appeal", GrievanceEvent.AppealLodged);

    /// <summary>Decided on appeal, and not yet told.</summary>
    public static GrievanceStage AppealDecided { get; } = new("appeal-decided", 6, "decided on appeal", GrievanceEvent.AppealDecided);

    /// <summary>Final: the result of the appeal has been told.</summary>
    public static GrievanceStage Closed { get; } = new("closed", 7, "closed", GrievanceEvent.ResultNotified);

    /// <summary>Every stage of the set, in a fixed order.</summary>
    public static ValueList<GrievanceStage> All { get; } =
        ValueList.Of(Raised, Investigation, Investigated, Decided, FurtherAction, Appeal, AppealDecided, Closed);

    /// <summary>The stage in words.</summary>
    public string Words { get; }

    /// <summary>The events by which a grievance reaches the stage.</summary>
    public ValueList<GrievanceEvent> ReachedBy { get; }

    /// <summary>Reads a stage by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such stage; the message lists the valid codes.</exception>
    public static GrievanceStage Parse(string text) => Find(All, text, "a stage of a grievance");
}
