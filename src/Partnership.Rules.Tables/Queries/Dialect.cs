namespace Partnership.Rules.Tables.Queries;

/// <summary>How one engine writes the few things in which engines differ.</summary>
internal sealed record Dialect(string Text, string Number, string Date, string Truth)
{
    /// <summary>A date as days since 0001-01-01; the date stands at {0}.</summary>
    internal required string NumberOf { get; init; }

    /// <summary>The day of a number of days since 0001-01-01; the number stands at {0}.</summary>
    internal required string DateOf { get; init; }

    internal required string YearOf { get; init; }

    internal required string MonthOf { get; init; }

    internal required string DayOf { get; init; }

    /// <summary>What makes a view, before its name.</summary>
    internal string View { get; init; } = "CREATE VIEW";

    /// <summary>What ends a table's definition.</summary>
    internal string TableEnd { get; init; } = string.Empty;

    /// <summary>True when a key can be declared.</summary>
    internal bool HasKeys { get; init; } = true;

    internal string DateLiteral { get; init; } = "DATE '{0}'";

    internal string True { get; init; } = "TRUE";

    internal string False { get; init; } = "FALSE";

    internal static Dialect Of(SqlEngine engine) => engine switch
    {
        SqlEngine.PostgreSql => new Dialect("text", "integer", "date", "boolean")
        {
            NumberOf = "({0} - DATE '0001-01-01')",
            DateOf = "(DATE '0001-01-01' + {0})",
            YearOf = "EXTRACT(YEAR FROM {0})::integer",
            MonthOf = "EXTRACT(MONTH FROM {0})::integer",
            DayOf = "EXTRACT(DAY FROM {0})::integer",
        },
        SqlEngine.DuckDb => new Dialect("VARCHAR", "INTEGER", "DATE", "BOOLEAN")
        {
            NumberOf = "CAST({0} - DATE '0001-01-01' AS INTEGER)",
            DateOf = "(DATE '0001-01-01' + CAST({0} AS INTEGER))",
            YearOf = "CAST(year({0}) AS INTEGER)",
            MonthOf = "CAST(month({0}) AS INTEGER)",
            DayOf = "CAST(day({0}) AS INTEGER)",
        },
        SqlEngine.Sqlite => new Dialect("TEXT", "INTEGER", "TEXT", "INTEGER")
        {
            NumberOf = "CAST(julianday({0}) - 1721425.5 AS INTEGER)",
            DateOf = "date(1721425.5 + {0})",
            YearOf = "CAST(substr({0}, 1, 4) AS INTEGER)",
            MonthOf = "CAST(substr({0}, 6, 2) AS INTEGER)",
            DayOf = "CAST(substr({0}, 9, 2) AS INTEGER)",
            DateLiteral = "'{0}'",
            True = "1",
            False = "0",
        },
        SqlEngine.SqlServer => new Dialect("nvarchar(400)", "int", "date", "bit")
        {
            NumberOf = "DATEDIFF(day, CAST('0001-01-01' AS date), {0})",
            DateOf = "DATEADD(day, {0}, CAST('0001-01-01' AS date))",
            YearOf = "YEAR({0})",
            MonthOf = "MONTH({0})",
            DayOf = "DAY({0})",
            DateLiteral = "'{0}'",
            True = "1",
            False = "0",
        },
        SqlEngine.ClickHouse => new Dialect("String", "Int32", "Date", "UInt8")
        {
            NumberOf = "(toInt32({0}) + 719162)",
            DateOf = "toDate({0} - 719162)",
            YearOf = "toInt32(toYear({0}))",
            MonthOf = "toInt32(toMonth({0}))",
            DayOf = "toInt32(toDayOfMonth({0}))",
            DateLiteral = "'{0}'",
            True = "1",
            False = "0",
            HasKeys = false,
            TableEnd = " ENGINE = MergeTree ORDER BY ({0})",
        },
        SqlEngine.SparkSql => new Dialect("STRING", "INT", "DATE", "BOOLEAN")
        {
            NumberOf = "datediff({0}, DATE '0001-01-01')",
            DateOf = "date_add(DATE '0001-01-01', CAST({0} AS INT))",
            YearOf = "year({0})",
            MonthOf = "month({0})",
            DayOf = "day({0})",
            View = "CREATE OR REPLACE VIEW",
            HasKeys = false,
            TableEnd = " USING PARQUET",
        },
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "There is no such engine."),
    };
}
