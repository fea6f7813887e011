namespace Partnership.Rules.DutyRegister.Store;

/// <summary>What somebody answered about a matter. A question that was not answered has no row: it is not known, and never a no.</summary>
public sealed class MatterFact
{
    public long Id { get; init; }

    public long MatterId { get; init; }

    public required string Name { get; init; }

    public required string Value { get; set; }
}
