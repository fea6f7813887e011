using Partnership.Rules.Profiles;

namespace Partnership.Rules.Tables.Tests;

/// <summary>An export in a folder of its own, deleted at the end.</summary>
internal sealed class Exported : IDisposable
{
    internal string Folder { get; } = Directory.CreateTempSubdirectory("tables-").FullName;

    internal static async Task<Exported> AsAsync(params ExportFormat[] formats)
    {
        var exported = new Exported();
        foreach (var file in formats.SelectMany(format => TableExport.Files(WorkingDayTables.Of(UkCalendars.All, []), format)))
        {
            var path = Path.Combine(exported.Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var stream = File.Create(path);
            await file.WriteAsync(stream);
        }

        return exported;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
