using NodaTime;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>The one place that reads a clock. The library never does: every question names its day.</summary>
public sealed class LondonClock(TimeProvider time)
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public LocalDateTime Local => Now.InZone(London).LocalDateTime;

    public LocalDate Today => Local.Date;

    /// <summary>A moment as London's clocks show it.</summary>
    public static LocalDateTime InLondon(Instant at) => at.InZone(London).LocalDateTime;
}
