using System.Diagnostics;
using DuckDB.NET.Data;

namespace Partnership.Rules.Tables.Engines;

/// <summary>DuckDB in this process: the exported Parquet files, the shipped query, and every answer compared with the library's.</summary>
internal static class DuckDb
{
    internal static int Compare(string folder, int count)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Run(connection, File.ReadAllText(Path.Combine(folder, "queries", "duckdb.sql")));
        foreach (var file in Directory.GetFiles(folder, "*.parquet").Order(StringComparer.Ordinal))
        {
            Run(connection, $"INSERT INTO {Path.GetFileNameWithoutExtension(file)} SELECT * FROM '{file}'");
        }

        var questions = Path.Combine(folder, "questions.csv");
        Run(connection, $"INSERT INTO pr_question SELECT * FROM read_csv('{questions}', header = true)");
        var began = Stopwatch.GetTimestamp();
        Run(connection, "CREATE TABLE answered AS SELECT id, due_number, status, due_on FROM pr_answer");
        Console.WriteLine($"DuckDB {Scalar(connection, "SELECT version()")}: {count} answers in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");
        return Wrong(connection, count);
    }

    private static int Wrong(DuckDBConnection connection, int count)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, due_number, status, due_on FROM answered ORDER BY id";
        command.UseStreamingMode = true;
        using var answers = command.ExecuteReader();
        var wrong = 0;
        foreach (var asked in Questions.Of(count))
        {
            var (due, status) = asked.Answer();
            var same = answers.Read() && answers.GetInt64(0) == asked.Id && Number(answers) == due && answers.GetString(2) == status
                && (due is null ? answers.IsDBNull(3) : answers.GetFieldValue<DateOnly>(3).DayNumber == due);
            wrong += same ? 0 : 1;
            if (!same && wrong <= 10)
            {
                Console.WriteLine($"{asked.Row}: the library says {due} {status}, DuckDB {Number(answers)} {answers.GetString(2)}");
            }
        }

        return wrong + (answers.Read() ? 1 : 0);
    }

    private static int? Number(DuckDBDataReader answers) => answers.IsDBNull(1) ? null : answers.GetInt32(1);

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
