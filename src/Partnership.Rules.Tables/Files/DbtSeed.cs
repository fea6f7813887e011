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
            text.Append("  - name: ").Append(table.Name).Append("\n    description: ").Append(Quoted(table.Description))
                .Append("\n    config:\n      column_types:\n").AppendJoin(string.Empty, table.Columns.Select(column => $"        {column.Name}: {Type(column)}\n"))
                .Append("    columns:\n").AppendJoin(string.Empty, table.Columns.Select(Column));
        }

        return text.ToString();
    }

    private static string Column(TableColumn column) =>
        $"      - name: {column.Name}\n        description: {Quoted(column.Description)}\n{(column.MayBeEmpty ? string.Empty : "        data_tests: [not_null]\n")}";

    private static string Type(TableColumn column) => column.Type switch { ColumnType.Number => "integer", ColumnType.Date => "date", ColumnType.Truth => "boolean", _ => "text" };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
