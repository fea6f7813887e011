using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
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

    private readonly Setting<string> folder = new("--export", "a folder that is empty or not there yet", text => text, "the folder for the tables and queries of the calendars");
    private readonly Setting<ExportFormat> format = new(
        "--as", $"one of {string.Join(", ", Formats.Keys)}", text => Formats.TryGetValue(text, out var found) ? found : throw new FormatException(text), "the form of the tables, with --export");

    internal ExportOptions(Command command)
    {
        command.Add(folder);
        command.Add(format);
    }

    internal bool AreGiven(ParseResult parsed) =>
        folder.IsGiven(parsed) || (format.IsGiven(parsed) ? throw new BadUsageException($"{format.Name} goes with --export; give --export {folder.Takes}.") : false);

    /// <summary>Writes every file, then the checksums and the date of the data. A folder with anything in it is refused: nothing is overwritten.</summary>
    internal ExportView Write(ParseResult parsed, CalendarSet calendars)
    {
        var (root, form) = (folder.Needed(parsed), format.Needed(parsed));
        var files = TableExport.Files(WorkingDayTables.Of(calendars, [.. Catalogue.Deadlines, .. StatuteBook.Clocks]), form);
        try
        {
            RefuseFull(root);
            ExportedFile[] written = [.. files.Select(file => Written(root, file))];
            File.WriteAllText(Path.Combine(root, "checksums.sha256"), string.Concat(written.Select(one => $"{one.Sha256}  {one.Path}\n")));
            return new ExportView(new ExportDocument(calendars.Min(one => one.DataOn), written));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new BadUsageException($"--export: '{root}' cannot be written ({unwritable.Message}); give {folder.Takes}.");
        }
    }

    private void RefuseFull(string root)
    {
        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any())
        {
            throw new BadUsageException($"--export: the folder '{root}' is not empty; give {folder.Takes}.");
        }
    }

    private static ExportedFile Written(string root, ExportFile file)
    {
        var path = Path.Combine(root, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        file.WriteAsync(stream).GetAwaiter().GetResult();
        stream.Position = 0;
        return new ExportedFile(file.Path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
