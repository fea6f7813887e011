namespace Partnership.Rules.DutyRegister.Running;

/// <summary>How the background work goes.</summary>
public sealed class RunnerOptions
{
    /// <summary>The number of matters counted in one transaction.</summary>
    public int Step { get; set; } = 250;

    /// <summary>The number of days for which a notice is kept after it was sent.</summary>
    public int NoticeDays { get; set; } = 90;

    /// <summary>The number of days for which a request is known again by its idempotency key.</summary>
    public int RequestDays { get; set; } = 30;
}
