using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>The register in a SQLite file. Dates are ISO text, whose order is the order of the days.</summary>
public sealed class SqliteRegister(DbContextOptions<SqliteRegister> options) : Register(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<LocalDate>().HaveConversion<DateAsText>();
        configurationBuilder.Properties<LocalTime>().HaveConversion<TimeAsText>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantAsText>();
    }

    private sealed class DateAsText() : ValueConverter<LocalDate, string>(date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class TimeAsText() : ValueConverter<LocalTime, string>(time => LocalTimePattern.ExtendedIso.Format(time), text => LocalTimePattern.ExtendedIso.Parse(text).Value);

    /// <summary>All digits, so that the order of the text is the order of time.</summary>
    private sealed class InstantAsText() : ValueConverter<Instant, string>(
        at => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffff'Z'").Format(at),
        text => InstantPattern.ExtendedIso.Parse(text).Value);
}
