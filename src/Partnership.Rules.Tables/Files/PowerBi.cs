namespace Partnership.Rules.Tables.Files;

/// <summary>A Power Query that loads the date dimension of one calendar as the date table of a Power BI model.</summary>
internal static class PowerBi
{
    internal static IEnumerable<ExportFile> Files() => [TableExport.Text("power-bi/date-table.pq", () => Query)];

    private const string Query = """
        // Set the two parameters, load, then choose "Mark as date table" and the column day.
        // One row a day without a gap for the calendar chosen, as a date table must have.
        let
            Folder = "C:\uk-working-days",
            Calendar = "england-and-wales",
            Source = Csv.Document(File.Contents(Folder & "\pr_date.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
            Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
            Blanks = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headed)),
            Typed = Table.TransformColumnTypes(Blanks, {
                {"day", type date}, {"year", Int64.Type}, {"month", Int64.Type}, {"day_of_month", Int64.Type}, {"weekday_number", Int64.Type},
                {"is_working_day", type logical}, {"working_day_of_month", Int64.Type}, {"working_day_of_year", Int64.Type},
                {"next_working_day", type date}, {"previous_working_day", type date}, {"in_place_of", type date},
                {"known_from", type date}, {"is_provisional", type logical}}, "en-GB"),
            OneCalendar = Table.SelectRows(Typed, each [calendar] = Calendar)
        in
            OneCalendar
        """;
}
