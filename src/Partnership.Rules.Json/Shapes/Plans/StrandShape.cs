using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Shapes.Plans;

/// <summary>Strands, and the schemes they belong to.</summary>
internal static class StrandShape
{
    internal static JsonShape<Strand> Strand { get; } = new ObjectShape<Strand>("strand", "A strand of a plan or strategy, inside its own scheme.", declare =>
    {
        var scheme = declare.Needs("scheme", "The key of its scheme, such as dasv-4p.", Plain.Words, one => one.Scheme);
        var key = declare.Needs("key", "Its key in the scheme; the number where the plan numbers its strands.", Plain.Words, one => one.Key);
        var name = declare.Needs("name", "Its name.", Plain.Words, one => one.Name);
        return taken => new Strand(scheme(taken), key(taken), name(taken));
    });

    internal static JsonShape<StrandScheme> Scheme { get; } = new ObjectShape<StrandScheme>("strand-scheme", "The strands one document divides its work into.", declare =>
    {
        var key = declare.Needs("key", "Its key, such as dasv-4p.", Plain.Words, one => one.Key);
        var name = declare.Needs("name", "Its name.", Plain.Words, one => one.Name);
        var strands = declare.Needs("strands", "The names of its strands in order; their keys are 1, 2, 3 and so on.", new ListShape<string>(Plain.Words), one => one.Strands.Select(strand => strand.Name).ToValueList());
        return taken => new StrandScheme(key(taken), name(taken), [.. strands(taken)]);
    });

    /// <summary>By its key where the plan lists it.</summary>
    internal static JsonShape<Strand> Among(ValueList<Strand> strands) => new ListedShape<Strand>(strands, one => one.Key, Strand);
}
