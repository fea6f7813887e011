namespace Partnership.Rules.DutyRegister.Running;

/// <summary>Who changes something, and why: no change is made without both.</summary>
public sealed record Actor(string Who, string Why);
