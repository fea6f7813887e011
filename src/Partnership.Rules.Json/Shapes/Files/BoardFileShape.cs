using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes.Files;

/// <summary>A file of members. One that is no good is told and left out.</summary>
internal static class BoardFileShape
{
    private static readonly SheetShape<Appointment> Member = new("board-member", "A member's place on the board for a time.", AppointmentShape.DeclareByHand);

    internal static Func<Taken, BoardFile> Declare(Declaration<BoardFile> declare)
    {
        declare.SchemaLink();
        var authority = declare.May("authority", "What sort of authority, where the duty of section 58 of the Domestic Abuse Act 2021 is asked about.", Plain.Code(LocalAuthorityKind.All), one => one.Authority);
        var members = declare.Needs("members", "The members. An empty list is a board without members.", new RowsShape<Appointment>(Member), one => one.Members);
        return taken => new BoardFile { Authority = authority(taken), Members = members(taken) };
    }
}
