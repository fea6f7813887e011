using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>The seats of one political group.</summary>
/// <param name="Group">The opaque key of the political group.</param>
/// <param name="OnCouncil">The number of the council's members who belong to it, 0 or more.</param>
/// <param name="Here">The number of seats that it has on the group asked about, 0 or more.</param>
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
