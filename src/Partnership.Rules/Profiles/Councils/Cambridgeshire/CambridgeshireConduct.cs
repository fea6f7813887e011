using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using static Partnership.Rules.Profiles.CambridgeshireEntries;
using static Partnership.Rules.Profiles.Drafting;

namespace Partnership.Rules.Profiles;

/// <summary>The general principles of the Cambridgeshire terms as ten checks that raise a caveat. They name three groups; the service users' group is not named.</summary>
internal static class CambridgeshireConduct
{
    private static readonly ValueList<GroupId> Named = ValueList.Of(
        GroupId.Parse("cambridgeshire/dvsg"), GroupId.Parse("cambridgeshire/dvig"), GroupId.Parse("cambridgeshire/dvtg"));

    internal static ValueList<ConductRule> Principles { get; } = ValueList.Of(Law(), Benefit(), Obligation(), Appearance(), Merit(), Confidence(), Resources(), Interest(), Account(), Equality());

    private static ConductRule Law()
    {
        var rule = RuleOf("conduct/law", "Members obey the law, follow best practice and act responsibly", 25);
        return Of("law-and-best-practice", Not(rule, "acted-within-law-and-best-practice", "Did the member act within the law and best practice?"), "Look at whether the law and best practice were followed.");
    }

    private static ConductRule Benefit()
    {
        var rule = RuleOf("conduct/benefit", "Members do not use their position to benefit themselves, family or friends", 26);
        return Of("benefit", Condition.All(
            rule,
            rule.Title,
            Any(rule, "A person close to the member gains", ("beneficiary-is-self", "Does the member gain?"), ("beneficiary-is-family", "Does family of the member gain?"), ("beneficiary-is-friend", "Does a friend of the member gain?")),
            Any(rule, "The gain is of a kind named", ("benefit-is-financial", "Is the gain financial?"), ("benefit-is-preference", "Is it preferential treatment?"), ("benefit-is-other-unfair-advantage", "Is it another unfair advantage?"))), "A position may have been used for a benefit. Family and friend are not defined.");
    }

    private static ConductRule Obligation()
    {
        var rule = RuleOf("conduct/obligation", "Members take on no obligation that calls their integrity into doubt", 27);
        return Of("obligation", Fact(rule, "has-doubtful-obligation", "Is there a financial or other obligation that would call integrity into doubt?"), "An obligation may call integrity into doubt.");
    }

    private static ConductRule Appearance()
    {
        var rule = RuleOf("conduct/appearance", "Members avoid impropriety and the appearance of it", 28);
        return Of("appearance", Any(rule, rule.Title, ("is-improper", "Was something improper?"), ("looks-improper", "Does something look improper?")), "What looks improper is enough to look at.");
    }

    private static ConductRule Merit()
    {
        var rule = RuleOf("conduct/merit", "Members make business decisions on merit", 29);
        return Of("merit", Condition.All(
            rule,
            rule.Title,
            Fact(rule, "is-business-decision", "Is it a business decision, such as a contract or a grant?"),
            Condition.Not(rule, "No reason of merit is recorded", Fact(rule, "merit-reason-recorded", "Is a reason of merit recorded?"))), "A business decision has no recorded reason of merit.");
    }

    private static ConductRule Confidence()
    {
        var rule = RuleOf("conduct/confidence", "Members handle confidential matter with care and by the data protection principles", 30);
        return Of("confidence", Condition.All(
            rule,
            rule.Title,
            Fact(rule, "is-confidential", "Is the matter confidential?"),
            Condition.Not(rule, "Not handled with care", Fact(rule, "handled-with-care", "Was it handled with care and by the data protection principles?"))), "Confidential matter may not have been handled with care.");
    }

    private static ConductRule Resources()
    {
        var rule = RuleOf("conduct/resources", "Members commit no resources without the Strategy Group", 31);
        return Of("resources", Condition.All(
            rule,
            rule.Title,
            Fact(rule, "resources-committed", "Were resources or allocated funding committed for the partnership?"),
            Condition.Not(rule, "Without the Strategy Group", All(rule, ("dvsg-informed", "Did the Strategy Group know fully?"), ("dvsg-supports", "Does the Strategy Group support it?")))), "Resources may have been committed without the Strategy Group.");
    }

    private static ConductRule Interest()
    {
        var rule = RuleOf("conduct/interest", "Members declare private interests and settle conflicts", 32);
        return Of("interest", Condition.All(
            rule,
            rule.Title,
            Fact(rule, "has-private-interest", "Does a private interest bear on the membership?"),
            Condition.Not(rule, "Not declared, or not settled", All(rule, ("interest-declared", "Was the interest declared?"), ("conflict-settled", "Was the conflict settled?")))), "A private interest is not declared or its conflict is still open.");
    }

    private static ConductRule Account()
    {
        var rule = RuleOf("conduct/account", "Members answer to the body that elected or nominated them", 33);
        return Of("account", Not(rule, "answers-to-nominating-body", "Does the member answer to the body that elected or nominated them?"), "Look at to whom the member answers.");
    }

    private static ConductRule Equality()
    {
        var rule = RuleOf("conduct/equality", "Remarks and behaviour that harm minority or disadvantaged groups are not tolerated", 34);
        return Of("equality", Fact(rule, "behaviour-not-tolerated", "Was there a sexist, racist or otherwise harmful remark or behaviour?"), "A remark or behaviour of a kind not tolerated was reported.");
    }

    private static ConductRule Of(string code, Condition flags, string says) => new(code, flags, says) { Scope = Named };
}
