using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a seat has lapsed because its member missed too many meetings in a row.</summary>
/// <remarks>
/// <para>You decide which absences count: where the terms exclude absences with an apology or an accepted reason, exclude them from the number; they do
/// not interrupt the sequence.</para>
/// <para>Worked example: a seat lapses with three meetings missed in a row. After two the answer is no, after three it is yes.</para>
/// </remarks>
/// <example><code>var lapsed = AbsenceCalculator.Assess(Southampton.Board, Fact.Known(3), new LocalDate(2026, 4, 15));</code></example>
public static class AbsenceCalculator
{
    /// <summary>Whether a member's seat has lapsed.</summary>
    /// <param name="group">The group.</param>
    /// <param name="missedInARow">The number of consecutive meetings missed, up to the last meeting; 0 or more.</param>
    /// <param name="on">The date asked about.</param>
    /// <exception cref="ArgumentNullException">The group is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Determination<Finding> Assess(Group group, Fact<int> missedInARow, LocalDate on) =>
        Reasoned(group, missedInARow, on).From(new Given("group", group), new Given("missedInARow", missedInARow), new Given("on", on));

    private static Determination<Finding> Reasoned(Group group, Fact<int> missedInARow, LocalDate on)
    {
        var stated = Guard.NotNull(group).Membership.LapsesAfterMissed;
        if (!stated.IsSpecified)
        {
            return UnspecifiedPoints.Answer<Finding>(group, "that a seat lapses when meetings are missed", on, stated.IsNotRead);
        }

        var (reasoning, rule) = (new Reasoning(on), GroupRules.Absence(group));
        if (!missedInARow.IsKnown)
        {
            return reasoning.Using(rule).Question(new Question("missed", "How many meetings in a row has the member missed, not counting those that the terms excuse? Enter a whole number from 0.", stated.Citation)).Unknown<Finding>();
        }

        var finding = Finding.Of(Guard.AtLeast(0, missedInARow.Value) >= stated.Value);
        return reasoning.Step(rule, finding, $"{English.Number(missedInARow.Value)} missed in a row").Known(finding);
    }
}
