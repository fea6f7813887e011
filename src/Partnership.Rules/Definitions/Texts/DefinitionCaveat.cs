using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>A doubt of a text, and the facts that bring it into play.</summary>
public sealed record DefinitionCaveat
{
    /// <summary>States a doubt with the values given.</summary>
    /// <param name="flag">The doubt in words.</param>
    /// <param name="hangsOn">The facts that bring it into play when they hold or are still needed; none for a doubt that always stands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DefinitionCaveat(Caveat flag, params AbuseFact[] hangsOn)
    {
        Caveat = Guard.NotNull(flag);
        DependsOn = ValueList.Of(Guard.NotNull(hangsOn));
    }

    /// <summary>The doubt in words.</summary>
    public Caveat Caveat { get; }

    /// <summary>The facts that bring it into play.</summary>
    public ValueList<AbuseFact> DependsOn { get; }

    /// <summary>The doubt in words.</summary>
    public override string ToString() => Caveat.Text;

    internal DefinitionCaveat CitedBy(Citation place) => new(Caveat.CitedBy(place), [.. DependsOn]);
}
