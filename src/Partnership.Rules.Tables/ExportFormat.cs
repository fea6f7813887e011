namespace Partnership.Rules.Tables;

/// <summary>The forms in which the tables can be written.</summary>
public enum ExportFormat
{
    /// <summary>CSV files, with a dbt project's seeds and a Power BI date table made from the same rows.</summary>
    Csv,

    /// <summary>Parquet files.</summary>
    Parquet,

    /// <summary>SQL scripts for every engine.</summary>
    Sql,
}
