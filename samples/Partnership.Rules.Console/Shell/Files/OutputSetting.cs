using System.CommandLine;
using System.Text;

namespace Partnership.Rules.Console.Shell;

/// <summary>An option that names a file to write. Only here does a command reach a file that it may write.</summary>
/// <remarks><see cref="NamedFiles"/> has refused the path before any command runs, if another option names the same file.</remarks>
internal sealed class OutputSetting(string name, string description) : Setting<string>(name, "a file", text => text, description), INamesFile
{
    public bool IsOutput => true;

    public IEnumerable<string?> PathsIn(ParseResult parsed) => [parsed.GetValue(this)];

    /// <summary>Writes the file when one is named: the whole of it, or nothing.</summary>
    internal void WriteTo(ParseResult parsed, Action<Stream> write, UnixFileMode? mode = null)
    {
        if (!IsGiven(parsed))
        {
            return;
        }

        var path = Needed(parsed);
        try
        {
            WholeFile.Write(path, write, mode);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadUsageException($"{Name}: '{path}' cannot be written ({refused.Message.Split(" (Parameter", StringSplitOptions.None)[0]}). Enter a file that can. What was there before is unchanged.");
        }
    }

    /// <summary>Writes text, as UTF-8.</summary>
    internal void WriteTextTo(ParseResult parsed, Action<TextWriter> write, bool withMark = false) => WriteTo(parsed, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(withMark), leaveOpen: true);
        write(writer);
    });
}
