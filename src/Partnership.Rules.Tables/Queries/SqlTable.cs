using System.Globalization;
using Partnership.Rules.Tables.Files;

namespace Partnership.Rules.Tables.Queries;

/// <summary>A table as SQL: its definition, and its rows in INSERT statements of a thousand.</summary>
internal static class SqlTable
{
    private const int RowsOfAnInsert = 1000;

    internal static string Create(ExportTable table, SqlEngine engine)
    {
        var dialect = Dialect.Of(engine);
        var key = string.Join(", ", table.Key);
        var columns = table.Columns.Select(column => $"  {column.Name} {Type(column, dialect, engine)}");
        var lines = dialect.HasKeys ? columns.Append($"  PRIMARY KEY ({key})") : columns;
        return $"CREATE TABLE {table.Name} (\n{string.Join(",\n", lines)}\n){string.Format(CultureInfo.InvariantCulture, dialect.TableEnd, key)};\n";
    }

    /// <summary>The rows. Older clients of ClickHouse take what follows VALUES to end with its line, so there all rows of a statement are in one.</summary>
    internal static IEnumerable<string> Inserts(ExportTable table, SqlEngine engine)
    {
        var dialect = Dialect.Of(engine);
        var between = engine == SqlEngine.ClickHouse ? ", " : ",\n";
        foreach (var rows in table.Rows.Chunk(RowsOfAnInsert))
        {
            yield return $"INSERT INTO {table.Name} VALUES\n{string.Join(between, rows.Select(row => $"({string.Join(", ", row.Select(cell => Literal(cell, dialect)))})"))};\n";
        }
    }

    /// <summary>The table of the questions, which the caller fills.</summary>
    internal static string CreateQuestion(SqlEngine engine)
    {
        var dialect = Dialect.Of(engine);
        string[] columns =
        [
            $"id {(engine == SqlEngine.ClickHouse ? "Int64" : "bigint")}", $"calendar {dialect.Text}", $"start_on {dialect.Date}", $"unit {dialect.Text}",
            $"counting {dialect.Text}", $"amount {dialect.Number}", $"direction {dialect.Text}", $"rolling {dialect.Text}",
        ];
        return $"CREATE TABLE pr_question (\n  {string.Join(",\n  ", columns)}\n){string.Format(CultureInfo.InvariantCulture, dialect.TableEnd, "id")};\n";
    }

    private static string Type(TableColumn column, Dialect dialect, SqlEngine engine)
    {
        var type = column.Type switch { ColumnType.Number => dialect.Number, ColumnType.Date => dialect.Date, ColumnType.Truth => dialect.Truth, _ => dialect.Text };
        return engine == SqlEngine.ClickHouse ? (column.MayBeEmpty ? $"Nullable({type})" : type)
            : engine == SqlEngine.SparkSql || column.MayBeEmpty ? type
            : $"{type} NOT NULL";
    }

    private static string Literal(object? cell, Dialect dialect) => cell switch
    {
        null => "NULL",
        DateOnly => string.Format(CultureInfo.InvariantCulture, dialect.DateLiteral, CsvTable.Plain(cell)),
        bool truth => truth ? dialect.True : dialect.False,
        int => CsvTable.Plain(cell),
        _ => $"'{((string)cell).Replace("'", "''", StringComparison.Ordinal)}'",
    };
}
