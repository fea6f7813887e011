using Partnership.Rules.Governance;
using Partnership.Rules.Json.Derived;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json.Files;

/// <summary>A file of members. One that is no good is told and left out.</summary>
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
