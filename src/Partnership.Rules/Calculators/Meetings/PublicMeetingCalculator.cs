using Partnership.Rules.Time;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Did a group hold the meetings in public that its terms ask for in a year?</summary>
/// <remarks>Where the document does not ask for any, the answer is not applicable, flagged <c>unspecified</c>; so it is for all five source documents.</remarks>
public static class PublicMeetingCalculator
{
    /// <summary>Whether enough meetings of a year were held in public.</summary>
    /// <param name="group">The group.</param>
    /// <param name="inPublic">The days on which it met in public; not known when nobody said.</param>
    /// <param name="year">The year counted by.</param>
    /// <param name="asAt">The date as at which it is judged; null when the year is over.</param>
    /// <exception cref="ArgumentNullException">The group or the year is null.</exception>
    public static Determination<Finding> Assess(Group group, Fact<ValueList<LocalDate>> inPublic, ReportingYear year, LocalDate? asAt = null) =>
        Reasoned(group, inPublic, year, asAt).From(new Given("group", group), new Given("inPublic", inPublic), new Given("year", year), new Given("asAt", asAt));

    private static Determination<Finding> Reasoned(Group group, Fact<ValueList<LocalDate>> inPublic, ReportingYear year, LocalDate? asAt)
    {
        Guard.NotNull(year);
        var asked = Guard.NotNull(group).Meetings.InPublicAYear;
        if (!asked.IsSpecified)
        {
            return UnspecifiedPoints.Answer<Finding>(group, "how many meetings are held in public", asAt ?? year.To);
        }

        var held = inPublic.IsKnown ? inPublic.Value.Distinct().Count(year.Covers) : 0;
        var running = asAt is { } day && day < year.To;
        var finding = held >= asked.Value ? Finding.Met : running || !inPublic.IsKnown ? Finding.Unknown : Finding.NotMet;
        var reasoning = new Reasoning(asAt ?? year.To).Step(
            GroupRules.InPublic(group),
            finding,
            $"At least {English.Number(asked.Value)} in public in the year");
        return finding.IsUnknown
            ? reasoning.Question(new Question("held-in-public", "Which meetings of the year are held in public?", asked.Citation)).Unknown<Finding>()
            : reasoning.Known(finding);
    }
}
