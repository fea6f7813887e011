using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a group's seats are shared among the political groups of the council as the seats on the council are.</summary>
/// <remarks>
/// <para>A political group's due share is its part of the council's seats. It may have the whole number below or above that share, and a group with a
/// majority on the council has a majority here. Section 15(5) of the Local Government and Housing Act 1989 says so for one body. The calculator does not
/// allocate the remainders across all bodies of a council.</para>
/// <para>Worked example: of 60 councillors 33 are in one group, 18 in another and 9 in a third. Of seven seats their due shares are 3.85, 2.1 and 1.05:
/// four, two and one are in balance, but three, three and one are not.</para>
/// </remarks>
/// <example><code>var balance = BalanceCalculator.Assess(Southampton.Board, new BalanceFacts(), new LocalDate(2026, 4, 15));</code></example>
public static class BalanceCalculator
{
    /// <summary>Whether the seats are in political balance.</summary>
    /// <param name="group">The group.</param>
    /// <param name="facts">How many seats each political group has, on the council and here.</param>
    /// <param name="on">The date asked about.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    public static Determination<Finding> Assess(Group group, BalanceFacts facts, LocalDate on) =>
        Reasoned(group, facts, on).From(new Given("group", group), new Given("facts", facts), new Given("on", on));

    private static Determination<Finding> Reasoned(Group group, BalanceFacts facts, LocalDate on)
    {
        Guard.NotNull(facts);
        var stated = Guard.NotNull(group).Membership.InBalance;
        if (!stated.IsSpecified)
        {
            return UnspecifiedPoints.Answer<Finding>(group, "that its seats are in political balance", on, stated.IsNotRead);
        }

        var reasoning = new Reasoning(on);
        var rule = GroupRules.Balance(group);
        if (!stated.Value)
        {
            return reasoning.Step(rule, Finding.Met, "The terms say that political balance is not asked for").NotApplicable<Finding>();
        }

        if (!facts.Seats.IsKnown)
        {
            return reasoning.Using(rule).Question(new Question("seats", "How many seats does each political group have, on the council and here? Enter a whole number for each.", stated.Citation)).Unknown<Finding>();
        }

        var findings = facts.Seats.Value.Select(one => Judge(one, facts.Seats.Value, rule, reasoning)).ToArray();
        return reasoning.Known(Finding.All(findings));
    }

    private static Finding Judge(PoliticalGroupSeats one, ValueList<PoliticalGroupSeats> all, Rule rule, Reasoning reasoning)
    {
        var (council, here) = (all.Sum(each => (long)each.OnCouncil), all.Sum(each => (long)each.Here));
        var (due, over) = council == 0 ? (0, 0) : (one.OnCouncil * here / council, one.OnCouncil * here % council);
        var (least, most) = (one.OnCouncil * 2L > council ? Math.Max(due, (here / 2) + 1) : due, due + (over > 0 ? 1 : 0));
        var finding = Finding.Of(one.Here >= Math.Min(least, here) && one.Here <= Math.Max(most, least));
        reasoning.Step(rule, finding, $"{one.Group}: {English.Number(one.Here)} of {here.ToString(System.Globalization.CultureInfo.InvariantCulture)} seats for {English.Number(one.OnCouncil)} of {council.ToString(System.Globalization.CultureInfo.InvariantCulture)} on the council");
        return finding;
    }
}
