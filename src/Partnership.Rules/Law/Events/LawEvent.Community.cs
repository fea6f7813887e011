namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that a closure notice is served.</summary>
    public static LawEvent ClosureNoticeServed { get; } = new("closure-notice-served", 17, Theme.Community, "a closure notice is served", needsTime: true);

    /// <summary>The event that the application for a closure order is heard.</summary>
    public static LawEvent ClosureHearing { get; } = new("closure-hearing", 18, Theme.Community, "the application for a closure order is heard", needsTime: true);

    /// <summary>The event that a closure order is made.</summary>
    public static LawEvent ClosureOrderMade { get; } = new("closure-order-made", 19, Theme.Community, "a closure order is made");

    /// <summary>The event that a closure order is made, extended, refused or discharged.</summary>
    public static LawEvent ClosureDecision { get; } = new("closure-decision", 20, Theme.Community, "a closure order is made, extended, refused or discharged");

    /// <summary>The event that a closure order ends.</summary>
    public static LawEvent ClosureOrderEnds { get; } = new("closure-order-ends", 21, Theme.Community, "a closure order ends");

    /// <summary>The event that a public spaces protection order is made.</summary>
    public static LawEvent PublicSpacesOrderMade { get; } = new("public-spaces-order-made", 22, Theme.Community, "a public spaces protection order is made");

    /// <summary>The event that a public spaces protection order is varied.</summary>
    public static LawEvent PublicSpacesOrderVaried { get; } = new("public-spaces-order-varied", 23, Theme.Community, "a public spaces protection order is varied");

    /// <summary>The event that the extension of a public spaces protection order takes effect.</summary>
    public static LawEvent PublicSpacesOrderExtended { get; } = new("public-spaces-order-extended", 24, Theme.Community, "the extension of a public spaces protection order takes effect");

    /// <summary>The event that a fixed penalty notice is given.</summary>
    public static LawEvent FixedPenaltyGiven { get; } = new("fixed-penalty-given", 25, Theme.Community, "a fixed penalty notice is given");

    /// <summary>The event that the crime and disorder committee has met.</summary>
    public static LawEvent CrimeCommitteeMet { get; } = new("crime-committee-met", 26, Theme.Community, "the crime and disorder committee has met");

    /// <summary>The event that a report of the crime and disorder committee is sent.</summary>
    public static LawEvent CommitteeReportSent { get; } = new("committee-report-sent", 27, Theme.Community, "a report of the crime and disorder committee is sent");

    /// <summary>The event that a police and crime commissioner is elected.</summary>
    public static LawEvent CommissionerElected { get; } = new("commissioner-elected", 28, Theme.Community, "a police and crime commissioner is elected");

    /// <summary>The event that the panel is notified of a proposed chief constable.</summary>
    public static LawEvent ChiefConstableProposed { get; } = new("chief-constable-proposed", 29, Theme.Community, "the panel is notified of a proposed chief constable");

    /// <summary>The event that the partnership hears of a death.</summary>
    public static LawEvent DeathKnown { get; } = new("death-known", 30, Theme.Community, "the partnership hears of a death");

    /// <summary>The event that it is decided to review a death.</summary>
    public static LawEvent ReviewDecided { get; } = new("review-decided", 31, Theme.Community, "it is decided to review a death");

    /// <summary>The event that the report of a review is completed.</summary>
    public static LawEvent ReviewReportCompleted { get; } = new("review-report-completed", 32, Theme.Community, "the report of a review is completed");
}
