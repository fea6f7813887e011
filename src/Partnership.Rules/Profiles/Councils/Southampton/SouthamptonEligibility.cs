using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using static Partnership.Rules.Profiles.Drafting;
using static Partnership.Rules.Profiles.SouthamptonEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Expressions of interest, delegates, authority, confidentiality and procurement on the Southampton board.</summary>
internal static class SouthamptonEligibility
{
    private static readonly ValueList<MemberKind> CoreOnly = ValueList.Of(MemberKind.Core);

    internal static ValueList<EligibilityRule> Board { get; } = ValueList.Of(
        new EligibilityRule(EligibilityQuestion.ExpressInterest, All(
            RuleOf("board/express-interest", "A professional sends the Chair a written expression of interest by e-mail", 34),
            ("professional", "Is it a professional who wishes to belong?"),
            ("written", "Is it in writing?"),
            ("by-email", "Was it sent by e-mail?"),
            ("to-chair", "Was it sent to the Chair?")))
        {
            Caveats = ValueList.Of(new Caveat("acceptance-open", "The text gives no criteria by which interest is accepted.", Cite(34))),
        },
        new EligibilityRule(EligibilityQuestion.Substitute, Fact(
            RuleOf("board/substitute", "A colleague with delegated authority comes when the named person cannot", 87), "delegated-authority", "Does the colleague hold delegated authority?"))
        {
            BindingOn = CoreOnly,
        },
        new EligibilityRule(EligibilityQuestion.Authority, Fact(
            RuleOf("board/authority", "Members decide strategy for their agency without referring upwards", 86), "decides-for-agency", "May the member decide for the agency, funding and resources included, without referring upwards?"))
        {
            BindingOn = CoreOnly,
        },
        new EligibilityRule(EligibilityQuestion.Confidentiality, Fact(
            RuleOf("board/confidentiality", "Members sign a confidentiality statement", 89), "signed-statement", "Has the member signed the confidentiality statement?"))
        {
            Caveats = ValueList.Of(new Caveat("when-unsaid", "The text says neither when it is signed nor what follows if it is not.", Cite(89))),
        });

    internal static ValueList<ConductRule> Conduct { get; } = ValueList.Of(new ConductRule(
        "procurement",
        All(RuleOf("board/procurement", "Provider participation is managed so that procurement is not compromised", 74), ("is-provider", "Is the member a provider?"), ("item-is-procurement", "Is the item about procurement?")),
        "A provider is in the room for a procurement item. Manage the participation; the text excludes no one (CON-055)."));
}
