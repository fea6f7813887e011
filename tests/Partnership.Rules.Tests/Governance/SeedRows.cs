using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Rows of a seed, by their id.</summary>
internal static class SeedRows
{
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> All(string file) => Seeds.Rows(file);

    internal static IReadOnlyDictionary<string, string> Row(string file, string id) => All(file).Single(row => row["id"] == id);

    internal static TheoryData<string> Ids(string file) => [.. All(file).Select(row => row["id"])];
}
