using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>The JSON form of a grievance.</summary>
internal sealed record GrievanceForm(
    string Group, LocalDate AsAt, string Procedure, string Stage, string? NextStep, string? WhoActs, string? Addressee, IEnumerable<string> Committee,
    string? SelectCommitteeFrom, string? ResultToldTo, IEnumerable<GrievanceDateForm> Dates, IEnumerable<FlagForm> Warnings, IEnumerable<AskForm> StillNeeded, IEnumerable<string> Problems)
{
    /// <summary>Where the next step is written.</summary>
    public ClauseForm? NextStepBecause { get; init; }

    internal static GrievanceForm Of(Group group, Determination<GrievanceStanding> told, LocalDate asAt)
    {
        if (!told.Answer.IsKnown)
        {
            return new GrievanceForm(group.Id.Value, asAt, "unspecified", "unspecified", null, null, null, [], null, null, [], told.Flags.Select(FlagForm.Of), [], []);
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
            one.Committee.Value.Select(seat => seat.Code),
            one.SelectCommitteeFrom.Key,
            one.ResultToldTo.Key,
            one.Dates.Select(GrievanceDateForm.Of),
            told.Flags.Select(FlagForm.Of),
            told.StillNeeded.Select(AskForm.Of),
            one.Problems)
        {
            NextStepBecause = one.NextStepRule is null ? null : ClauseForm.Of(one.NextStepRule.Citation),
        };
    }
}

/// <summary>A date of a grievance.</summary>
internal sealed record GrievanceDateForm(string What, LocalDate? By, string InTime, IEnumerable<string> OtherReadings, ClauseForm? Because)
{
    internal static GrievanceDateForm Of(GrievanceDate one) => new(
        one.What,
        one.By.Answer.IsKnown ? one.By.Value : null,
        one.InTime.ToString(),
        one.By.Alternatives.Select(other => $"{Shell.Dates.Iso(other.Value)} ({other.Reading})"),
        one.By.Rules.Count > 0 ? ClauseForm.Of(one.By.Rules[0].Citation) : null);
}
