using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>The seats of one political group.</summary>
/// <param name="Group">Which group, by an opaque key.</param>
/// <param name="OnCouncil">How many of the council's members belong to it, 0 or more.</param>
/// <param name="Here">How many seats it has on the group asked about, 0 or more.</param>
/// <exception cref="ArgumentException">The key is blank or a number is negative.</exception>
public sealed record PoliticalGroupSeats(string Group, int OnCouncil, int Here)
{
    /// <summary>The political group that holds the seats.</summary>
    public string Group { get; } = Guard.NotBlank(Group);

    /// <summary>How many of the council's members belong to it.</summary>
    public int OnCouncil { get; } = Guard.AtLeast(0, OnCouncil);

    /// <summary>How many seats it has here.</summary>
    public int Here { get; } = Guard.AtLeast(0, Here);
}
