using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What is known of a grievance. A day that is missing has not come by the date asked about; a step taken on a day no one knows is named in <see cref="NotKnown"/>.</summary>
public sealed record GrievanceFacts
{
    /// <summary>The subject of the complaint; null when not known.</summary>
    public ComplaintSubject? Concerns { get; init; }

    /// <summary>The day it was raised.</summary>
    public LocalDate? RaisedOn { get; init; }

    /// <summary>The day the investigation began.</summary>
    public LocalDate? InvestigationStartedOn { get; init; }

    /// <summary>The day the investigation ended.</summary>
    public LocalDate? InvestigationEndedOn { get; init; }

    /// <summary>The day the executive committee decided.</summary>
    public LocalDate? CommitteeDecidedOn { get; init; }

    /// <summary>The day both sides were notified in writing.</summary>
    public LocalDate? NotifiedOn { get; init; }

    /// <summary>The day the executive committee was convened again.</summary>
    public LocalDate? ConvenedAgainOn { get; init; }

    /// <summary>The day the executive committee, convened again, decided again.</summary>
    public LocalDate? DecidedAgainOn { get; init; }

    /// <summary>The day an appeal was lodged.</summary>
    public LocalDate? AppealLodgedOn { get; init; }

    /// <summary>The day the appeal was received, where it is not the day it was lodged.</summary>
    public LocalDate? AppealReceivedOn { get; init; }

    /// <summary>The day the select committee decided.</summary>
    public LocalDate? AppealDecidedOn { get; init; }

    /// <summary>The day the result of the appeal was notified.</summary>
    public LocalDate? ResultNotifiedOn { get; init; }

    /// <summary>Whether a member of the select committee also sat on the executive committee.</summary>
    public Fact<bool> SatOnBoth { get; init; }

    /// <summary>The steps that might have happened on a day that is not known: <c>raised</c>, <c>investigation-started</c>, <c>investigation-ended</c>, <c>committee-decided</c>, <c>told</c>, <c>convened-again</c>, <c>decided-again</c>, <c>appeal-lodged</c>, <c>appeal-received</c>, <c>appeal-decided</c>, <c>relayed</c>.</summary>
    public ValueList<string> NotKnown { get; init; } = ValueList<string>.Empty;

    /// <summary>The days of events that the document's deadlines run from and that are not among the steps here.</summary>
    public ValueList<TriggerDay> OtherDays { get; init; } = ValueList<TriggerDay>.Empty;

    internal static Question AskFor(string step) => new(step, GrievanceEvent.All.FirstOrDefault(one => one.Code == step) is { } known
        ? $"{known.Question.TrimEnd('.')}, or omit it if it has not happened."
        : $"On what day did this happen: {step.Replace('-', ' ')}? Enter a date such as 2026-02-09, or omit it if it has not happened.");

    internal bool IsNotKnown(string step) => NotKnown.Contains(step, StringComparer.Ordinal);

    internal bool IsNotKnown(GrievanceEvent step) => IsNotKnown(step.Code);

    /// <summary>The day of an event; an appeal is received on the day it is lodged unless another day is given.</summary>
    internal LocalDate? On(GrievanceEvent step) =>
        step == GrievanceEvent.AppealReceived ? AppealReceivedOn ?? AppealLodgedOn : OwnDay(step);

    internal LocalDate? OtherDay(string code) => OtherDays.FirstOrDefault(one => one.Code == code)?.On;

    internal LocalDate? OwnDay(GrievanceEvent step) => Days()[step.Order];

    /// <summary>The steps in order with their days, without the notice of the outcome, which may come before or after a second meeting.</summary>
    internal IEnumerable<(string Fact, LocalDate? On)> InOrder() =>
        GrievanceEvent.All.Where(step => step != GrievanceEvent.Notified).Select(step => (step.Code, OwnDay(step)));

    private LocalDate?[] Days() =>
    [
        RaisedOn,
        InvestigationStartedOn,
        InvestigationEndedOn,
        CommitteeDecidedOn,
        NotifiedOn,
        ConvenedAgainOn,
        DecidedAgainOn,
        AppealLodgedOn,
        AppealReceivedOn,
        AppealDecidedOn,
        ResultNotifiedOn,
    ];
}
