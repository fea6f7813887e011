using NodaTime;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One date of a grievance: what is due, by when, whether it was done, and whether it is late.</summary>
/// <param name="What">What is due: <c>notify-by</c>, <c>appeal-by</c> or <c>relay-by</c>.</param>
/// <param name="By">The last day, with its clause and the other interpretation.</param>
/// <param name="DoneOn">The day it was done; not known when no one said.</param>
/// <param name="InTime">Met when done in time; not met when done late, or not done and the last day is past; unknown otherwise.</param>
public sealed record GrievanceDate(string What, Determination<LocalDate> By, Fact<LocalDate> DoneOn, Finding InTime)
{
    /// <summary>Who does it, in words: <c>the executive committee</c>, <c>either side</c> or <c>the select committee</c>.</summary>
    public string? Who { get; internal init; }

    /// <summary>What, and by when.</summary>
    public override string ToString() => $"{What} {By}";
}
