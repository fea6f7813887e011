using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>No address and no number by which somebody could be reached stands in any file that ships or that people read.</summary>
public sealed partial class NothingPersonal
{
    private static readonly string[] Folders = ["src", "seeds", "docs", "samples", "schemas", "tests"];

    private static readonly string[] Endings = [".cs", ".csv", ".json", ".md", ".txt", ".xml", ".csproj", ".html"];

    /// <summary>Kept by their owners for examples: nobody is reached there.</summary>
    private static readonly string[] ForExamples = ["example.org", "example.com", "example.gov.uk", "07700900"];

    private static readonly string[] Files = Folders.Select(folder => Path.Combine(Seeds.Root, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => Endings.Contains(Path.GetExtension(file)) && !Built().IsMatch(file))
        .ToArray();

    [Fact]
    public void There_are_files_to_look_at() => Files.Should().HaveCountGreaterThan(400);

    [Fact]
    public void No_file_holds_an_e_mail_address() => Found(EMail()).Should().BeEmpty();

    [Fact]
    public void No_file_holds_a_telephone_number() => Found(Telephone()).Should().BeEmpty();

    [Theory]
    [InlineData("write to officer@council.gov.uk today", true)]
    [InlineData("call 01223 555 123", true)]
    [InlineData("call +44 1223 555123", true)]
    [InlineData("call (01223) 555123", true)]
    [InlineData("on 2026-03-11 and 30.08.2026, 07700900123", false)]
    [InlineData("a.b@example.org", false)]
    [InlineData("sha 0123456789abcdef0123456789", false)]
    public void It_knows_one_when_it_sees_one(string text, bool personal) => Matches(text, EMail()).Concat(Matches(text, Telephone())).Any().Should().Be(personal);

    private static IEnumerable<string> Found(Regex what) =>
        Files.Where(file => Path.GetFileName(file) != "NothingPersonal.cs").SelectMany(file => Matches(File.ReadAllText(file), what).Select(found => $"{Path.GetRelativePath(Seeds.Root, file)}: {found}"));

    private static IEnumerable<string> Matches(string text, Regex what) =>
        what.Matches(text).Select(match => match.Value).Where(found => !ForExamples.Any(found.Contains));

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")]
    private static partial Regex EMail();

    /// <summary>A number of the United Kingdom as people write it: 0 or +44, and nine or ten digits in groups.</summary>
    [GeneratedRegex(@"(?<![\w.+-])(\+44[ -]?|\(?0)[1-9]\d{1,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?![\w.-])")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"[\\/](bin|obj|artifacts)[\\/]")]
    private static partial Regex Built();
}
