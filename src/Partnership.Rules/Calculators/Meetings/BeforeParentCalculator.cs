using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a group met before each meeting of its parent body, where its terms ask for that.</summary>
/// <remarks>Worked example: at least ten days before. The parent meets on 15 January and 16 April 2026; the group on 5 January and 8 April. The second meeting is eight days before, which is too late.</remarks>
/// <example><code>var missed = BeforeParentCalculator.Missed(Cambridgeshire.StrategyGroup, Fact.Known(ValueList.Of(new LocalDate(2009, 3, 16))), Fact.Known(ValueList.Of(new LocalDate(2009, 4, 1))), ReportingYear.Calendar(2009));</code></example>
public static class BeforeParentCalculator
{
    /// <summary>The meetings of the parent in a year that no meeting of the group came before in time; each looks back to the parent's meeting before it.</summary>
    /// <param name="group">The group.</param>
    /// <param name="own">The days on which the group met.</param>
    /// <param name="parent">The days on which the parent body met or is to meet.</param>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentNullException">The group or the year is null.</exception>
    public static Determination<ValueList<LocalDate>> Missed(Group group, Fact<ValueList<LocalDate>> own, Fact<ValueList<LocalDate>> parent, ReportingYear year) =>
        ReasonedMissed(group, own, parent, year).From(new Given("group", group), new Given("own", own), new Given("parent", parent), new Given("year", year));

    private static Determination<ValueList<LocalDate>> ReasonedMissed(Group group, Fact<ValueList<LocalDate>> own, Fact<ValueList<LocalDate>> parent, ReportingYear year)
    {
        var stated = Guard.NotNull(group).Meetings.Cadence;
        if (!stated.IsSpecified || stated.Value.Chosen is not Cadence.BeforeParent before)
        {
            return UnspecifiedPoints.Answer<ValueList<LocalDate>>(group, "that it meets before its parent body", Guard.NotNull(year).To, stated.IsNotRead);
        }

        var reasoning = new Reasoning(Guard.NotNull(year).To);
        if (!own.IsKnown || !parent.IsKnown)
        {
            return reasoning.Using(GroupRules.Cadence(group, stated)).Question(own.IsKnown
                ? new Question("parent-meetings", $"On what days does the parent body of {group.Name} meet? Enter dates such as 2026-01-14,2026-05-02.", stated.Citation)
                : new Question("meetings", $"On what days did {group.Name} meet? Enter dates such as 2026-01-14,2026-05-02.", stated.Citation)).Unknown<ValueList<LocalDate>>();
        }

        var days = parent.Value.Distinct().OrderBy(day => day).ToArray();
        var missed = days.Where((day, place) => year.Covers(day) && !Came(before, own.Value, place == 0 ? null : days[place - 1], day, group, stated, reasoning)).ToValueList();
        return reasoning.Known(missed);
    }

    private static bool Came(Cadence.BeforeParent before, ValueList<LocalDate> own, LocalDate? since, LocalDate day, Group group, in DocumentValue<CadenceInterpretation> stated, Reasoning reasoning)
    {
        var last = day.PlusDays(-Math.Max(1, before.Days));
        var came = own.Any(one => one <= last && (since is null || one >= since));
        reasoning.Step(GroupRules.Cadence(group, stated), Finding.Of(came), $"A meeting by {English.Date(last)}, before the parent body's of {English.Date(day)}");
        return came;
    }
}
