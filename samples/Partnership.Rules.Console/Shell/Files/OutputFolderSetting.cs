using System.CommandLine;

namespace Partnership.Rules.Console.Shell;

/// <summary>An option that names a folder to fill. A folder with anything in it is refused: nothing is overwritten.</summary>
internal sealed class OutputFolderSetting(string name, string description)
    : Setting<string>(name, "a folder that is empty or not there yet", text => text, description), INamesFile
{
    public bool IsOutput => true;

    public IEnumerable<string?> PathsIn(ParseResult parsed) => [parsed.GetValue(this)];

    /// <summary>Hands out what writes a file of the folder, by its path in it: the whole of the file, or nothing.</summary>
    internal T WriteTo<T>(ParseResult parsed, Func<Action<string, Action<Stream>>, T> fill)
    {
        var root = Needed(parsed);
        try
        {
            return WholeFile.IsFullFolder(root)
                ? throw new BadUsageException($"{Name}: the folder '{root}' is not empty. Enter {Takes}.")
                : fill((path, write) => WholeFile.WriteWithin(root, path, write));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadUsageException($"{Name}: '{root}' cannot be written ({refused.Message}). Enter {Takes}.");
        }
    }
}
