using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A store for one register: a copy of one that was migrated once, because each test needs its own and migrating takes longest.</summary>
public sealed class TestStore : IDisposable
{
    private static readonly Lazy<TestStore> Migrated = new(Migrate);

    private readonly string name = $"register_{Guid.NewGuid():N}";

    public TestStore()
        : this(Migrated.Value)
    {
    }

    private TestStore(TestStore? original)
    {
        if (original is not null)
        {
            Copy(original.name, name);
        }
    }

    public static bool OnPostgres => PostgresServer is not null;

    /// <summary>Whether the store can be put back as it was: on PostgreSQL no connection may stay open for that.</summary>
    public bool IsPutBack { get; init; }

    public string Connection => PostgresServer is { } server ? $"{server};Database={name};Pooling={!IsPutBack}" : $"Data Source={File(name)}";

    private static string? PostgresServer => Environment.GetEnvironmentVariable("REGISTER_TEST_POSTGRES");

    /// <summary>Keeps the store as it is now.</summary>
    public void Keep() => Copy(name, $"{name}_kept");

    /// <summary>Puts the store back as it was kept, whatever has been done since.</summary>
    public void PutBack() => Copy($"{name}_kept", name);

    public void Dispose()
    {
        if (!OnPostgres)
        {
            SqliteConnection.ClearAllPools();
            System.IO.File.Delete(File(name));
            System.IO.File.Delete(File($"{name}_kept"));
        }
    }

    private static TestStore Migrate()
    {
        var store = new TestStore(null) { IsPutBack = true };
        using Register register = PostgresServer is null
            ? new SqliteRegister(new DbContextOptionsBuilder<SqliteRegister>().UseSqlite(store.Connection).Options)
            : new PostgresRegister(new DbContextOptionsBuilder<PostgresRegister>().UseNpgsql(store.Connection, npgsql => npgsql.UseNodaTime()).Options);
        register.Database.Migrate();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => store.Dispose();
        return store;
    }

    private static void Copy(string from, string to)
    {
        if (PostgresServer is { } server)
        {
            CopyDatabase(server, from, to);
        }
        else
        {
            CopyFile(File(from), File(to));
        }
    }

    private static void CopyFile(string from, string to)
    {
        SqliteConnection.ClearAllPools();
        foreach (var rest in new[] { $"{to}-wal", $"{to}-shm" })
        {
            System.IO.File.Delete(rest);
        }

        System.IO.File.Copy(from, to, overwrite: true);
    }

    private static void CopyDatabase(string server, string from, string to)
    {
        using var source = NpgsqlDataSource.Create($"{server};Database=postgres;Pooling=false");
        foreach (var statement in new[] { $"DROP DATABASE IF EXISTS {to} WITH (FORCE)", $"CREATE DATABASE {to} TEMPLATE {from} STRATEGY FILE_COPY" })
        {
            using var command = source.CreateCommand(statement);
            command.ExecuteNonQuery();
        }
    }

    private static string File(string database) => Path.Combine(Path.GetTempPath(), $"{database}.db");
}
