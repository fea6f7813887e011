namespace Partnership.Rules.Console.Shell;

/// <summary>The path of a file without links, so that two names of one file are found to be one.</summary>
internal static class RealPath
{
    /// <summary>Names that differ only in case are one file where file systems ignore case by default.</summary>
    internal static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    internal static string Of(string path)
    {
        if (path.Contains('\0'))
        {
            return path;
        }

        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            real = Target(next) is { } target ? Of(target) : next;
        }

        return real;
    }

    private static string? Target(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            // It does not exist, or may not be looked at: then the name is all there is to compare.
            return null;
        }
    }
}
