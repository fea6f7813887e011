namespace Partnership.Rules.Console.Shell;

/// <summary>Opens the files that a command line names. One that cannot be read is bad usage, told in a line.</summary>
internal static class Files
{
    private const int Buffer = 1 << 16;
    private const long MostText = 1 << 26;

    /// <summary>The content of a file; of standard input for <c>-</c>.</summary>
    internal static Stream Open(string name, string option, Terminal terminal) =>
        name != "-" ? Open(name, option)
        : terminal.In != Stream.Null ? terminal.In
        : throw new BadUsageException($"{option}: standard input is closed. Enter the name of a file, or send the file to standard input.");

    /// <summary>The whole of a file that people write by hand.</summary>
    internal static byte[] ReadBytes(string name, string option)
    {
        using var content = Open(name, option);
        if (content.Length > MostText)
        {
            throw new BadUsageException($"{option}: '{name}' is over 64 MB. Enter a smaller file.");
        }

        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>True when there is a file or a folder of the name.</summary>
    internal static bool Exists(string name) => Path.Exists(name);

    /// <summary>The whole text of a file.</summary>
    internal static string ReadText(string name, string option)
    {
        using var reader = new StreamReader(new MemoryStream(ReadBytes(name, option)));
        return reader.ReadToEnd();
    }

    private static FileStream Open(string name, string option)
    {
        try
        {
            return new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, Buffer, FileOptions.SequentialScan);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadUsageException($"{option}: {name} {Reason(unreadable)}. Check the path.");
        }
    }

    private static string Reason(Exception unreadable) => unreadable switch
    {
        FileNotFoundException or DirectoryNotFoundException => "does not exist",
        UnauthorizedAccessException => "is a folder, or reading it is not allowed",
        _ => $"cannot be opened ({unreadable.Message.TrimEnd('.')})",
    };
}
