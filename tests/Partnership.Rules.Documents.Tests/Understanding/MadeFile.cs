namespace Partnership.Rules.Documents.Tests;

/// <summary>The same rows in each of the six kinds of file. A row of one cell is a line above a table or across it.</summary>
internal static class MadeFile
{
    internal static PlanReadResult[] ReadAll(IReadOnlyList<string[]> rows) => [Csv(rows), Text(rows), Excel(rows), Word(rows), Read.Bytes(OpenFile.Spreadsheet(rows)), Read.Bytes(OpenFile.Text(rows))];

    internal static PlanReadResult Csv(IEnumerable<string[]> rows) => Read.Text(string.Concat(rows.Select(row => string.Join(",", row.Select(Quoted)) + "\r\n")));

    internal static PlanReadResult Text(IEnumerable<string[]> rows) => Read.Text(string.Concat(rows.Select(row => row.Length == 1 ? row[0] + "\n\n" : string.Concat(row.Select(cell => $"\t{cell}\n")) + "\n")));

    internal static PlanReadResult Excel(IEnumerable<string[]> rows) => Read.Bytes(ExcelFile.Of([.. rows]));

    internal static PlanReadResult Word(IReadOnlyList<string[]> rows)
    {
        var blocks = new List<DocumentFormat.OpenXml.OpenXmlElement>();
        for (var at = 0; at < rows.Count;)
        {
            var table = rows.Skip(at).TakeWhile(row => row.Length > 1).ToArray();
            blocks.Add(table.Length == 0 ? WordFile.Line(rows[at][0]) : WordFile.Table([.. table.Select(row => WordFile.Row(row))]));
            at += Math.Max(1, table.Length);
        }

        return Read.Bytes(WordFile.Of([.. blocks]));
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"")}\"";
}
