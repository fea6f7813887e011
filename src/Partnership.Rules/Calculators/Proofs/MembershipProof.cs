using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Rules on members that can never both be met, and categories that no one can fill.</summary>
internal static class MembershipProof
{
    internal static IEnumerable<RuleBookProblem> Of(Group group)
    {
        var list = group.Membership;
        return TogetherProof.Of([.. group.Eligibility.Where(one => IsOfMembers(one.Question)).Select(one => one.Condition).Distinct()])
            .Concat(list.Categories.SelectMany(one => Category(group, one)))
            .Concat(list.IsPartial ? [] : list.Expected.Where(one => one.MetBy.Count > 0 && one.MetBy.All(code => list.Find(code) is null)).Select(one => Expected(group, one)))
            .Concat(group.Eligibility.Where(one => one.Question == EligibilityQuestion.Join || one.Question == EligibilityQuestion.CoOpt).SelectMany(one => Barred(group, one)));
    }

    /// <summary>Questions asked of one and the same member. A substitute, a complainant and a meeting are someone or something else.</summary>
    private static bool IsOfMembers(EligibilityQuestion question) =>
        question == EligibilityQuestion.Join || question == EligibilityQuestion.Commitments || question == EligibilityQuestion.Authority || question == EligibilityQuestion.Confidentiality;

    private static IEnumerable<RuleBookProblem> Category(Group group, MemberCategory category)
    {
        var (list, least) = (group.Membership, category.MinimumSeats);
        if (category.Seats is { IsSpecified: true, Value.Most: 0 })
        {
            yield return Problem(group, category, "has no seat", category.Seats.Citation);
        }

        if (list.Maximum.IsSpecified && least > list.Maximum.Value)
        {
            yield return Problem(group, category, $"needs {English.Number(least)} members, and the whole group may have {English.Number(list.Maximum.Value)}", list.Maximum.Citation);
        }

        if (list.MostFromOneBody.IsSpecified && category.Body is { } body && least > list.MostFromOneBody.Value)
        {
            yield return Problem(group, category, $"needs {English.Number(least)} members from {body.Name}, and one body may have {English.Number(list.MostFromOneBody.Value)}", list.MostFromOneBody.Citation);
        }
    }

    /// <summary>Whoever meets a rule of joining may be barred at the same time: then no one fills the categories that it binds.</summary>
    private static IEnumerable<RuleBookProblem> Barred(Group group, EligibilityRule rule)
    {
        Condition[] rules = [rule.Condition, .. group.Membership.Barred.Select(one => Condition.Not(one.Rule, $"Not barred: {one.Text}", one))];
        if (rules.Length == 1 || !TogetherProof.CanBeMet(rule.Condition) || TogetherProof.CanBeMet(rules))
        {
            return [];
        }

        var clash = TogetherProof.Clash(rules);
        return group.Membership.Categories.Where(one => rule.Question == EligibilityQuestion.CoOpt ? one.Kind == MemberKind.CoOpted : rule.BindingOn.Count == 0 || rule.BindingOn.Contains(one.Kind))
            .Select(one => Problem(group, one, $"can be filled by no one: anyone who meets '{rule.Condition.Text}' is barred", rule.Condition.Citation) with { Witness = clash });
    }

    private static RuleBookProblem Expected(Group group, SectorExpectation expected) =>
        new(RuleBookFault.CategoryOutOfReach, group.Id.Value, $"The sector {expected.Name} is expected, and no one on the list can represent it.", expected.Citation)
        {
            Witness = expected.MetBy.Select(code => $"'{code}' is not on the list").ToValueList(),
        };

    private static RuleBookProblem Problem(Group group, MemberCategory category, string says, Citation other) =>
        new(RuleBookFault.CategoryOutOfReach, group.Id.Value, $"{category.Name} {says}.", category.Citation)
        {
            Witness = ValueList.Of(ProofWords.Placed($"at least {English.Number(category.MinimumSeats)} for {category.Name}", category.Citation), ProofWords.Placed(says, other)),
        };
}
