using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The least number of meetings in one year of a group, and the rule behind it: the cadence, or the widest spacing where that needs more meetings.</summary>
internal sealed class MeetingFloor
{
    private readonly Group group;
    private readonly ReportingYear year;
    private readonly bool isByInterval;

    internal MeetingFloor(Group group, ReportingYear year)
    {
        this.group = group;
        this.year = year;
        Parts = [.. CadencePart.Of(group, year.From, year.To).Select(part => part with { IsMunicipalYear = year.Basis == YearBasis.Municipal && part.From == year.From && part.To == year.To })];
        (Required, isByInterval) = (ByParts(), group.Meetings.Interval.IsSpecified ? ByInterval(group.Meetings.Interval.Value) : null) switch
        {
            (var parts, { } spaced) when parts is null || spaced > parts => (spaced, true),
            (var parts, _) => (parts, false),
        };
    }

    /// <summary>The cadences of the year, one after another.</summary>
    internal CadencePart[] Parts { get; }

    /// <summary>The least number of meetings; null when the document gives none for this year.</summary>
    internal int? Required { get; }

    /// <summary>Where the number comes from; only when there is one.</summary>
    internal Citation Citation => isByInterval ? group.Meetings.Interval.Citation : Parts[0].Cadence.Citation;

    /// <summary>How many of the meetings of the year count: where the terms name the months, one for each of these.</summary>
    internal int Counted(LocalDate[] inYear) => isByInterval || Parts.All(part => part.NamedMonths is null)
        ? inYear.Length
        : Parts.Sum(part => part.NamedMonths is { } months ? months.Count(month => inYear.Any(day => IsIn(day, month))) : inYear.Count(day => part.From <= day && day <= part.To));

    /// <summary>The months that the terms name, are over, and saw no meeting.</summary>
    internal ValueList<DateInterval> Without(LocalDate[] inYear, LocalDate? asAt) => isByInterval ? ValueList<DateInterval>.Empty : Parts
        .SelectMany(part => part.NamedMonths ?? ValueList<DateInterval>.Empty)
        .Where(month => (asAt is not { } day || day > month.End) && !inYear.Any(one => IsIn(one, month)))
        .ToValueList();

    /// <summary>A month that the year begins in the middle of is also the month in which it ends.</summary>
    private bool IsIn(LocalDate day, DateInterval month) => month.Contains(day) || (month.Start < year.From && day.Month == month.Start.Month);

    /// <summary>What is asked of the year, rule by rule, with the caveats that go with it.</summary>
    internal void Say(Reasoning reasoning, Finding finding)
    {
        if (isByInterval && group.Meetings.Interval is { IsSpecified: true } interval)
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

    private string InWords(CadencePart part) => part.NamedMonths is { } months
        ? $"A meeting in each of {English.And([.. months.Select(one => English.Month(one.Start))])}; more is no breach"
        : Parts.Length == 1 && part.From == year.From
        ? $"At least {English.Number(Required!.Value)} meetings in the year; more is no breach"
        : $"At least {English.Number(part.Least()!.Value)} meetings from {English.Date(part.From)} to {English.Date(part.To)}; more is no breach";

    private int? ByParts()
    {
        var least = Parts.Select(part => part.Least()).ToArray();
        return least.Contains(null) ? null : least.Sum();
    }

    /// <summary>Meetings never further apart than the interval are this many in the year at the least.</summary>
    private int? ByInterval(TimeLimit interval) => RepeatedLimit.Whole(year.From, year.To.PlusDays(1), interval);
}
