namespace Partnership.Rules.DutyRegister.Store;

/// <summary>A row that two people may change at once: the second is refused, and told so.</summary>
public interface IVersioned
{
    public int Version { get; set; }
}
