using System.Xml.Linq;
using FluentAssertions;
using Partnership.Rules.Tests.House;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The examples that an editor shows: each entry point has one, and each one compiles when it is pasted under the namespaces of the packages.</summary>
public sealed class ExampleTests
{
    private static readonly (string Member, string Code)[] Examples =
    [
        .. Surface.Packages
            .SelectMany(one => XDocument.Load(Path.ChangeExtension(one.Location, ".xml")).Descendants("member"))
            .SelectMany(member => member.Elements("example").Select(example => (member.Attribute("name")!.Value, example.Value))),
    ];

    private static readonly string Namespaces = string.Concat(Surface.Packages.SelectMany(one => one.GetExportedTypes()).Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal).Prepend("NodaTime").Select(one => $"using {one};\n"));

    private static readonly string[] Named = [.. MarkdownPage.All.Single(one => one.Path == "README.md").Quoted.Select(one => one.Split('.')[0])];

    [Fact]
    public void Every_calculator_has_an_example() =>
        WhichTypePage.Calculators.Select(type => $"T:{type.FullName}").Except(Examples.Select(one => one.Member)).Should().BeEmpty();

    /// <summary>An entry point is a class of which something is called without making one, and whatever the first page names for a question.</summary>
    [Fact]
    public void Every_entry_point_has_an_example() =>
        Surface.Packages.SelectMany(one => one.GetExportedTypes()).Where(type => !type.IsNested && (IsCalled(type) || Named.Contains(type.Name))).Select(type => type.FullName!)
            .Where(name => !Array.Exists(Examples, one => one.Member == $"T:{name}" || one.Member.StartsWith($"M:{name}.", StringComparison.Ordinal)))
            .Should().BeEmpty();

    private static bool IsCalled(Type type) => type.IsStatic() && type.GetMethods(Surface.Declared).Any(call => !call.IsSpecialName);

    [Fact]
    public void Every_example_compiles() =>
        string.Join('\n', Examples.SelectMany(one => Pasted.Errors($"{Namespaces}{Statement(one.Code.Trim())}").Select(error => $"{one.Member}: {error}: {one.Code}"))).Should().BeEmpty();

    /// <summary>An example may be an expression only.</summary>
    private static string Statement(string code) => code.EndsWith(';') || code.EndsWith('}') ? code : $"_ = {code};";
}
