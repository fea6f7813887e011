using Microsoft.EntityFrameworkCore;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>Chooses the store: PostgreSQL where a connection string says so, else a SQLite file of the user's own.</summary>
public static class StoreSetup
{
    public static void AddRegister(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var connection = configuration.GetConnectionString("Register");
        if (connection is not null && connection.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            services.AddDbContext<Register, PostgresRegister>(options => options.UseNpgsql(connection, npgsql => npgsql.UseNodaTime()));
        }
        else
        {
            services.AddDbContext<Register, SqliteRegister>(options => options.UseSqlite(connection ?? $"Data Source={OwnFile()}"));
        }
    }

    private static string OwnFile()
    {
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "partnership-rules");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, "duty-register.db");
    }
}
