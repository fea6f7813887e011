using System.ComponentModel;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Boards;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>The members of a board, as samples/facts/board.schema.json describes a file of them.</summary>
internal sealed record BoardRequest(
    [property: Description("The members, each with the categories that they fill. An empty list is a board without members.")] IReadOnlyList<BoardMemberRequest> Members,
    [property: Codes(ClosedSets.Authorities)][property: Description("The kind of authority, where the board of the Act is asked about.")] string? Authority = null);

/// <summary>A member's seat on the board for a time, by an opaque key.</summary>
internal sealed record BoardMemberRequest(
    [property: Description("The member's key; never a name.")] string Member,
    [property: Description("The categories filled, by code.")] IReadOnlyList<string> Categories,
    [property: Description("The first day, as closely as it is known, such as 2021-10-01, 2021-10, 2021-Q4 or 2021; or unknown.")] string? From = null,
    [property: Description("The last day; no end is set by default.")] string? To = null,
    [property: Description("The body that the member comes from, by key.")] string? Body = null,
    [property: Description("The office held with it, such as chair.")] string? Office = null,
    [property: Description("The sector that the member comes from.")] string? Sector = null,
    [property: Description("The area that the member comes from.")] string? Area = null,
    [property: Description("The parts or alternatives of the categories that the member sits for.")] IReadOnlyList<string>? SitsFor = null);

/// <summary>A board on a day.</summary>
internal sealed record BoardDocument(
    [property: Description("The duty or the group.")] string Title,
    [property: Description("The clause.")] string Clause,
    [property: Form(FormAttribute.Date)][property: Description("The day asked about.")] string On,
    [property: Codes(ClosedSets.Findings)][property: Description("Every category together.")] string Finding,
    [property: Description("The answer in words.")] string AnswerInWords,
    [property: Description("Each category.")] IReadOnlyList<CategoryDocument> Categories,
    [property: Description("The category that is met now and is the first to break, by code; null when none has an end.")] string? NextToBreak,
    [property: Description("The facts that could change the answer.")] IReadOnlyList<QuestionDocument> StillNeeded,
    [property: Description("What to check before relying on it.")] IReadOnlyList<string> Caveats)
{
    internal static BoardDocument Of(BoardAnswer answer) => new(
        answer.Title, answer.Citation.ToString(), Texts.Iso(answer.On)!, answer.Finding.ToString(), answer.Words,
        [.. answer.Categories.Select(CategoryDocument.Of)], answer.NextToBreak?.Category.Code,
        [.. answer.StillNeeded.Select(QuestionDocument.Of)], [.. answer.Caveats.Select(one => one.Text)]);
}

/// <summary>A category of a board.</summary>
internal sealed record CategoryDocument(
    [property: Description("The category by its code.")] string Code,
    [property: Description("The category in words.")] string Name,
    [property: Codes(ClosedSets.Findings)][property: Description("Whether the category is met.")] string Finding,
    [property: Description("The number of members that certainly fill it.")] int Filled,
    [property: Description("The number of members needed.")] int Needed,
    [property: Form(FormAttribute.Date)][property: Description("The last day on which it is met as things are; null when it has no end, or is not met.")] string? MetUntil,
    [property: Description("The member whose end breaks it, by key.")] string? BrokenBy,
    [property: Description("The clause.")] string Clause)
{
    internal static CategoryDocument Of(CategoryResult one) => new(
        one.Category.Code, one.Category.Name, FindingOf(one), one.Filled, one.Category.MinimumSeats, Texts.Iso(one.MetUntil), one.BrokenBy, one.Category.Citation.ToString());

    private static string FindingOf(CategoryResult one) => one.Status.State == FactState.NotApplicable ? "notApplicable"
        : !one.Status.IsKnown ? "unknown"
        : one.Status.Value == CategoryStatus.Met ? "met"
        : "notMet";
}
