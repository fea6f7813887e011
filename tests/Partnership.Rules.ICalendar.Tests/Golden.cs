using System.Text;
using FluentAssertions;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>Files committed beside the tests, compared to the octet. parse-back.sh reads the same files with another client.</summary>
internal static class Golden
{
    /// <summary>On a difference the file that was made is left beside the tests' own output, to be looked at and, if right, copied.</summary>
    internal static void Check(string name, string actual)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "golden", name);
        var expected = File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8) : string.Empty;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (expected != actual)
        {
            File.WriteAllText($"{path}.actual", actual);
        }

        actual.Should().Be(expected, $"it should be golden/{name}");
    }
}
