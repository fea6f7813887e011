using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>What is proposed of a group, a row a point, with its place.</summary>
internal static class DraftRows
{
    internal static IEnumerable<string[]> Of(Group group) =>
    [
        Row("Meets", group.Meetings.Cadence),
        Row("Chair", group.Chair),
        Row("Vice-Chair", group.ViceChair),
        Row("Quorum", group.Meetings.Quorum),
        Row("Decides", group.Decides),
        Row("Substitutes", group.Deputies),
        .. group.Meetings.Duties.Select(one => new[] { one.What, $"{one.Limit} the meeting", one.Rule.Citation.Section }),
        .. group.Membership.Categories.Select(one => new[] { "Member", $"{one.Name} ({one.Kind.Words})", one.Citation.Section }),
        .. group.RecurringDuties.Select(one => new[] { one.IsReport ? $"Reports to {one.To}" : "Recurs", one.Every.IsSpecified ? $"{one.What} ({one.Every.Value})" : one.What, one.Rule.Citation.Section }),
        ["Kept as text", $"{group.Objectives.Count + group.MemberDuties.Count + group.Recorded.Count} sentences", "each with its place"],
    ];

    private static string[] Row<T>(string point, DocumentValue<T> value) =>
        value.IsSpecified ? [point, $"{value.Value}", value.Citation.Section]
        : [point, value.IsNotRead ? "the document takes this up, and the draft proposes nothing from it" : "nothing found", string.Empty];
}
