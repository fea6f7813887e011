using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>A room sees the rooms of its floor that tests/Partnership.Rules.Floors/rooms.txt names, and no other. Every name of the core is bound.</summary>
public sealed class Rooms
{
    private static readonly Dictionary<string, string[]> Listed = File.ReadAllLines(Path.Combine(Seeds.Root, "tests/Partnership.Rules.Floors/rooms.txt"))
        .Where(line => line.Contains(':', StringComparison.Ordinal) && !line.StartsWith('#'))
        .Select(line => line.Split(':'))
        .ToDictionary(line => line[0].Trim(), line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly string Core = Path.Combine(Seeds.Root, "src/Partnership.Rules") + Path.DirectorySeparatorChar;

    private static readonly Lazy<(string From, string To, string Name)[]> Seen = new(() => [.. CoreSource.Compilation.SyntaxTrees.SelectMany(Names).Distinct()]);

    [Fact]
    public void Every_room_of_a_floor_of_rooms_is_in_the_list()
    {
        var floors = Listed.Keys.Select(room => room.Split('/')[0]).Distinct();

        floors.SelectMany(floor => Directory.GetDirectories(Path.Combine(Core, floor), "*", SearchOption.AllDirectories).Where(room => Directory.GetFiles(room, "*.cs").Length > 0))
            .Select(room => Path.GetRelativePath(Core, room).Replace('\\', '/'))
            .Should().BeEquivalentTo(Listed.Keys);
    }

    [Fact]
    public void A_room_sees_the_rooms_that_the_list_names_and_no_other() =>
        Seen.Value.Where(one => !Listed[one.From].Contains(one.To)).Select(one => $"{one.From} sees {one.To}: {one.Name}").Should().BeEmpty();

    [Fact]
    public void What_the_list_allows_is_used() =>
        Listed.SelectMany(room => room.Value.Select(to => (From: room.Key, To: to))).Except(Seen.Value.Select(one => (one.From, one.To))).Should().BeEmpty();

    /// <summary>The map in docs/house.md, as this list draws it.</summary>
    [Fact]
    public void The_page_shows_the_map_that_the_list_draws() =>
        File.ReadAllText(Path.Combine(Seeds.Root, "docs/house.md")).Replace("\r\n", "\n", StringComparison.Ordinal).Should().Contain(Map());

    private static string Map() =>
        "```mermaid\nflowchart LR\n" + string.Concat(Listed.Where(room => room.Key.StartsWith("Calculators/", StringComparison.Ordinal))
            .SelectMany(room => room.Value.Length == 0 ? [$"    {Last(room.Key)}\n"] : room.Value.Select(to => $"    {Last(room.Key)} --> {to}\n"))) + "```\n";

    private static string Last(string room) => room[(room.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<(string From, string To, string Name)> Names(SyntaxTree tree)
    {
        if (RoomOf(tree) is not { } from || !Listed.ContainsKey(from))
        {
            yield break;
        }

        var model = CoreSource.Compilation.GetSemanticModel(tree);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            foreach (var to in type?.DeclaringSyntaxReferences.Select(one => RoomOf(one.SyntaxTree)).Distinct() ?? [])
            {
                if (to is not null && to != from && to.Split('/')[0] == from.Split('/')[0])
                {
                    yield return (from, Last(to), type!.Name);
                }
            }
        }
    }

    /// <summary>The floor and the room of a file; null for a file outside the core, or on a floor without rooms.</summary>
    private static string? RoomOf(SyntaxTree tree) =>
        tree.FilePath.StartsWith(Core, StringComparison.Ordinal) && Path.GetDirectoryName(tree.FilePath[Core.Length..])?.Replace('\\', '/') is { } folder && folder.Contains('/', StringComparison.Ordinal) ? folder : null;
}
