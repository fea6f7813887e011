using Parquet;
using Parquet.Schema;

namespace Partnership.Rules.Tables.Files;

/// <summary>A table as one Parquet file: int32, date, boolean and UTF-8 columns.</summary>
internal static class ParquetTable
{
    private const int RowsOfAGroup = 1 << 17;

    internal static async Task WriteAsync(ExportTable table, Stream stream, CancellationToken cancel)
    {
        var fields = table.Columns.Select(Field).ToArray();
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, cancellationToken: cancel).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            foreach (var rows in table.Rows.Chunk(RowsOfAGroup))
            {
                await WriteAsync(writer, fields, table, rows).ConfigureAwait(false);
            }
        }
    }

    private static async Task WriteAsync(ParquetWriter writer, DataField[] fields, ExportTable table, object?[][] rows)
    {
        using var group = writer.CreateRowGroup();
        for (var place = 0; place < fields.Length; place++)
        {
            await WriteAsync(group, fields[place], table.Columns[place], rows, place).ConfigureAwait(false);
        }
    }

    private static DataField Field(TableColumn column) => column.Type switch
    {
        ColumnType.Number => new DataField<int>(column.Name),
        ColumnType.Date => new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: column.MayBeEmpty),
        ColumnType.Truth => new DataField<bool>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    private static Task WriteAsync(ParquetRowGroupWriter group, DataField field, TableColumn column, object?[][] rows, int place) => column.Type switch
    {
        ColumnType.Number => group.WriteAsync<int>(field, Array.ConvertAll(rows, row => (int)row[place]!).AsMemory()),
        ColumnType.Truth => group.WriteAsync<bool>(field, Array.ConvertAll(rows, row => (bool)row[place]!).AsMemory()),
        ColumnType.Date when column.MayBeEmpty => group.WriteAsync<DateTime>(field, Array.ConvertAll(rows, row => row[place] is DateOnly date ? date.ToDateTime(TimeOnly.MinValue) : (DateTime?)null).AsMemory()),
        ColumnType.Date => group.WriteAsync<DateTime>(field, Array.ConvertAll(rows, row => ((DateOnly)row[place]!).ToDateTime(TimeOnly.MinValue)).AsMemory()),
        _ => group.WriteAsync(field, Array.ConvertAll(rows, row => (string?)row[place])!),
    };
}
