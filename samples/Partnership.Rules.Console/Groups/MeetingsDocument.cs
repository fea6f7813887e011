using System.ComponentModel;
using NodaTime.Text;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of what a document says of a group's meetings.</summary>
internal sealed record MeetingsDocument(
    [Description("How often the group meets, by the interpretation chosen.")] string Cadence,
    [Description("How long may lie between two meetings.")] string Interval,
    [Description("Whether it may agree otherwise: yes or no.")] string OrAsAgreed,
    [Description("How long a meeting lasts.")] string Duration,
    [Description("How many must be present.")] string Quorum,
    [Description("Who takes the minutes.")] string MinuteTaker,
    [Description("How many meetings a year are in public.")] string InPublicAYear)
{
    [Description("The cadences that hold one after another before it.")]
    public required IEnumerable<string> Phases { get; init; }

    [Description("The months of named meetings.")]
    public required IEnumerable<string> Windows { get; init; }

    [Description("What must be done before and after a meeting.")]
    public required IEnumerable<MeetingDutyDocument> Duties { get; init; }

    internal static MeetingsDocument Of(MeetingArrangements said) => new(
        said.Cadence.ToString(), said.Interval.ToString(), GroupDocument.YesOrNo(said.OrAsAgreed),
        said.Duration.IsSpecified ? $"{Options.Digits((int)said.Duration.Value.TotalMinutes)} minutes" : "unspecified",
        said.Quorum.ToString(), said.MinuteTaker.ToString(), said.InPublicAYear.ToString())
    {
        Phases = said.Phases.Select(one => one.ToString()),
        Windows = said.Windows.Select(one => one.ToString()),
        Duties = said.Duties.Select(MeetingDutyDocument.Of),
    };
}

/// <summary>The JSON form of a duty round a meeting.</summary>
internal sealed record MeetingDutyDocument(
    [Description("The rule, by its id.")] string Rule,
    [Description("What is done.")] string Duty,
    [Description("Who does it.")] string Who,
    [Description("By when, from the meeting.")] string Limit,
    [Description("The time of day by which it is done.")] string By,
    CitationDocument Because)
{
    internal static MeetingDutyDocument Of(Duty one) => new(
        one.Rule.Id.Value, one.What, one.WhoInWords, one.Deadline.Words,
        one.By.IsSpecified ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(one.By.Value) : "unspecified",
        CitationDocument.Of(one.Rule.Citation));
}
