using System.Runtime.InteropServices;
using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>How one category is on a day: met or not, since when, and which coming end breaks it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CategoryResult
{
    /// <summary>The category of the category result.</summary>
    public MemberCategory Category { get; internal init; }

    /// <summary>Whether enough fill it: not known where a date or a member's category is missing, not applicable where it has no one to represent.</summary>
    public Fact<CategoryStatus> Status { get; internal init; }

    /// <summary>How many certainly fill it.</summary>
    public int Filled { get; internal init; }

    /// <summary>How many more may fill it: a date is missing, or it is not known whom a member represents.</summary>
    public int Doubtful { get; internal init; }

    /// <summary>The first day since which it has been met, or not met, without a break; null when that cannot be known or it was never filled.</summary>
    public LocalDate? Since { get; internal init; }

    /// <summary>The last day on which it is still met as things stand; null when no end is in sight.</summary>
    public LocalDate? MetUntil { get; internal init; }

    /// <summary>The member whose term's end breaks it; null when no end is in sight.</summary>
    public string? BrokenBy { get; internal init; }

    /// <summary>True when it is met only because someone carries on after the end of a term.</summary>
    public bool DependsOnHoldover { get; internal init; }

    /// <summary>True when more fill it than it has seats.</summary>
    public bool IsOverfull { get; internal init; }

    /// <summary>Category and state, as one line of text.</summary>
    public override string ToString() => $"{Category?.Code}: {Status}";
}
