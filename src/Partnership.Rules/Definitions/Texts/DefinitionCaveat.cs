using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>A caveat of a text, and the facts that bring it into play.</summary>
public sealed record DefinitionCaveat
{
    /// <summary>States a caveat with the values given.</summary>
    /// <param name="caveat">The caveat in words.</param>
    /// <param name="dependsOn">The facts on which the caveat depends, when they hold or are still needed; none for a caveat that always applies.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DefinitionCaveat(Caveat caveat, params AbuseFact[] dependsOn)
    {
        Caveat = Guard.NotNull(caveat);
        DependsOn = ValueList.Of(Guard.NotNull(dependsOn));
    }

    /// <summary>The caveat in words.</summary>
    public Caveat Caveat { get; }

    /// <summary>The facts that bring it into play.</summary>
    public ValueList<AbuseFact> DependsOn { get; }

    /// <summary>The caveat in words.</summary>
    public override string ToString() => Caveat.Text;

    internal DefinitionCaveat CitedBy(Citation place) => new(Caveat.CitedBy(place), [.. DependsOn]);
}
