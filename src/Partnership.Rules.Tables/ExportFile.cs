using Partnership.Rules.Foundation;

namespace Partnership.Rules.Tables;

/// <summary>One file of an export: its path within the folder, and what writes it.</summary>
public sealed class ExportFile
{
    private readonly Func<Stream, CancellationToken, Task> write;

    internal ExportFile(string path, Func<Stream, CancellationToken, Task> write)
    {
        Path = path;
        this.write = write;
    }

    /// <summary>The path within the folder of the export, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Writes the file into a stream, which stays open.</summary>
    /// <param name="stream">Where the file goes.</param>
    /// <param name="cancel">Stops the writing.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public Task WriteAsync(Stream stream, CancellationToken cancel = default) => write(Guard.NotNull(stream), cancel);

    /// <summary>The path of the file.</summary>
    public override string ToString() => Path;
}
