using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Were there enough meetings in a year, and which came late?</summary>
/// <remarks>
/// A number a year is a floor: more is no breach. Worked example: the Cambridgeshire Strategy Group with two meetings in 2009 is one short
/// of its three; with four it is not (CAM-TOR-065). No source document says which twelve months a year is, so the caller chooses.
/// </remarks>
public static class MeetingsHeldCalculator
{
    /// <summary>Assesses a year's meetings.</summary>
    /// <param name="group">The group.</param>
    /// <param name="held">The days on which it met; those outside the year serve only as the one before.</param>
    /// <param name="year">The year counted by.</param>
    /// <param name="asAt">The date as at which it is judged; null when the year is over.</param>
    /// <exception cref="ArgumentNullException">The group, the days or the year are null.</exception>
    public static MeetingsHeld Assess(Group group, IEnumerable<LocalDate> held, ReportingYear year, LocalDate? asAt = null)
    {
        var days = Guard.NotNull(held).Distinct().OrderBy(day => day).ToArray();
        var inYear = days.Where(day => Guard.NotNull(year).Covers(day)).ToArray();
        var cadence = MeetingFloor.CadenceFor(Guard.NotNull(group), year);
        var required = cadence.IsSpecified ? cadence.Value.Taken?.TimesAYear : null;
        return new MeetingsHeld(group, year, Enough(group, cadence, inYear.Length, year, asAt))
        {
            Required = required,
            Held = inYear.Length,
            Shortfall = required is null ? null : Math.Max(0, required.Value - inYear.Length),
            Late = MeetingFloor.Late(group, cadence, days, year),
            Missed = group.Meetings.Windows.Where(window => MeetingFloor.Missed(window, inYear, year, asAt)).ToValueList(),
        };
    }

    private static Determination<Finding> Enough(Group group, in Stated<CadenceReading> cadence, int held, ReportingYear year, LocalDate? asAt)
    {
        var reasoning = new Reasoning(asAt ?? year.To);
        if (!cadence.IsSpecified || cadence.Value.Taken?.TimesAYear is not { } required)
        {
            return reasoning.Ask(MeetingAsks.Cadence(group)).Unknown<Finding>();
        }

        var running = asAt is { } day && day < year.To;
        var finding = held >= required ? Finding.Met : running ? Finding.Unknown : Finding.NotMet;
        MeetingAsks.FlagReading(reasoning, cadence);
        reasoning.Flag(new Flag("year-basis", $"The document does not say which twelve months a year is. {year.Basis.Words} was taken: {year}."));
        reasoning.Step(GroupRules.Cadence(group, cadence), finding, $"At least {English.Number(required)} meetings in the year; more is no breach");
        return finding.IsUnknown
            ? reasoning.Ask(new Ask("year-over", "How many meetings are held before the year is over?", cadence.Citation)).Unknown<Finding>()
            : reasoning.Known(finding);
    }
}
