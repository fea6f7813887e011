namespace Partnership.Rules.Definitions;

/// <content>Facts as statements.</content>
public sealed partial class AbuseFact
{
    private const string OfSpouse = "-of-spouse";
    private const string SpouseOf = "spouse-of-";

    /// <summary>The fact as a statement, such as <c>A is 16 or over</c>.</summary>
    public string Words => Group == FactGroup.Kinship ? WordsOf(Code.Substring("a-is-".Length)) : Code switch
    {
        "a-16-or-over" => "A is 16 or over",
        "a-18-or-over" => "A is 18 or over",
        "b-16-or-over" => "B is 16 or over",
        "b-18-or-over" => "B is 18 or over",
        "married-now-or-before" => "A and B are or were married to each other",
        "civil-partners-now-or-before" => "A and B are or were civil partners",
        "agreed-to-marry" => "A and B agreed to marry each other",
        "civil-partnership-agreement" => "A and B made a civil partnership agreement",
        "intimate-relationship-now" => "A and B are in an intimate relationship",
        "intimate-relationship-before" => "A and B were in an intimate relationship",
        "each-has-parental-relationship" => "A and B each have a parental relationship to the same child",
        "time-when-each-had-parental-relationship" => "A and B each had a parental relationship to the same child",
        "both-parents-of-same-child" => "A and B are both parents of the same child",
        "both-have-or-had-parental-responsibility" => "A and B have or had parental responsibility for the same child",
        "live-together" => "A and B lived together at the time",
        "live-or-lived-in-same-household" => "A and B live or lived in the same household",
        "enduring-family-relationship" => "A and B live or lived in an enduring family relationship",
        "living-as-spouses-now-or-before" => "A and B live or lived as if spouses",
        "other-close-relationship" => "A has another close relationship with B",
        "physical-abuse" => "there was physical abuse",
        "sexual-abuse" => "there was sexual abuse",
        "violent-behaviour" => "there was violence",
        "threatening-behaviour" => "there was threatening behaviour",
        "controlling-behaviour" => "the behaviour was controlling",
        "coercive-behaviour" => "the behaviour was coercive",
        "effect-on-money-or-property" => "it had a substantial adverse effect on B's money or property",
        "effect-on-goods-or-services" => "it had a substantial adverse effect on B's goods or services",
        "financial-abuse" => "there was financial abuse",
        "psychological-abuse" => "there was psychological abuse",
        "emotional-abuse" => "there was emotional abuse",
        "other-abuse" => "there was abuse of another kind",
        "honour-based-violence" => "it was violence in the name of honour, genital mutilation or forced marriage",
        "directed-at-b" => "it was directed at B",
        "towards-b-through-another" => "it was towards B through another person",
        "on-two-or-more-occasions" => "it happened on two or more occasions",
        "a-is-responsible-for-b-under-16" => "A is responsible for B, who is under 16",
        "child-under-18" => "the child is under 18",
        "child-16-or-over" => "the child is 16 or over",
        "child-sees" => "the child saw it",
        "child-hears" => "the child heard it",
        "child-experiences-effects" => "the child experienced its effects",
        "a-is-parent-or-has-responsibility" => "A is a parent of the child or has parental responsibility",
        "b-is-parent-or-has-responsibility" => "B is a parent of the child or has parental responsibility",
        "a-and-child-are-relatives" => "A and the child are relatives",
        "b-and-child-are-relatives" => "B and the child are relatives",
        "violence-towards-child" => "there was violence towards the child",
        "abuse-towards-child" => "there was threatening behaviour or abuse towards the child",
        "family-reaches-others" => "'family members' is read to reach this connection",
        "hearing-is-witnessing" => "hearing is read as witnessing",
        "by-marriage-reaches-further" => "'by marriage' is read to reach further",
        "abuse-reaches-control" => "'abuse' is read to reach control and coercion",
        "adult-means-16" => "'adult' is read as 16 or over",
        _ => Code.Replace('-', ' '),
    };

    private static string WordsOf(string kind) => kind switch
    {
        "distant-by-marriage" => "A and B are related by marriage in a further way",
        _ when kind.EndsWith(OfSpouse, StringComparison.Ordinal) => $"A is the {Kind(kind.Substring(0, kind.Length - OfSpouse.Length))} of B's spouse",
        _ when kind.StartsWith(SpouseOf, StringComparison.Ordinal) => $"A is the spouse of B's {Kind(kind.Substring(SpouseOf.Length))}",
        _ => $"A is B's {Kind(kind)}",
    };

    private static string Kind(string code) => code.Replace("-or-", " or ").Replace('-', ' ');
}
