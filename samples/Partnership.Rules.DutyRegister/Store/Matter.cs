using NodaTime;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>Something that happened and that starts deadlines: known by a key of the council's own, never by a name.</summary>
public sealed class Matter : IVersioned
{
    public long Id { get; init; }

    /// <summary>The council's own key, such as a reference of its case system.</summary>
    public required string Key { get; init; }

    /// <summary>The team that keeps it; feeds go by team.</summary>
    public required string Team { get; init; }

    /// <summary>The code of the event, such as <c>information-requested</c>; null where one rule was named in its place.</summary>
    public string? Event { get; init; }

    /// <summary>The id of the one rule, where no event was named.</summary>
    public string? Rule { get; init; }

    public required LocalDate On { get; init; }

    public LocalTime? At { get; init; }

    public int Version { get; set; }

    public List<MatterFact> Facts { get; init; } = [];

    public List<Duty> Duties { get; init; } = [];
}
