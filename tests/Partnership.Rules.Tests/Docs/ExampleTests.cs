using System.Xml.Linq;
using FluentAssertions;
using Partnership.Rules.Tests.House;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The examples that an editor shows: each calculator has one, and each one compiles when it is pasted under the namespaces of the packages.</summary>
public sealed class ExampleTests
{
    private static readonly (string Member, string Code)[] Examples =
    [
        .. Surface.Packages
            .SelectMany(one => XDocument.Load(Path.ChangeExtension(one.Location, ".xml")).Descendants("member"))
            .SelectMany(member => member.Elements("example").Select(example => (member.Attribute("name")!.Value, example.Value))),
    ];

    private static readonly string Namespaces = string.Concat(Surface.Packages.SelectMany(one => one.GetExportedTypes()).Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal).Prepend("NodaTime").Select(one => $"using {one};\n"));

    [Fact]
    public void Every_calculator_has_an_example() =>
        WhichTypePage.Calculators.Select(type => $"T:{type.FullName}").Except(Examples.Select(one => one.Member)).Should().BeEmpty();

    [Fact]
    public void Every_example_compiles() =>
        string.Join('\n', Examples.SelectMany(one => Pasted.Errors($"{Namespaces}{Statement(one.Code.Trim())}").Select(error => $"{one.Member}: {error}: {one.Code}"))).Should().BeEmpty();

    /// <summary>An example may be an expression only.</summary>
    private static string Statement(string code) => code.EndsWith(';') || code.EndsWith('}') ? code : $"_ = {code};";
}
