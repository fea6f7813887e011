using FluentAssertions;

namespace Partnership.Rules.Tests;

/// <summary>Text committed beside the tests. On a difference the text that was made is left with <c>.actual</c> after its name, to be looked at and, if right, renamed.</summary>
internal static class Snapshot
{
    internal static void Check(string path, string actual)
    {
        var file = Path.Combine(Seeds.Root, "tests/Partnership.Rules.Tests", path);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        if (expected != actual)
        {
            File.WriteAllText($"{file}.actual", actual);
        }

        actual.Should().Be(expected, $"it should be {path}");
    }
}
