namespace Partnership.Rules.Console.Tests;

/// <summary>A file that is there for one test.</summary>
internal sealed class Temporary : IDisposable
{
    internal Temporary(string text) => File.WriteAllText(Path, text);

    internal string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
