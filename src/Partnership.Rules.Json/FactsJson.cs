using Partnership.Rules.Definitions;
using Partnership.Rules.Json.Shapes.Files;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>The files of facts that people write by hand, each as one JSON object.</summary>
/// <remarks>
/// What cannot be used is told, with its path and what may stand there, and counts as not known; everything else is kept. Of a key that stands
/// twice neither value is taken. Null is "left out"; where leaving out means "not asked", it is "not known", as the text <c>"unknown"</c> is.
/// There is no place for a name: a member is an opaque key.
/// </remarks>
public static class FactsJson
{
    /// <summary>The members of a board: <c>authority</c>, <c>members</c>. A member without a key or a place is left out; a file without a list of members is refused.</summary>
    public static JsonShape<BoardFile> Board { get; } = new SheetShape<BoardFile>("board-file", "The members of a board, for CompositionCalculator and BoardDutyCalculator.", BoardFileShape.Declare);

    /// <summary>Facts for the definitions, by their groups: <c>ages</c>, <c>connection</c>, <c>kinship</c>, <c>behaviour</c>, <c>child</c>, <c>points</c>.</summary>
    /// <remarks>
    /// <para>Connection, kinship and behaviour may be a list in place of an object: what is listed holds, with what it implies, and nothing else in that group
    /// does, save what a fact that holds leaves open (<see cref="AbuseFact.LeavesOpen"/>): that is not known. Where something listed cannot be
    /// understood, nothing is taken from what the list leaves out.</para>
    /// <para>Nothing else can be given: no name, no date of birth, no sex, no free text. A sheet with a fact that no definition asks for cannot be written.</para>
    /// </remarks>
    public static JsonShape<FactSheet> Definition { get; } = DefinitionFileShape.Shape;

    /// <summary>A grievance: <c>concerns</c>, the day of each step, <c>noticeFrom</c>, <c>relayFrom</c>, <c>committee</c>.</summary>
    /// <remarks>A step that is left out was not taken by the day asked about. One that is null, unknown, or cannot be read is not known.</remarks>
    public static JsonShape<GrievanceFile> Grievance { get; } = new SheetShape<GrievanceFile>("grievance-file", "The steps of a grievance, for GrievanceCalculator.", GrievanceFileShape.Declare);

    /// <summary>Facts about somebody who stands in: <c>memberKind</c>, <c>categories</c>, and facts by their keys.</summary>
    /// <remarks>The key <c>delegatedAuthority</c> stands for the fact <c>delegated-authority</c>. Facts are named in lower case, with hyphens.</remarks>
    public static JsonShape<SubstituteFile> Substitute { get; } = SubstituteFileShape.Shape;
}
