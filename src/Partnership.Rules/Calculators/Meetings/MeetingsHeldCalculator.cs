using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether there were enough meetings in a year, and which came late.</summary>
/// <remarks>
/// A number a year is a minimum: more meetings are no breach. Worked example: the Cambridgeshire Strategy Group with two meetings in 2009 is one short
/// of its three; with four it is not (CAM-TOR-065). No source document says which twelve months make a year, so you choose. A group whose terms name
/// the months needs one meeting in each of them: four in March are not "March, June, September and December". A group
/// whose cadence changes has a requirement for each part of the year: monthly to March and quarterly from April is three and three in 2026.
/// </remarks>
/// <example><code>var held = MeetingsHeldCalculator.Assess(Southampton.Board, [new LocalDate(2026, 1, 14), new LocalDate(2026, 4, 15)], ReportingYear.Calendar(2026));</code></example>
public static class MeetingsHeldCalculator
{
    /// <summary>Assesses a year's meetings.</summary>
    /// <param name="group">The group.</param>
    /// <param name="held">The days on which it met; a day outside the year counts only as the previous meeting. Null when they are not known, which does not mean none.</param>
    /// <param name="year">The year counted by.</param>
    /// <param name="asAt">The date as at which it is judged; null when the year is over.</param>
    /// <exception cref="ArgumentNullException">The group or the year is null.</exception>
    public static MeetingsHeldResult Assess(Group group, IEnumerable<LocalDate>? held, ReportingYear year, LocalDate? asAt = null)
    {
        var floor = new MeetingFloor(Guard.NotNull(group), Guard.NotNull(year));
        if (held is null)
        {
            return new MeetingsHeldResult(group, year, Asked(group, floor, year, asAt).From(new Given("group", group), new Given("held", null), new Given("year", year), new Given("asAt", asAt))) { Required = floor.Required };
        }

        var days = held.Distinct().OrderBy(day => day).ToArray();
        var inYear = days.Where(year.Covers).ToArray();
        return new MeetingsHeldResult(group, year, Enough(group, floor, floor.Counted(inYear), year, asAt).From(new Given("group", group), new Given("held", days.ToValueList()), new Given("year", year), new Given("asAt", asAt)))
        {
            Required = floor.Required,
            Held = inYear.Length,
            Shortfall = floor.Required is { } required ? Math.Max(0, required - floor.Counted(inYear)) : null,
            Late = MeetingSpacing.Late(group, days, year),
            QuartersWithout = MeetingSpacing.QuartersWithout(group, inYear, year, asAt),
            MonthsWithout = floor.Without(inYear, asAt),
            NextDueOn = inYear.Length == 0 ? null : MeetingSpacing.NextBy(group, inYear[inYear.Length - 1]),
            Missed = group.Meetings.Windows.Where(window => MeetingSpacing.Missed(window, inYear, year, asAt)).ToValueList(),
        };
    }

    private static Determination<Finding> Asked(Group group, MeetingFloor floor, ReportingYear year, LocalDate? asAt)
    {
        var reasoning = new Reasoning(asAt ?? year.To).Caveat(TermsDate.Flags(group, year.From, year.To));
        if (floor.Required is null)
        {
            return reasoning.Question(MeetingQuestions.Cadence(group)).Unknown<Finding>();
        }

        reasoning.Caveat(MeetingQuestions.YearBasisTaken(year, floor.Citation));
        floor.Say(reasoning, Finding.Unknown);
        return reasoning.Question(MeetingQuestions.Held(group, year, floor.Citation)).Unknown<Finding>();
    }

    private static Determination<Finding> Enough(Group group, MeetingFloor floor, int held, ReportingYear year, LocalDate? asAt)
    {
        var reasoning = new Reasoning(asAt ?? year.To).Caveat(TermsDate.Flags(group, year.From, year.To));
        if (floor.Required is not { } required)
        {
            return reasoning.Question(MeetingQuestions.Cadence(group)).Unknown<Finding>();
        }

        var running = asAt is { } day && day < year.To;
        var agreed = group.Meetings.OrAsAgreed is { IsSpecified: true, Value: true };
        var finding = held >= required ? Finding.Met : running || agreed ? Finding.Unknown : Finding.NotMet;
        reasoning.Caveat(MeetingQuestions.YearBasisTaken(year, floor.Citation));
        MeetingSpacing.Flag(reasoning, group, year);
        floor.Say(reasoning, finding);
        return finding.IsNotMet && group.Meetings.OrAsAgreed.IsNotRead ? UnspecifiedPoints.Withheld(reasoning.Known(finding), group, "whether it may agree to meet less often")
            : !finding.IsUnknown ? reasoning.Known(finding)
            : reasoning.Question(running ? MeetingQuestions.YearOver(floor.Citation) : MeetingQuestions.Agreed(group)).Unknown<Finding>();
    }
}
