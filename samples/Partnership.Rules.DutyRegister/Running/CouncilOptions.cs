namespace Partnership.Rules.DutyRegister.Running;

/// <summary>What a council puts on its own pages.</summary>
public sealed class CouncilOptions
{
    public string Name { get; set; } = "Exampleshire Council";

    public string Service { get; set; } = "Duty register";
}
