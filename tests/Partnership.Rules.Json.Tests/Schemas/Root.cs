using System.Runtime.CompilerServices;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>The repository's own folder, found from where this file was compiled.</summary>
internal static class Root
{
    internal static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    internal static string File(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
