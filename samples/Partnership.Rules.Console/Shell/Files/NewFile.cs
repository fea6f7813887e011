using System.Text;

namespace Partnership.Rules.Console.Shell;

/// <summary>Writes a file that was not there before, whole or not at all. A file that is there stays as it is.</summary>
internal static class NewFile
{
    /// <exception cref="BadUsageException">There is a file of that name, or none can be written there.</exception>
    internal static void Write(string name, string option, string text)
    {
        try
        {
            WholeFile.WriteNew(name, file => file.Write(Encoding.UTF8.GetBytes(text)));
        }
        catch (IOException) when (Files.Exists(name))
        {
            throw new BadUsageException($"{option}: {name} exists, and is left as it is. Enter a name that is free.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadUsageException($"{option}: {name} cannot be written. Enter a path where files can be made.");
        }
    }
}
