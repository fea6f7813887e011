using NodaTime.Text;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of what a document says of a group's meetings.</summary>
internal sealed record MeetingsDocument(string Cadence, string Interval, string OrAsAgreed, string Duration, string Quorum, string MinuteTaker, string InPublicAYear)
{
    /// <summary>The cadences that hold one after another before it.</summary>
    public required IEnumerable<string> Phases { get; init; }

    /// <summary>The months of named meetings.</summary>
    public required IEnumerable<string> Windows { get; init; }

    /// <summary>What must be done round a meeting.</summary>
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
internal sealed record MeetingDutyDocument(string Rule, string Duty, string Who, string Limit, string By, CitationDocument Because)
{
    internal static MeetingDutyDocument Of(Duty one) => new(
        one.Rule.Id.Value, one.What, one.WhoInWords, one.Deadline.Words,
        one.By.IsSpecified ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(one.By.Value) : "unspecified",
        CitationDocument.Of(one.Rule.Citation));
}
