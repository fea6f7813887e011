namespace Partnership.Rules.Tests;

/// <summary>Where the repository stands, found by walking up to the solution.</summary>
internal static class Tree
{
    internal static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Partnership.Rules.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository."));
}
