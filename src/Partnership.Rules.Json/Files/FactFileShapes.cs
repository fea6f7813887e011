using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>A file of members. One that is no good is reported and omitted.</summary>
internal static class BoardFileShape
{
    [HandMade]
    internal static JsonShape<BoardFile> Board(ShapeRegistry shapes) => new SheetShape<BoardFile>("board-file", "The members of a board, for CompositionCalculator and BoardDutyCalculator.", declare =>
    {
        declare.SchemaLink();
        var authority = declare.Optional("authority", "What sort of authority, where the duty of section 58 of the Domestic Abuse Act 2021 is asked about.", shapes.Of<LocalAuthorityKind>(), file => file.Authority);
        var members = declare.Required("members", "The members. An empty list is a board without members.", new ListShape<Appointment>(AppointmentShape.OfSheet(shapes)) { IsLenient = true }, file => file.Members);
        return values => new BoardFile { Authority = authority(values), Members = members(values) };
    });
}

/// <summary>A file about someone who takes the place of a member. The facts that groups ask for are listed for editors; a partnership's own terms may ask for others.</summary>
internal static class SubstituteFileShape
{
    [HandMade]
    internal static JsonShape<SubstituteFile> Substitute(ShapeRegistry shapes) => new SheetShape<SubstituteFile>("substitute-file", "Facts about a substitute for a member, for EligibilityCalculator: each true, false, or null for not known.", declare => Declare(declare, shapes))
    {
        Beside = new FactsBeside<SubstituteFile>(one => one.Facts, (one, facts) => new SubstituteFile(facts) { MemberKind = one.MemberKind, Categories = one.Categories }, Asked()),
    };

    private static Func<MemberValues, SubstituteFile> Declare(Declaration<SubstituteFile> declare, ShapeRegistry shapes)
    {
        declare.SchemaLink();
        var kind = declare.Optional("memberKind", "The kind of member concerned.", shapes.Of<MemberKind>(), one => one.MemberKind);
        var categories = declare.Rows("categories", "The member's places by code, in place of memberKind: the strongest kind governs.", PrimitiveShapes.Words, one => one.Categories);
        return values => new SubstituteFile(FactSheet.Empty) { MemberKind = kind(values), Categories = categories(values) };
    }

    /// <summary>Every fact that a group which ships asks for, with its question.</summary>
    private static IEnumerable<(string Name, string Question)> Asked() => Catalogue.Groups
        .SelectMany(group => group.Eligibility)
        .SelectMany(rule => rule.Condition.Asks)
        .GroupBy(ask => ask.Fact, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => (same.Key, same.First().Text));
}
