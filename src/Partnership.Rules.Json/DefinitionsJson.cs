using Partnership.Rules.Definitions;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Definitions;

namespace Partnership.Rules.Json;

/// <summary>Definitions of domestic abuse as JSON: tests, rungs, limbs, doubts, assumptions, lists of relatives.</summary>
/// <remarks>A file of facts about a case is another thing: see <see cref="FactsJson"/>.</remarks>
public static class DefinitionsJson
{
    /// <summary>A fact, as text: its code.</summary>
    public static JsonShape<AbuseFact> Fact { get; } = Plain.Code(AbuseFact.WithKinship);

    /// <summary>A list of relatives: <c>named</c>, <c>doubtful</c>, <c>point</c>.</summary>
    public static JsonShape<KinshipList> KinshipList { get; } = new ObjectShape<KinshipList>("kinship-list", "A text's list of relatives, read as what one person is to the other and asked in both directions.", declare =>
    {
        var named = declare.List("named", "The kinds the text names.", Plain.Code(Kinship.All), one => one.Named);
        var doubtful = declare.List("doubtful", "The kinds of which it can be argued; they leave the answer unknown.", Plain.Code(Kinship.All), one => one.Doubtful);
        var point = declare.Needs("point", "The point of law on which the doubtful kinds hang.", Fact, one => one.Point);
        return taken => new KinshipList(named(taken), doubtful(taken), point(taken));
    });

    /// <summary>A doubt: <c>flag</c>, <c>hangsOn</c>.</summary>
    public static JsonShape<DefinitionCaveat> Doubt { get; } = new ObjectShape<DefinitionCaveat>("doubt", "A doubt of a text, and the facts that bring it into play.", declare =>
    {
        var flag = declare.Needs("flag", "The doubt in words.", ReasonsJson.Flag, one => one.Caveat);
        var hangsOn = declare.List("hangsOn", "The facts that bring it into play when they hold or are still needed; a doubt without any always stands.", Fact, one => one.DependsOn);
        return taken => new DefinitionCaveat(flag(taken), [.. hangsOn(taken)]);
    });

    /// <summary>An assumption: <c>fact</c>, <c>flag</c>.</summary>
    public static JsonShape<Assumption> Assumption { get; } = new ObjectShape<Assumption>("assumption", "A fact taken not to hold when nobody says, shown as assumed.", declare =>
    {
        var fact = declare.Needs("fact", "The fact.", Fact, one => one.Fact);
        var flag = declare.Needs("flag", "How it is shown.", ReasonsJson.Flag, one => one.Flag);
        return taken => new Assumption(fact(taken), flag(taken));
    });

    /// <summary>A limb: <c>aspect</c>, <c>says</c>, <c>citation</c>.</summary>
    public static JsonShape<DefinitionLimb> Limb { get; } = new ObjectShape<DefinitionLimb>("definition-limb", "What a definition says in one aspect.", declare =>
    {
        var aspect = declare.Needs("aspect", "The aspect.", Plain.Code(DefinitionAspect.All), one => one.Aspect);
        var says = declare.Needs("says", "What it says, in your own words.", Plain.Words, one => one.Text);
        var citation = declare.Needs("citation", "Where it says so.", ReasonsJson.Citation, one => one.Citation);
        return taken => new DefinitionLimb(aspect(taken), says(taken), citation(taken));
    });

    /// <summary>A test: <c>asTo</c>, <c>reading</c>, <c>otherwise</c>, <c>rungs</c>, <c>ranges</c>.</summary>
    public static JsonShape<DefinitionTest> Test { get; } = DefinitionShape.Test;

    /// <summary>A definition: where and when it holds, what it asks, what it leaves open.</summary>
    public static JsonShape<Definition> Definition { get; } = new ObjectShape<Definition>("definition", "A definition of domestic abuse or violence. It assesses a text against facts; it decides nothing about a person.", DefinitionShape.Declare);
}
