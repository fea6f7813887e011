using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Rules of the house for the files under src.</summary>
public sealed partial class Files
{
    private static readonly string Source = Path.Combine(Seeds.Root, "src");

    private static readonly string[] All = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Source, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
        .ToArray();

    private static readonly string[] NoDeclaration = ["global using ", "using ", "[assembly: ", "//"];

    private static readonly string[] WithoutPackages = ["tests", "samples"];

    [Fact]
    public void There_are_files_to_look_at() => All.Should().HaveCountGreaterThan(50);

    [Fact]
    public void No_file_is_longer_than_300_lines_or_400_in_Profiles() =>
        All.Where(file => Lines(file).Length > (file.Contains("/Profiles/", StringComparison.Ordinal) ? 400 : 300)).Should().BeEmpty();

    [Fact]
    public void No_file_of_the_tests_and_samples_is_longer_than_300_lines() =>
        WithoutPackages.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Seeds.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !BuildFolder().IsMatch(file) && File.ReadAllLines(file).Length > 300).Should().BeEmpty();

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name() =>
        All.Select(file => (File: file, Types: Lines(file).Select(line => PublicType().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().ToArray()))
            .Where(one => one.Types.Length > 0 && (one.Types.Length > 1 || one.Types[0] != Path.GetFileName(one.File).Split('.')[0]))
            .Select(one => $"{one.File}: {string.Join(", ", one.Types)}").Should().BeEmpty();

    [Fact]
    public void No_file_or_folder_has_a_name_that_says_nothing() =>
        All.Where(file => SaysNothing().IsMatch(file)).Should().BeEmpty();

    /// <summary>Rooms are folders; a floor of the core is one namespace, so that a caller needs few usings (decision 0016).</summary>
    [Fact]
    public void A_floor_of_the_core_is_one_namespace() =>
        All.Where(file => file.StartsWith("Partnership.Rules/", StringComparison.Ordinal))
            .Where(file => !file.EndsWith("/Polyfills.cs", StringComparison.Ordinal)) // Types of the base library keep its namespaces.
            .Where(file => Lines(file).All(line => line != $"namespace Partnership.Rules.{Floor(file.Split('/')[1])};"))
            .Should().BeEmpty();

    [Fact]
    public void The_namespace_of_a_file_outside_the_core_is_its_folder_or_one_above_it() =>
        All.Where(file => !file.StartsWith("Partnership.Rules/", StringComparison.Ordinal))
            .Where(file => !Lines(file).All(DeclaresNothing))
            .Where(file => Lines(file).All(line => !line.StartsWith("namespace ", StringComparison.Ordinal) || !Within(file, line["namespace ".Length..^1])))
            .Should().BeEmpty();

    [Fact]
    public void A_room_holds_at_most_20_files_and_half_of_the_rooms_at_most_10()
    {
        var rooms = All.GroupBy(file => Path.GetDirectoryName(file)!).Select(room => (Name: room.Key, Files: room.Count())).OrderBy(room => room.Files).ToArray();
        rooms.Where(room => room.Files > 20).Should().BeEmpty();
        rooms[rooms.Length / 2].Files.Should().BeLessThanOrEqualTo(10);
    }

    [Fact]
    public void A_folder_of_the_samples_holds_at_most_20_files_of_code() =>
        Directory.EnumerateFiles(Path.Combine(Seeds.Root, "samples"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !BuildFolder().IsMatch(file))
            .GroupBy(file => Path.GetDirectoryName(file)!)
            .Where(folder => folder.Count() > 20)
            .Select(folder => $"{folder.Key}: {folder.Count()}").Should().BeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() =>
        All.Where(file => Lines(file).Any(ForLater().IsMatch)).Should().BeEmpty();

    [Fact]
    public void A_warning_is_switched_off_only_with_a_reason_on_the_line() =>
        All.SelectMany(file => Lines(file).Where(line => line.Contains("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal)).Select(line => $"{file}: {line}"))
            .Should().BeEmpty();

    /// <summary>Usings and attributes of the whole package stand in no namespace.</summary>
    private static bool DeclaresNothing(string line) =>
        line.Length == 0 || NoDeclaration.Any(start => line.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Law is a wing of the floor Governance.</summary>
    private static string Floor(string folder) => folder == "Law" ? "Governance" : folder;

    private static bool Within(string file, string ofFile) =>
        $"{Path.GetDirectoryName(file)!.Replace('/', '.').Replace('\\', '.')}.".StartsWith($"{ofFile}.", StringComparison.Ordinal);

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Source, file));

    /// <summary>The whole word: a VTODO of iCalendar is something else.</summary>
    [GeneratedRegex(@"\b(TODO|FIXME)\b")]
    private static partial Regex ForLater();

    [GeneratedRegex(@"[\\/](bin|obj|artifacts|Migrations)[\\/]")]
    private static partial Regex BuildFolder();

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial |record )*(?:class|struct|interface|enum|record) (\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex("(Manager|Helper|Utils?|Service|Processor|Handler|Info|Impl|Common|Misc)(?![a-z])")]
    private static partial Regex SaysNothing();
}
