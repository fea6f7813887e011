using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A definition that a group's remit adopts, found or not, with what goes with it.</summary>
/// <param name="Adopted">The definition as the remit states it.</param>
/// <param name="Definition">The definition; null when no given definition has the key.</param>
/// <param name="Caveats">The caveats: the local gloss, and that the definition is not the statutory definition.</param>
public sealed record RemitDefinition(AdoptedDefinition Adopted, Definition? Definition, ValueList<Caveat> Caveats)
{
    /// <summary>The key of the definition, as one line of text.</summary>
    public override string ToString() => Adopted.Definition;
}
