using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Json;

/// <summary>The members of a board, as a file holds them. By its schema: samples/facts/board.schema.json.</summary>
public sealed record BoardFile
{
    /// <summary>What sort of authority the board is of, where the duty of section 58 is asked about; null when not given.</summary>
    public LocalAuthorityKind? Authority { get; init; }

    /// <summary>The members, each with the places filled.</summary>
    public ValueList<Appointment> Members { get; init; } = ValueList<Appointment>.Empty;

    /// <summary>How many members there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Members.Count} members");
}
