using System.Globalization;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tables;
using Partnership.Rules.Tables.Engines;

// export FOLDER FORMAT | questions FOLDER COUNT | duckdb FOLDER COUNT: what engines.sh needs to compare engines with the library.
return args switch
{
    ["export", var folder, var format] => await Export(folder, Enum.Parse<ExportFormat>(format)),
    ["questions", var folder, var count] => Write(folder, Number(count)),
    ["duckdb", var folder, var count] => Report(DuckDb.Compare(folder, Number(count)), Number(count)),
    _ => 2,
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static async Task<int> Export(string folder, ExportFormat format)
{
    foreach (var file in TableExport.Files(WorkingDayTables.Of(UkCalendars.All, []), format))
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var stream = File.Create(path);
        await file.WriteAsync(stream);
    }

    return 0;
}

// The questions as rows, and the library's answers as the view should give them.
static int Write(string folder, int count)
{
    using var questions = new StreamWriter(Path.Combine(folder, "questions.csv")) { NewLine = "\n" };
    using var expected = new StreamWriter(Path.Combine(folder, "expected.csv")) { NewLine = "\n" };
    questions.WriteLine("id,calendar,start_on,unit,counting,amount,direction,rolling");
    foreach (var asked in Questions.Of(count))
    {
        var (due, status) = asked.Answer();
        questions.WriteLine(asked.Row);
        expected.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.Id},{due},{status}"));
    }

    return 0;
}

static int Report(int wrong, int count)
{
    Console.WriteLine($"{count - wrong} of {count} answers equal the library's");
    return wrong == 0 ? 0 : 1;
}
