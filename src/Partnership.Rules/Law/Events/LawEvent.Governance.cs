namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that a meeting of the council or a committee is called.</summary>
    public static LawEvent CouncilMeetingCalled { get; } = new("council-meeting-called", 89, Theme.Governance, "a meeting of the council or a committee is called");

    /// <summary>The event that a meeting of the executive is called.</summary>
    public static LawEvent ExecutiveMeetingCalled { get; } = new("executive-meeting-called", 90, Theme.Governance, "a meeting of the executive is called");

    /// <summary>The event that a private meeting of the executive is called.</summary>
    public static LawEvent PrivateMeetingCalled { get; } = new("private-meeting-called", 91, Theme.Governance, "a private meeting of the executive is called");

    /// <summary>The event that a key decision is planned.</summary>
    public static LawEvent KeyDecisionPlanned { get; } = new("key-decision-planned", 92, Theme.Governance, "a key decision is planned");

    /// <summary>The event that the notice of a general exception is opened.</summary>
    public static LawEvent GeneralExceptionNoticeOpened { get; } = new("general-exception-notice-opened", 93, Theme.Governance, "the notice of a general exception is opened");

    /// <summary>The event that an executive decision is taken, or a private meeting ends.</summary>
    public static LawEvent ExecutiveDecisionTaken { get; } = new("executive-decision-taken", 94, Theme.Governance, "an executive decision is taken, or a private meeting ends", needsTime: true);

    /// <summary>The event that a scrutiny member asks for a document.</summary>
    public static LawEvent ScrutinyDocumentRequested { get; } = new("scrutiny-document-requested", 95, Theme.Governance, "a scrutiny member asks for a document");

    /// <summary>The event that a requisition for a meeting is presented.</summary>
    public static LawEvent RequisitionPresented { get; } = new("requisition-presented", 96, Theme.Governance, "a requisition for a meeting is presented");

    /// <summary>The event that councillors retire.</summary>
    public static LawEvent CouncillorsRetire { get; } = new("councillors-retire", 97, Theme.Governance, "councillors retire");

    /// <summary>The event that a councillor is elected.</summary>
    public static LawEvent CouncillorElected { get; } = new("councillor-elected", 98, Theme.Governance, "a councillor is elected");

    /// <summary>The event that a councillor attends for the last time.</summary>
    public static LawEvent LastAttendance { get; } = new("last-attendance", 99, Theme.Governance, "a councillor attends for the last time");

    /// <summary>The event that a vacancy is declared.</summary>
    public static LawEvent VacancyDeclared { get; } = new("vacancy-declared", 100, Theme.Governance, "a vacancy is declared");

    /// <summary>The event that an interest is disclosed at a meeting.</summary>
    public static LawEvent InterestDisclosed { get; } = new("interest-disclosed", 101, Theme.Governance, "an interest is disclosed at a meeting");

    /// <summary>The event that equality information is published.</summary>
    public static LawEvent EqualityInformationPublished { get; } = new("equality-information-published", 102, Theme.Governance, "equality information is published");

    /// <summary>The event that equality objectives are published.</summary>
    public static LawEvent EqualityObjectivesPublished { get; } = new("equality-objectives-published", 103, Theme.Governance, "equality objectives are published");
}
