using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>An office that rotates: from one body to the next, so long each.</summary>
public sealed record Rotation
{
    /// <summary>States a rotation with the values given.</summary>
    /// <param name="each">The length of each turn.</param>
    /// <param name="among">The bodies in their order; empty when the document gives none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Rotation(TimeLimit each, params Party[] among)
    {
        Each = Guard.NotNull(each);
        Among = ValueList.Of(Guard.NotNull(among));
    }

    /// <summary>The length of each turn.</summary>
    public TimeLimit Each { get; }

    /// <summary>The bodies in their order.</summary>
    public ValueList<Party> Among { get; }

    /// <summary>The body that follows another; null when the order does not say.</summary>
    /// <param name="holder">The body that has the office now.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public Party? After(Party holder)
    {
        var place = Among.TakeWhile(one => one.Key != Guard.NotNull(holder).Key).Count();
        return place == Among.Count ? null : Among[(place + 1) % Among.Count];
    }

    /// <summary>The order of turns as the end of a sentence: "in turn by the council and the police".</summary>
    internal string Sentence => Among.Count == 0 ? "in turn" : $"in turn by {English.And([.. Among.Select(one => one.Name)])}";

    /// <summary>The rotation in words.</summary>
    public override string ToString() => Among.Count == 0 ? "in turn" : $"in turn: {English.And([.. Among.Select(one => one.Name)])}";
}
