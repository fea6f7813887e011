using Partnership.Rules.Foundation;

namespace Partnership.Rules.Definitions;

/// <summary>What the meaning of the words rules out. Where odd but real lives can break a rule of thumb, there is no constraint.</summary>
internal static class FactConstraints
{
    private static readonly Kinship[] Ancestors = [Kinship.Parent, Kinship.Grandparent, Kinship.GreatGrandparent];
    private static readonly Kinship[] Descendants = [Kinship.Child, Kinship.Grandchild, Kinship.GreatGrandchild];

    internal static ValueList<FactConstraint> ByMeaning { get; } = Plain()
        .Concat(Ancestors.SelectMany(ancestor => Descendants.Select(descendant => NotBoth(ancestor, descendant))))
        .Concat(Ancestors.SelectMany(ancestor => Older(ancestor, AbuseFact.BIsSixteen, AbuseFact.AIsSixteen, AbuseFact.BIsEighteen, AbuseFact.AIsEighteen)))
        .Concat(Descendants.SelectMany(descendant => Older(descendant, AbuseFact.AIsSixteen, AbuseFact.BIsSixteen, AbuseFact.AIsEighteen, AbuseFact.BIsEighteen)))
        .ToValueList();

    private static FactConstraint[] Plain() =>
    [
        If("a-18-is-16", "If A is 18 or over, A is 16 or over.", AbuseFact.AIsEighteen, AbuseFact.AIsSixteen),
        If("b-18-is-16", "If B is 18 or over, B is 16 or over.", AbuseFact.BIsEighteen, AbuseFact.BIsSixteen),
        new("child-under-16-is-under-18", "A child who is not 16 or over is under 18.", ValueList.Of(new StatedFact(AbuseFact.ChildIsSixteen, false)), new StatedFact(AbuseFact.ChildUnderEighteen, true)),
        If("both-parents-each-have", "Two parents of the same child each have a parental relationship to it.", AbuseFact.BothParents, AbuseFact.EachHasParentalRelationship),
        new("responsible-for-under-16", "If A is responsible for B, who is under 16, then B is not 16 or over.", ValueList.Of(new StatedFact(AbuseFact.AResponsibleForB, true)), new StatedFact(AbuseFact.BIsSixteen, false)),
    ];

    private static FactConstraint If(string code, string text, AbuseFact condition, AbuseFact follows) =>
        new(code, text, ValueList.Of(new StatedFact(condition, true)), new StatedFact(follows, true));

    private static FactConstraint NotBoth(Kinship ancestor, Kinship descendant) => new(
        $"{ancestor.Code}-is-no-{descendant.Code}",
        $"No one is both the {ancestor.Code} and the {descendant.Code} of the same person.",
        ValueList.Of(new StatedFact(ancestor.Fact, true)),
        new StatedFact(descendant.Fact, false));

    /// <summary>The elder is of an age when the younger is.</summary>
    private static IEnumerable<FactConstraint> Older(Kinship kind, AbuseFact youngerSixteen, AbuseFact elderSixteen, AbuseFact youngerEighteen, AbuseFact elderEighteen)
    {
        yield return Older(kind, "16", youngerSixteen, elderSixteen);
        yield return Older(kind, "18", youngerEighteen, elderEighteen);
    }

    private static FactConstraint Older(Kinship kind, string age, AbuseFact younger, AbuseFact elder) => new(
        $"{kind.Code}-age-{age}",
        $"Where A is B's {kind.Code}, the elder of the two is {age} or over if the younger is.",
        ValueList.Of(new StatedFact(kind.Fact, true), new StatedFact(younger, true)),
        new StatedFact(elder, true));
}
