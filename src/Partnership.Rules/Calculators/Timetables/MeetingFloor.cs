using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The least number of meetings in one year of a group, and the rule behind it.</summary>
internal sealed class MeetingFloor
{
    private readonly Group group;
    private readonly ReportingYear year;

    internal MeetingFloor(Group group, ReportingYear year)
    {
        this.group = group;
        this.year = year;
        Parts = CadencePart.Of(group, year.From, year.To);
        Required = group.Meetings.Interval.IsSpecified ? ByInterval(group.Meetings.Interval.Value) : ByParts();
    }

    /// <summary>The cadences of the year, one after another.</summary>
    internal CadencePart[] Parts { get; }

    /// <summary>The least number of meetings; null when the document gives none for this year.</summary>
    internal int? Required { get; }

    /// <summary>Where the number comes from; only when there is one.</summary>
    internal Citation Citation => group.Meetings.Interval.IsSpecified ? group.Meetings.Interval.Citation : Parts[0].Cadence.Citation;

    /// <summary>What is asked of the year, rule by rule, with the caveats that go with it.</summary>
    internal void Say(Reasoning reasoning, Finding finding)
    {
        if (group.Meetings.Interval is { IsSpecified: true } interval)
        {
            reasoning.Step(GroupRules.Interval(group), finding, $"Never more than {interval.Value.Unit.Of(interval.Value.Amount, string.Empty)} apart is at least {English.Number(Required!.Value)} in the year; more is no breach");
            return;
        }

        foreach (var part in Parts.Where(part => part.IsUneven && Parts.Length > 1))
        {
            reasoning.Caveat(new Caveat("cadence-changes", $"The cadence changes within the year. From {English.Date(part.From)} to {English.Date(part.To)} only whole periods of '{part.Cadence.Value}' were counted.", part.Cadence.Citation));
        }

        foreach (var part in Parts)
        {
            MeetingQuestions.FlagReading(reasoning, part.Cadence);
            reasoning.Step(GroupRules.Cadence(group, part.Cadence), finding, InWords(part));
        }
    }

    private string InWords(CadencePart part) => Parts.Length == 1 && part.From == year.From
        ? $"At least {English.Number(Required!.Value)} meetings in the year; more is no breach"
        : $"At least {English.Number(part.Least()!.Value)} meetings from {English.Date(part.From)} to {English.Date(part.To)}; more is no breach";

    private int? ByParts()
    {
        var least = Parts.Select(part => part.Least()).ToArray();
        return least.Contains(null) ? null : least.Sum();
    }

    /// <summary>Meetings never further apart than the interval are this many in the year at the least.</summary>
    private int ByInterval(TimeLimit interval) => RepeatedLimit.Whole(year.From, year.To.PlusDays(1), interval);
}
