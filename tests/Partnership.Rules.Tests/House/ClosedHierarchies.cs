using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>What a document may say in several ways is closed: a new way does not compile until every reader handles it.</summary>
/// <remarks>Shown by adding one, in memory, to the source as it stands.</remarks>
public sealed class ClosedHierarchies
{
    /// <summary>Each hierarchy: its type, the file that holds its Match, its last kind, the base arguments of a kind.</summary>
    public static TheoryData<string, string, string> All => new()
    {
        { "Quorum", "Deciding/Quorum.cs", "AtLeast" },
        { "QuorumFailure", "Deciding/QuorumFailure.cs", "Adjourn" },
        { "Cadence", "Cadences/Cadence.Match.cs", "WhenNeeded" },
        { "SeatCount", "Membership/SeatCount.cs", "ForEach" },
        { "PhaseEnd", "Meetings/PhaseEnd.cs", "AtEvent" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void A_kind_that_is_not_read_does_not_compile(string type, string file, string last)
    {
        last.Should().NotBeEmpty();
        var tree = CoreSource.Tree(file);
        var core = CoreSource.With(tree, WithKind(tree.ToString(), type, string.Empty));

        CoreSource.Errors(core, core.SyntaxTrees.Single(one => one.FilePath == tree.FilePath)).Should().Equal(["CS0534"], "it does not say how it is read");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_kind_that_is_read_makes_every_reader_handle_it(string type, string file, string last)
    {
        var tree = CoreSource.Tree(file);
        var core = CoreSource.With(tree, WithParameter(WithKind(tree.ToString(), type, "private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Ninth(this);"), last));
        var readers = Readers(type).ToArray();

        readers.Should().NotBeEmpty();
        CoreSource.Errors(core, core.SyntaxTrees.Single(one => one.FilePath == tree.FilePath)).Except(["CS7036"]).Should().BeEmpty("the kind itself is complete");
        readers.Should().AllSatisfy(reader => CoreSource.Errors(core, core.SyntaxTrees.Single(one => one.FilePath == reader.FilePath)).Should().Contain("CS7036", "{0} does not handle the new kind", reader.FilePath));
    }

    /// <summary>The files that read a hierarchy.</summary>
    private static IEnumerable<SyntaxTree> Readers(string type) =>
        from tree in CoreSource.Compilation.SyntaxTrees
        where tree.ToString().Contains("Match", StringComparison.Ordinal)
        let model = CoreSource.Compilation.GetSemanticModel(tree)
        where tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Match" } method && method.ContainingType.Name == type)
        select tree;

    private static string WithKind(string text, string type, string body) =>
        text.Insert(text.LastIndexOf('}'), $"    /// <summary>One more.</summary>\n    public sealed record Ninth() : {type}(\"one more\") {{ {body} }}\n");

    private static string WithParameter(string text, string last)
    {
        var name = char.ToLowerInvariant(last[0]) + last[1..];
        return text
            .Replace($"Func<{last}, TResult> {name})", $"Func<{last}, TResult> {name}, Func<Ninth, TResult> ninth)", StringComparison.Ordinal)
            .Replace($"Guard.NotNull({name})));", $"Guard.NotNull({name}), Guard.NotNull(ninth)));", StringComparison.Ordinal)
            .Replace($"Func<{last}, TResult> {last})", $"Func<{last}, TResult> {last}, Func<Ninth, TResult> Ninth)", StringComparison.Ordinal);
    }
}
