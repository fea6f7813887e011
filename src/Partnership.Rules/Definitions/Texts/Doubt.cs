using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>A doubt of a text, and the facts that bring it into play.</summary>
public sealed record Doubt
{
    /// <summary>States a doubt.</summary>
    /// <param name="flag">The doubt in words.</param>
    /// <param name="hangsOn">The facts that bring it into play when they hold or are still needed; none for a doubt that always stands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Doubt(Flag flag, params AbuseFact[] hangsOn)
    {
        Flag = Guard.NotNull(flag);
        HangsOn = ValueList.Of(Guard.NotNull(hangsOn));
    }

    /// <summary>The doubt in words.</summary>
    public Flag Flag { get; }

    /// <summary>The facts that bring it into play.</summary>
    public ValueList<AbuseFact> HangsOn { get; }

    /// <summary>The doubt in words.</summary>
    public override string ToString() => Flag.Says;

    internal Doubt CitedBy(Citation place) => new(Flag.CitedBy(place), [.. HangsOn]);
}
