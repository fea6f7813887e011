using System.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Tables.Files;
using Partnership.Rules.Tables.Queries;

namespace Partnership.Rules.Tables;

/// <summary>The files of an export. Nothing is written here: the caller opens each file and has it written.</summary>
/// <example><code>var query = TableExport.Script(WorkingDayTables.Of(UkCalendars.All, StatuteBook.Deadlines), SqlEngine.PostgreSql);</code></example>
public static class TableExport
{
    private static readonly (SqlEngine Engine, string Folder)[] Engines =
    [
        (SqlEngine.PostgreSql, "postgresql"), (SqlEngine.DuckDb, "duckdb"), (SqlEngine.Sqlite, "sqlite"),
        (SqlEngine.SqlServer, "sql-server"), (SqlEngine.ClickHouse, "clickhouse"), (SqlEngine.SparkSql, "spark-sql"),
    ];

    /// <summary>The files of one form of the tables, the queries of every engine with them.</summary>
    /// <param name="tables">The tables, as <see cref="WorkingDayTables.Of"/> makes them.</param>
    /// <param name="format">The form.</param>
    /// <exception cref="ArgumentNullException">The tables are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not a member of the set.</exception>
    public static ValueList<ExportFile> Files(ValueList<ExportTable> tables, ExportFormat format) => ValueList.Of(
    [
        .. format switch
        {
            ExportFormat.Csv => [.. Guard.NotNull(tables).Select(Csv), .. DbtSeed.Files(tables), .. PowerBi.Files()],
            ExportFormat.Parquet => Guard.NotNull(tables).Select(table => new ExportFile($"{table.Name}.parquet", (stream, cancel) => ParquetTable.WriteAsync(table, stream, cancel))),
            ExportFormat.Sql => Engines.SelectMany(one => Guard.NotNull(tables).Select(table => Rows(table, one.Engine, one.Folder))),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form."),
        },
        .. Engines.Select(one => Text($"queries/{one.Folder}.sql", () => Script(tables, one.Engine))),
    ]);

    /// <summary>The select that answers a table of questions, for a tool that makes its own view of it.</summary>
    /// <remarks>
    /// A question has the columns id, calendar, start_on, unit, counting, amount, direction and rolling, in the codes of the library. Each gets
    /// one row: due_number and due_on, or a status that says why it is refused.
    /// </remarks>
    /// <param name="engine">The database engine that runs the query.</param>
    /// <param name="question">The name of the table or view that holds the questions.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The engine is not a member of the set.</exception>
    public static string Query(SqlEngine engine, string question) => AnswerQuery.Of(engine, Guard.NotNull(question));

    /// <summary>The definitions of the tables, of the table of questions and of the view that answers them.</summary>
    /// <param name="tables">The tables to define.</param>
    /// <param name="engine">The database engine that runs the query.</param>
    /// <exception cref="ArgumentNullException">The tables are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The engine is not a member of the set.</exception>
    public static string Script(ValueList<ExportTable> tables, SqlEngine engine)
    {
        string[] statements = [.. Guard.NotNull(tables).Select(table => SqlTable.Create(table, engine)), SqlTable.CreateQuestion(engine), $"{AnswerQuery.View(engine)};\n"];
        return string.Join(engine == SqlEngine.SqlServer ? "GO\n" : "\n", statements);
    }

    private static ExportFile Csv(ExportTable table) => new($"{table.Name}.csv", (stream, _) =>
    {
        CsvTable.Write(table, stream);
        return Task.CompletedTask;
    });

    private static ExportFile Rows(ExportTable table, SqlEngine engine, string folder) => new($"{folder}/{table.Name}.sql", async (stream, cancel) =>
    {
        foreach (var insert in SqlTable.Inserts(table, engine))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(insert), cancel).ConfigureAwait(false);
        }
    });

    internal static ExportFile Text(string path, Func<string> text) =>
        new(path, (stream, cancel) => stream.WriteAsync(Encoding.UTF8.GetBytes(text()), cancel).AsTask());
}
