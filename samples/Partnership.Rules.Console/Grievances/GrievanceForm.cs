using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>The JSON form of a grievance.</summary>
internal sealed record GrievanceForm(
    [Description("The group, by its id.")] string Group,
    [Description("The date as at which lateness is judged.")] LocalDate AsAt,
    [Description("Whether the document has a procedure: stated or unspecified.")] string Procedure,
    [Description("The stage reached, by its code; unknown, or unspecified where there is no procedure.")] string Stage,
    [Description("What comes next, in words; null when nothing does or it is not known.")] string? NextStep,
    [Description("Who acts next, in words; null when no one does or it is not known.")] string? WhoActs,
    [Description("To whom the grievance goes; null where there is no procedure.")] string? Addressee,
    [Description("Who sits on the executive committee, by office.")] IEnumerable<string> Committee,
    [Description("The group from whose members the select committee is drawn, by its id; null where there is no procedure.")] string? SelectCommitteeFrom,
    [Description("The group that is notified of the result, by its id; null where there is no procedure.")] string? ResultToldTo,
    [Description("The dates of the procedure.")] IEnumerable<GrievanceDateForm> Dates,
    IEnumerable<FlagForm> Warnings,
    IEnumerable<AskForm> StillNeeded,
    [Description("What is wrong in the steps given.")] IEnumerable<string> Problems)
{
    [Description("Where the next step is written.")]
    public ClauseForm? NextStepBecause { get; init; }

    internal static GrievanceForm Of(Group group, Determination<GrievanceResult> told, LocalDate asAt)
    {
        if (!told.Answer.IsKnown)
        {
            return new GrievanceForm(group.Id.Value, asAt, "unspecified", "unspecified", null, null, null, [], null, null, [], told.Caveats.Select(FlagForm.Of), [], []);
        }

        var one = told.Value;
        return new GrievanceForm(
            group.Id.Value,
            asAt,
            "stated",
            one.Stage.Answer.IsKnown ? one.Stage.Value.Code : "unknown",
            one.NextStep,
            one.WhoActs,
            AnswerForm.Of(one.Addressee, text => text).Answer,
            one.Committee.Answer.Or(ValueList<ExecutiveSeat>.Empty).Select(seat => seat.Code),
            one.SelectCommitteeFrom.Key,
            one.ResultNotifiedTo.Key,
            one.Dates.Select(GrievanceDateForm.Of),
            told.Caveats.Select(FlagForm.Of),
            told.StillNeeded.Select(AskForm.Of),
            one.Problems)
        {
            NextStepBecause = one.NextStepRule is null ? null : ClauseForm.Of(one.NextStepRule.Citation),
        };
    }
}

/// <summary>A date of a grievance.</summary>
internal sealed record GrievanceDateForm(
    [Description("What is due: notify-by, appeal-by or relay-by.")] string What,
    [Description("The last day; null when not known.")] LocalDate? By,
    [Description("Whether it was done in time: met, notMet or unknown.")] string InTime,
    [Description("The days by other interpretations, each with its interpretation.")] IEnumerable<string> OtherReadings,
    [Description("Where it is written; null where no rule was used.")] ClauseForm? Because)
{
    /// <summary>What is due, in words; it is not in the JSON.</summary>
    internal string Words { get; private init; } = string.Empty;

    internal static GrievanceDateForm Of(GrievanceDate one) => new(
        one.What,
        one.By.Answer.IsKnown ? one.By.Value : null,
        one.InTime.ToString(),
        one.By.Alternatives.Select(other => $"{Shell.Dates.Iso(other.Value)} ({other.Interpretation})"),
        one.By.Rules.Count > 0 ? ClauseForm.Of(one.By.Rules[0].Citation) : null)
    {
        Words = one.Words,
    };
}
