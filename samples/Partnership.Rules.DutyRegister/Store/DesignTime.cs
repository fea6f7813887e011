using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>Lets <c>dotnet ef migrations add</c> write the migrations of each store without a server.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<SqliteRegister>, IDesignTimeDbContextFactory<PostgresRegister>
{
    SqliteRegister IDesignTimeDbContextFactory<SqliteRegister>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteRegister>().UseSqlite("Data Source=:memory:").Options);

    PostgresRegister IDesignTimeDbContextFactory<PostgresRegister>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresRegister>().UseNpgsql("Host=localhost", npgsql => npgsql.UseNodaTime()).Options);
}
