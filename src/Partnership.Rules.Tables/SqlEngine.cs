namespace Partnership.Rules.Tables;

/// <summary>The engines that queries and tables are written for.</summary>
public enum SqlEngine
{
    /// <summary>PostgreSQL 12 and later.</summary>
    PostgreSql,

    /// <summary>DuckDB 1.0 and later.</summary>
    DuckDb,

    /// <summary>SQLite 3.35 and later.</summary>
    Sqlite,

    /// <summary>SQL Server 2017 and later, and Azure SQL.</summary>
    SqlServer,

    /// <summary>ClickHouse 18.16 and later.</summary>
    ClickHouse,

    /// <summary>Spark SQL 3.0 and later, and Databricks.</summary>
    SparkSql,
}
