using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tables;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Calendars;

/// <summary><c>calendar --export</c>: the tables and the queries by which any engine counts as the library does.</summary>
internal sealed class ExportOptions
{
    private static readonly Dictionary<string, ExportFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csv"] = ExportFormat.Csv,
        ["parquet"] = ExportFormat.Parquet,
        ["sql"] = ExportFormat.Sql,
    };

    private readonly OutputFolderSetting folder = new("--export", "the folder for the tables and queries of the calendars");
    private readonly Setting<ExportFormat> format = new(
        "--as", $"one of {string.Join(", ", Formats.Keys)}", text => Formats.TryGetValue(text, out var found) ? found : throw new FormatException(text), "the form of the tables, with --export");

    internal ExportOptions(Command command)
    {
        command.Add(folder);
        command.Add(format);
    }

    internal bool AreGiven(ParseResult parsed) =>
        folder.IsGiven(parsed) || (format.IsGiven(parsed) ? throw folder.NeededBy(format.Name) : false);

    /// <summary>Writes every file, then the checksums and the date of the data. A folder with anything in it is refused: nothing is overwritten.</summary>
    internal ExportView Write(ParseResult parsed, CalendarSet calendars)
    {
        var files = TableExport.Files(WorkingDayTables.Of(calendars, [.. Catalogue.Deadlines, .. StatuteBook.Deadlines]), format.Needed(parsed));
        return folder.WriteTo(parsed, write =>
        {
            ExportedFile[] written = [.. files.Select(file => Written(file, write))];
            write("checksums.sha256", stream => stream.Write(Encoding.UTF8.GetBytes(string.Concat(written.Select(one => $"{one.Sha256}  {one.Path}\n")))));
            return new ExportView(new ExportDocument(calendars.Min(one => one.DataOn), written));
        });
    }

    private static ExportedFile Written(ExportFile file, Action<string, Action<Stream>> write)
    {
        using var whole = new MemoryStream();
        file.WriteAsync(whole).GetAwaiter().GetResult();
        var bytes = whole.ToArray();
        write(file.Path, stream => stream.Write(bytes));
        return new ExportedFile(file.Path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
