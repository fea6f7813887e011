using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.EntityFramework;

/// <summary>Duties in SQLite. A date is kept as ISO text, whose order is the order of the days, so that it can be compared in the query.</summary>
public sealed class DutyBook(DbConnection connection) : DbContext
{
    public DbSet<DutyRow> Duties => Set<DutyRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<LocalDate>().HaveConversion<DateAsText>();
        configurationBuilder.Properties<GroupId>().HaveConversion<GroupIdAsText>();
        configurationBuilder.Properties<RuleId>().HaveConversion<RuleIdAsText>();
    }

    private sealed class DateAsText() : ValueConverter<LocalDate, string>(date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class GroupIdAsText() : ValueConverter<GroupId, string>(id => id.Value, text => GroupId.Parse(text));

    private sealed class RuleIdAsText() : ValueConverter<RuleId, string>(id => id.Value, text => RuleId.Parse(text));
}
