using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Silence is said one way, and no calculator speaks for one document.</summary>
public sealed class StatusesAndStrings
{
    /// <summary>A status whose answers are still to be put into determinations.</summary>
    private static readonly string[] StillToMove = ["DefinitionStatus"];

    private static readonly string[] Silences = ["unknown", "not-known", "unspecified", "not-applicable", "not-in-force", "not-defined", "unstated", "no-value", "no-target", "not-relevant-authority"];

    /// <summary>A catalogue id, a contradiction or doubt of the seeds, a row of the law table, or a number of days: all belong to one text.</summary>
    private static readonly Regex OfOneDocument = new(@"\b[A-Z]{2,4}-[A-Z]{3,4}-\d|\bCON-\d|\bD\d{1,2}\b|\bR\d{1,3}\b|\b\d+ (working )?days\b|Cambridgeshire|Southampton|Stockport", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    public static TheoryData<Type> Statuses => new(Surface.ClosedSets.Where(set => set.Name.EndsWith("Status", StringComparison.Ordinal) && set.Namespace is "Partnership.Rules.Calculators" or "Partnership.Rules.Definitions" && !StillToMove.Contains(set.Name)));

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_status_never_holds_a_silence(Type set) =>
        ((IEnumerable<object>)set.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Select(one => one.ToString()).Should().NotIntersectWith(Silences);

    [Fact]
    public void There_are_no_enums_in_governance_and_calculators_but_those_that_stay() =>
        Surface.Types.Where(type => type.IsEnum && type.Namespace is "Partnership.Rules.Calculators" or "Partnership.Rules.Governance").Select(type => type.Name)
            .Should().BeSubsetOf(["QuorumKind"], "a closed list is a ClosedSet; kinds of quorum become subtypes");

    [Fact]
    public void No_string_of_a_calculator_names_one_document()
    {
        var found = Files().SelectMany(file => Code(file).Where(line => OfOneDocument.IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line}")).ToArray();

        found.Should().BeEmpty("what one document says is carried by its profile");
    }

    [Theory]
    [InlineData("Nothing keeps deciders off the appeal (CON-014).")]
    [InlineData("as written (CON-008, D6)")]
    [InlineData("does not quite fit (CAM-TOR-158).")]
    [InlineData("The 14 days were counted")]
    public void The_scan_finds_what_was_there(string text) => OfOneDocument.IsMatch(text).Should().BeTrue();

    private static string[] Files() => Directory.GetFiles(Path.Combine(Seeds.Root, "src/Partnership.Rules/Calculators"), "*.cs", SearchOption.AllDirectories);

    /// <summary>Every line but comments: what is true of all code is true of its strings.</summary>
    private static IEnumerable<string> Code(string file) => File.ReadAllLines(file).Select(line => line.Trim()).Where(line => !line.StartsWith("//", StringComparison.Ordinal));
}
