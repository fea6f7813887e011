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

    [Description("The bodies in the order of their turns, by key or name; needed only when the terms do not give the order.")]
    public IReadOnlyList<string>? Order { get; init; }
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

/// <summary>What is known of the meetings at which themes were used.</summary>
internal sealed record ThemesUsed
{
    [Description("The days on which the group met, from the meeting whose theme is known; not known when omitted.")]
    public IReadOnlyList<LocalDate>? Meetings { get; init; }

    [Description("The theme of the first of these meetings, in the words of the terms; not known when omitted.")]
    public string? FirstTheme { get; init; }
}

/// <summary>What is known of the meetings that the terms name.</summary>
internal sealed record MeetingsOfYear
{
    [Description("The code of the meeting, as the terms name it, such as annual-meeting; every named meeting when omitted.")]
    public string? Meeting { get; init; }

    [Description("Every day on which the group meets in the year; not known when omitted.")]
    public IReadOnlyList<LocalDate>? Meetings { get; init; }

    [Description("The days of the council's annual meetings. A municipal year is from one to the day before the next.")]
    public IReadOnlyList<LocalDate> AnnualMeetings { get; init; } = [];

    [Description("The first day of the twelve months, where the terms count a year from a day of their own.")]
    public LocalDate? YearFrom { get; init; }
}

/// <summary>The seats that political groups have.</summary>
internal sealed record SeatsOfGroups
{
    [Description("Each political group of the council, those with no seat here included; not known when omitted.")]
    public IReadOnlyList<SeatsOfGroup>? Seats { get; init; }
}

/// <summary>The seats of one political group.</summary>
internal sealed record SeatsOfGroup(
    [Description("Which political group, by a key of your own.")] string Group,
    [Description("How many of the council's members belong to it.")] int OnCouncil,
    [Description("How many seats it has on the group asked about.")] int Here);

/// <summary>When the duties before and after a meeting were done.</summary>
internal sealed record DoneDuties(
    [Description("The day of the meeting.")] LocalDate Meeting)
{
    [Description("The day on which each duty was done, by the id of its rule, with the time of day where the terms name one, such as 2026-03-04 or 2026-03-04T11:30.")]
    public IReadOnlyDictionary<string, string> DoneOn { get; init; } = new Dictionary<string, string>();

    [Description("The duties known not to be done by the day asked about, by the ids of their rules.")]
    public IReadOnlyList<string> NotDone { get; init; } = [];
}
