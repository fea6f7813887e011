using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which definitions a group's remit adopts, and what the group adds to them.</summary>
/// <remarks>Worked example: the Southampton board works by the wording of 2013 that its terms print, which is not the statutory definition (SOT-TOR-098, CON-060).</remarks>
/// <example><code>var adopted = RemitCalculator.DefinitionsOf(Southampton.Board, DefinitionBook.All);</code></example>
public static class RemitCalculator
{
    /// <summary>Each definition of the remit, in the document's order; none where the document adopts none.</summary>
    /// <param name="group">The group.</param>
    /// <param name="definitions">The definitions to look among.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<RemitDefinition> DefinitionsOf(Group group, IEnumerable<Definition> definitions)
    {
        var known = Guard.NotNull(definitions).ToArray();
        return Guard.NotNull(group).Definitions
            .Select(adopted => (adopted, Found: known.FirstOrDefault(one => one.Id == adopted.Definition)))
            .Select(one => new RemitDefinition(one.adopted, one.Found, Flags(one.adopted, one.Found).ToValueList()))
            .ToValueList();
    }

    private static IEnumerable<Caveat> Flags(AdoptedDefinition adopted, Definition? found)
    {
        if (found is null)
        {
            yield return new Caveat("unknown-definition", $"No definition has the key {adopted.Definition}.", adopted.Citation);
        }
        else if (found.Force != DefinitionForce.Statutory)
        {
            yield return new Caveat("not-statutory", $"It is {found.Force.Words}, and not the statutory definition.", adopted.Citation);
        }

        if (adopted.Gloss.IsSpecified)
        {
            yield return new Caveat("gloss", $"The group adds: {adopted.Gloss.Value}.", adopted.Gloss.Citation);
        }
    }
}
