using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Whether each rule that has an id of its own has it alone.</summary>
/// <remarks>Two versions of one rule may share an id when their ranges do not meet; two rules of one group may not.</remarks>
internal static class RuleNames
{
    internal static IEnumerable<TermsProblem> Of(Group group, string path)
    {
        var named = group.Meetings.Duties.Select((duty, place) => (duty.Rule, Path: $"{path}.meetings.duties[{English.Number(place)}]"))
            .Concat(group.RecurringDuties.Select((duty, place) => (duty.Rule, Path: $"{path}.standingDuties[{English.Number(place)}]")))
            .ToArray();
        return named.SelectMany((one, place) => named.Take(place).Where(before => Clash(before.Rule, one.Rule)).Take(1).Select(before => Doubled(one.Rule, one.Path, before.Path)));
    }

    private static bool Clash(Rule one, Rule other) => one.Id == other.Id && Meet(one.InForce, other.InForce) && Meet(other.InForce, one.InForce);

    /// <summary>The one begins before the other is over.</summary>
    private static bool Meet(InForce one, InForce other) => one.From is not { } from || other.To is not { } to || from <= to;

    private static TermsProblem Doubled(Rule rule, string path, string before) =>
        new("doubled-rule", path, $"The id '{rule.Id}' is that of another rule, at {before}. Each rule has an id of its own.");
}
