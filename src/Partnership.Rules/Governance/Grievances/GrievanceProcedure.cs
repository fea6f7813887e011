using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>How a group hears a grievance: its steps, who acts in each, and each deadline with its own start event.</summary>
/// <remarks>
/// An executive committee investigates a grievance, and both sides get the outcome. Further action follows when it is needed. A select committee hears an
/// appeal, and its decision is final. Each deadline runs from the event that its trigger names. Where the document leaves
/// the event open, <see cref="Deadline.Starts"/> holds the interpretations. Only the Cambridgeshire terms have a procedure built in.
/// </remarks>
public sealed record GrievanceProcedure
{
    /// <summary>States a procedure with the values given.</summary>
    /// <param name="notice">The deadline for giving both sides the outcome, from the event that it names.</param>
    /// <param name="appeal">The deadline for lodging an appeal, from the event that it names.</param>
    /// <param name="relay">The deadline for reporting the result of an appeal, from the event that it names.</param>
    /// <param name="selectCommitteeFrom">The group from whose members the select committee is drawn.</param>
    /// <param name="resultToldTo">The group to which the result is reported.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GrievanceProcedure(Deadline notice, Deadline appeal, Deadline relay, Party selectCommitteeFrom, Party resultToldTo)
    {
        Notice = Guard.NotNull(notice);
        Appeal = Guard.NotNull(appeal);
        Relay = Guard.NotNull(relay);
        SelectCommitteeFrom = Guard.NotNull(selectCommitteeFrom);
        ResultNotifiedTo = Guard.NotNull(resultToldTo);
    }

    /// <summary>The steps in order, each with the stage that it follows, who acts, its rule and its deadline.</summary>
    public ValueList<GrievanceStep> Steps => GrievanceRoute.Of(this);

    /// <summary>The rules of the procedure.</summary>
    internal IEnumerable<Rule> Rules => new[] { Raising, AddressedTo, Committee, FurtherAction, Appealing, ReportingBack }
        .Where(one => one.IsSpecified)
        .Select(one => one.Value)
        .Concat([Notice.Rule, Appeal.Rule, Relay.Rule]);

    /// <summary>By when both sides are notified in writing.</summary>
    public Deadline Notice { get; }

    /// <summary>By when an appeal is lodged in writing.</summary>
    public Deadline Appeal { get; }

    /// <summary>By when both sides are notified of the result of an appeal.</summary>
    public Deadline Relay { get; }

    /// <summary>The group from whose members the select committee is drawn.</summary>
    public Party SelectCommitteeFrom { get; }

    /// <summary>The group that is notified of the result.</summary>
    public Party ResultNotifiedTo { get; }

    /// <summary>Who may complain, and of what; unspecified where the document does not say.</summary>
    public DocumentValue<Rule> Raising { get; init; }

    /// <summary>To whom a grievance goes.</summary>
    public DocumentValue<Rule> AddressedTo { get; init; }

    /// <summary>Who investigates, as the document says.</summary>
    public DocumentValue<Rule> Committee { get; init; }

    /// <summary>Those to whom a grievance goes, in order, by the code of their office; it goes to the first who is not its subject. Empty where the document does not say.</summary>
    public ValueList<string> Addressees { get; init; } = ValueList<string>.Empty;

    /// <summary>Who sits on the executive committee; empty where the document does not say.</summary>
    public ValueList<ExecutiveSeat> CommitteeSeats { get; init; } = ValueList<ExecutiveSeat>.Empty;

    /// <summary>What the document's own wording adds to a point of the procedure; empty where it adds nothing.</summary>
    public ValueList<GrievanceNote> Notes { get; init; } = ValueList<GrievanceNote>.Empty;

    /// <summary>What happens when more is needed.</summary>
    public DocumentValue<Rule> FurtherAction { get; init; }

    /// <summary>Who may appeal, and to whom.</summary>
    public DocumentValue<Rule> Appealing { get; init; }

    /// <summary>Who tells the group.</summary>
    public DocumentValue<Rule> ReportingBack { get; init; }
}
