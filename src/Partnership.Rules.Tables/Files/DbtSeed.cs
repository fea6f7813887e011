using System.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Tables.Queries;

namespace Partnership.Rules.Tables.Files;

/// <summary>What dbt needs beside the CSV files to load them as seeds: types and descriptions, and the answers as a model.</summary>
internal static class DbtSeed
{
    internal static IEnumerable<ExportFile> Files(ValueList<ExportTable> tables) =>
    [
        TableExport.Text("dbt/seeds.yml", () => Properties(tables)),
        TableExport.Text("dbt/pr_answer.sql", () => $"{{{{ config(materialized='view') }}}}\n{AnswerQuery.Of(SqlEngine.PostgreSql, "{{ ref('pr_question') }}")}\n"),
    ];

    private static string Properties(ValueList<ExportTable> tables)
    {
        var text = new StringBuilder("version: 2\nseeds:\n");
        foreach (var table in tables)
        {
            text.Append("  - name: ").Append(table.Name).Append("\n    description: ").Append(Quoted(table.Description)).Append("\n    config:\n      column_types:\n");
            table.Columns.Aggregate(text, (all, column) => all.Append("        ").Append(column.Name).Append(": ").Append(Type(column)).Append('\n'));
            text.Append("    columns:\n");
            table.Columns.Aggregate(text, (all, column) => all.Append("      - name: ").Append(column.Name).Append("\n        description: ").Append(Quoted(column.Description)).Append(column.MayBeEmpty ? "\n" : "\n        data_tests: [not_null]\n"));
        }

        return text.ToString();
    }

    private static string Type(TableColumn column) => column.Type switch { ColumnType.Number => "integer", ColumnType.Date => "date", ColumnType.Truth => "boolean", _ => "text" };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
