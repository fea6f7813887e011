using System.ComponentModel;
using NodaTime;

namespace Partnership.Rules.Console.Governance;

/// <summary>What is known of an office that goes round.</summary>
internal sealed record RotationFacts(
    [Description("A body that had the office, by its key or name.")] string Holder,
    [Description("The day on which its turn began.")] LocalDate From)
{
    [Description("The office: chair, or vice-chair; the chair when omitted.")]
    public string Office { get; init; } = "chair";
}

/// <summary>What is known of a group's renewals.</summary>
internal sealed record RenewalFacts
{
    [Description("How often the group was renewed; not known when omitted.")]
    public int? Renewals { get; init; }
}

/// <summary>A question that needs nothing but the terms.</summary>
internal sealed record NoFacts;

/// <summary>What is decided between meetings, and by whom.</summary>
internal sealed record DelegateFacts(
    [Description("The code of what is decided, as the terms name it under delegations.")] string Matter,
    [Description("Who would decide, by key or name.")] string By)
{
    [Description("The facts on which it depends: each with true or false.")]
    public IReadOnlyDictionary<string, bool>? Facts { get; init; }
}

/// <summary>Who came to a meeting.</summary>
internal sealed record AttendanceFacts
{
    [Description("Each category with who came for it.")]
    public IReadOnlyList<AttendedFacts> Attended { get; init; } = [];

    [Description("How many meetings in a row a member has missed, not counting those that the terms excuse, by the key of the member.")]
    public IReadOnlyDictionary<string, int> Missed { get; init; } = new Dictionary<string, int>();
}

/// <summary>Who came for a category.</summary>
internal sealed record AttendedFacts(
    [Description("The category, by its code.")] string Category,
    [Description("Who came, by its code, such as member or substitute, as the command lists them.")] string Presence)
{
    [Description("What is known of a substitute: each fact with true or false.")]
    public IReadOnlyDictionary<string, bool>? Substitute { get; init; }
}

/// <summary>When duties were last done.</summary>
internal sealed record ReviewFacts
{
    [Description("The day on which each duty was last done, by the id of its rule.")]
    public IReadOnlyDictionary<string, LocalDate> LastDone { get; init; } = new Dictionary<string, LocalDate>();
}
