namespace Partnership.Rules.Console.Shell;

/// <summary>Writes a file whole or not at all: beside its place under another name, onto the disk, and then renamed.</summary>
/// <remarks>A disk that fills up, a folder that cannot be written to or a fault while writing leaves the file that was there as it was.</remarks>
internal static class WholeFile
{
    internal static void Write(string path, Action<Stream> write, UnixFileMode? mode = null)
    {
        var target = Writable(RealPath.Of(path));
        Place(target, write, mode, beside =>
        {
            KeepMode(target, beside);
            File.Move(beside, target, overwrite: true);
        });
    }

    /// <summary>Writes a file that is not there. One that is there, or appears meanwhile, stays as it is.</summary>
    internal static void WriteNew(string path, Action<Stream> write)
    {
        var target = Path.Exists(path) ? throw new IOException("It exists.") : Writable(RealPath.Of(path));
        Place(target, write, null, beside => File.Move(beside, target, overwrite: false));
    }

    private static void Place(string target, Action<Stream> write, UnixFileMode? mode, Action<string> rename)
    {
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(beside, New(mode)))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            rename(beside);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>True of a folder that is there and has anything in it.</summary>
    internal static bool IsFullFolder(string path) => Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any();

    /// <summary>Writes a file of a folder, which is made when it is not there.</summary>
    internal static void WriteWithin(string folder, string path, Action<Stream> write)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Write(target, write);
    }

    /// <summary>A rename goes past what protects a file, and puts a file where a device was.</summary>
    private static string Writable(string target)
    {
        if (Directory.Exists(target))
        {
            throw new IOException("It is a folder.");
        }

        if (!OperatingSystem.IsWindows() && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal)))
        {
            throw new IOException("It is a device.");
        }

        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new IOException("It is read-only.");
        }

        return target;
    }

    private static FileStreamOptions New(UnixFileMode? mode) => OperatingSystem.IsWindows() || mode is null
        ? new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write }
        : new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = mode };

    private static void KeepMode(string target, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
        }
    }
}
