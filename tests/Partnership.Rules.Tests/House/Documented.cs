using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Every public member says what it is, and every call that can refuse says so.</summary>
public sealed class Documented
{
    private static readonly Dictionary<string, XElement> Written = Surface.Assemblies
        .Select(one => Path.Combine(AppContext.BaseDirectory, $"{one.GetName().Name}.xml"))
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    private static readonly MethodBase[] Calls = Surface.Types.SelectMany(Surface.Callables)
        .Where(call => Written.ContainsKey(DocumentationId.Of(call)) && Written[DocumentationId.Of(call)].Element("inheritdoc") is null)
        .ToArray();

    [Fact]
    public void There_are_calls_to_look_at() => Calls.Should().HaveCountGreaterThan(500);

    [Fact]
    public void Every_type_property_and_call_has_a_summary() =>
        Surface.Types.Select(DocumentationId.Of)
            .Concat(Surface.Types.SelectMany(type => type.GetProperties(Surface.Declared)).Select(DocumentationId.Of))
            .Concat(Surface.Types.SelectMany(Surface.Callables).Where(call => !IsMadeByTheCompiler(call)).Select(DocumentationId.Of))
            .Where(id => !Written.TryGetValue(id, out var member) || (member.Element("summary") is null && member.Element("inheritdoc") is null))
            .Should().BeEmpty();

    [Fact]
    public void Whoever_may_not_be_given_null_says_what_happens_when_it_is() =>
        NullArguments.Calls.Where(Calls.Contains)
            .Where(call => !Names(call, nameof(ArgumentNullException)) && !Names(call, nameof(ArgumentException)))
            .Select(Surface.Of).Distinct().Should().BeEmpty();

    [Fact]
    public void Whoever_parses_says_what_happens_to_nonsense() =>
        Calls.Where(call => call.Name == "Parse").Where(call => !Names(call, nameof(FormatException))).Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void Every_exception_that_is_named_says_when() =>
        Calls.Where(call => Written[DocumentationId.Of(call)].Elements("exception").Any(one => string.IsNullOrWhiteSpace(one.Value))).Select(Surface.Of).Should().BeEmpty();

    private static bool Names(MethodBase call, string exception) =>
        Written[DocumentationId.Of(call)].Elements("exception").Any(one => one.Attribute("cref")!.Value.EndsWith($".{exception}", StringComparison.Ordinal));

    /// <summary>What a type gets without a line being written for it. A positional record is documented as a type, with its parameters.</summary>
    private static bool IsMadeByTheCompiler(MethodBase call) =>
        call.IsConstructor
            ? call.GetParameters().Length == 0 || call.DeclaringType!.GetMethod("Deconstruct") is not null
            : call.IsSpecialName && !call.Name.StartsWith("op_", StringComparison.Ordinal);
}
