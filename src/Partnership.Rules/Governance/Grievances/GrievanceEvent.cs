using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The events of a grievance, in order: what happens on a day, and from which a time may run.</summary>
/// <remarks>
/// The event that starts a time is found by the code of the trigger: the event's own code, or one of the other codes that documents use for
/// it, such as <c>investigation-end</c> and <c>committee-decision</c>. A code that names none of these events has no day here, so ask the user for the day.
/// </remarks>
public sealed class GrievanceEvent : ClosedSet<GrievanceEvent>
{
    private readonly string[] names;

    private GrievanceEvent(string code, int order, string words, string question, params string[] names)
        : base(code, order)
    {
        Words = words;
        Question = question;
        this.names = names;
    }

    /// <summary>The grievance is raised.</summary>
    public static GrievanceEvent Raised { get; } = new("raised", 0, "the raising of the grievance", "On what day was the grievance raised? Enter a date such as 2026-02-09.", "grievance-raised", "grievance", "complaint", "complaint-raised", "complaint-received", "grievance-received");

    /// <summary>The investigation starts, as a grievance event.</summary>
    public static GrievanceEvent InvestigationStarted { get; } = new("investigation-started", 1, "the start of the investigation", "On what day did the investigation start? Enter a date such as 2026-02-09.", "investigation-start", "start-of-investigation", "start-of-the-investigation");

    /// <summary>The investigation ends, as a grievance event.</summary>
    public static GrievanceEvent InvestigationEnded { get; } = new("investigation-ended", 2, "the end of the investigation", "On what day did the investigation end? Enter a date such as 2026-02-09.", "investigation-end", "end-of-investigation", "end-of-the-investigation");

    /// <summary>The executive committee decides.</summary>
    public static GrievanceEvent CommitteeDecided { get; } = new("committee-decided", 3, "the executive committee's decision", "On what day did the executive committee decide? Enter a date such as 2026-02-09.", "committee-decision", "executive-committee-decision", "first-decision");

    /// <summary>Both sides are notified in writing.</summary>
    public static GrievanceEvent Notified { get; } = new("told", 4, "the notice of the outcome", "On what day were both sides notified in writing? Enter a date such as 2026-02-09.", "notice", "notified", "notification", "outcome-told");

    /// <summary>The executive committee is convened again.</summary>
    public static GrievanceEvent ConvenedAgain { get; } = new("convened-again", 5, "the second meeting of the executive committee", "On what day was the executive committee convened again? Enter a date such as 2026-02-09.", "second-meeting");

    /// <summary>The executive committee decides again.</summary>
    public static GrievanceEvent DecidedAgain { get; } = new("decided-again", 6, "the executive committee's second decision", "On what day did the executive committee decide again? Enter a date such as 2026-02-09.", "second-decision");

    /// <summary>An appeal is lodged.</summary>
    public static GrievanceEvent AppealLodged { get; } = new("appeal-lodged", 7, "the lodging of the appeal", "On what day was the appeal lodged? Enter a date such as 2026-02-09.", "lodging-of-appeal", "appeal-made");

    /// <summary>The appeal is received.</summary>
    public static GrievanceEvent AppealReceived { get; } = new("appeal-received", 8, "the receipt of the appeal", "On what day was the appeal received? Enter a date such as 2026-02-09.", "appeal-receipt", "receipt-of-appeal", "receipt-of-the-appeal");

    /// <summary>The select committee decides.</summary>
    public static GrievanceEvent AppealDecided { get; } = new("appeal-decided", 9, "the select committee's decision", "On what day did the select committee decide? Enter a date such as 2026-02-09.", "appeal-decision", "select-committee-decision", "select-committee-decided", "final-decision");

    /// <summary>The parties are notified of the result of the appeal.</summary>
    public static GrievanceEvent ResultNotified { get; } = new("relayed", 10, "the notice of the result of the appeal", "On what day was the result of the appeal notified? Enter a date such as 2026-02-09.", "result-told", "result-notified");

    /// <summary>Every event, in order.</summary>
    public static ValueList<GrievanceEvent> All { get; } =
        ValueList.Of(Raised, InvestigationStarted, InvestigationEnded, CommitteeDecided, Notified, ConvenedAgain, DecidedAgain, AppealLodged, AppealReceived, AppealDecided, ResultNotified);

    /// <summary>The event in words, to stand after "before" or "after".</summary>
    public string Words { get; }

    /// <summary>The question that brings out the day of the event.</summary>
    public string Question { get; }

    /// <summary>Reads an event by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such event; the message lists the valid codes.</exception>
    public static GrievanceEvent Parse(string text) => Find(All, text, "an event of a grievance");

    /// <summary>The event that a trigger names; null when it names none of them.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="ArgumentNullException">The trigger is null.</exception>
    public static GrievanceEvent? Of(Trigger trigger) =>
        All.FirstOrDefault(one => one.Code == Guard.NotNull(trigger).Code || one.names.Contains(trigger.Code, StringComparer.Ordinal));
}
