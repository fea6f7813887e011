using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>The rooms of the package see one way: Files nothing above, Understanding Files, Plans both.</summary>
public sealed class RoomsTests
{
    private static readonly string Source = Path.Combine(Seeds.Root, "src", "Partnership.Rules.Documents");

    [Theory]
    [InlineData("Files", "Understanding")]
    [InlineData("Files", "Plans")]
    [InlineData("Understanding", "Plans")]
    public void A_room_names_nothing_of_a_room_above(string room, string above)
    {
        var types = Code(above).SelectMany(text => Regex.Matches(text, @"(?:class|record|enum|struct|interface) ([A-Z]\w+)").Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);

        Code(room).SelectMany(text => Regex.Matches(text, @"(?<![.\w])(?<!int )[A-Z]\w+").Select(match => match.Value)).Distinct(StringComparer.Ordinal).Where(types.Contains).Should().BeEmpty();
    }

    /// <summary>The files of a room without their comments.</summary>
    private static IEnumerable<string> Code(string room) =>
        Directory.GetFiles(Path.Combine(Source, room), "*.cs", SearchOption.AllDirectories).Select(file => Regex.Replace(File.ReadAllText(file), @"//.*|""(?:[^""\\]|\\.)*""", string.Empty));
}
