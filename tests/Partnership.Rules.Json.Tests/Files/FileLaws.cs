using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Tests;
using Xunit;
using static Partnership.Rules.Json.Tests.Schemas.Agreement;

namespace Partnership.Rules.Json.Tests.Files;

/// <summary>Whatever a file of facts can hold goes there and back, and nothing that its schema refuses is read without a word.</summary>
public sealed class FileLaws
{
    private static readonly string[] Pieces = ["null", "7", "true", "\"\"", "\"unknown\"", "\"no such thing\"", "[]", "[7]", "{}", "\"2009-03-16\""];

    [Fact]
    public void Every_file_goes_there_and_back_and_is_good_by_its_schema()
    {
        Law.Holds(MadeFiles.Boards, file => BackAgain(PartnershipJson.Of<BoardFile>(), file), runs: 60);
        Law.Holds(MadeFiles.Definitions, file => BackAgain(PartnershipJson.DefinitionFacts, file), runs: 60);
        Law.Holds(MadeFiles.Grievances, file => BackAgain(PartnershipJson.Of<GrievanceFile>(), file), runs: 60);
        Law.Holds(MadeFiles.Substitutes, file => BackAgain(PartnershipJson.Of<SubstituteFile>(), file), runs: 60);
    }

    [Fact]
    public void What_a_schema_refuses_is_told()
    {
        TellsWhatIsRefused(PartnershipJson.Of<BoardFile>(), MadeFiles.Boards, needed: "members");
        TellsWhatIsRefused(PartnershipJson.DefinitionFacts, MadeFiles.Definitions);
        TellsWhatIsRefused(PartnershipJson.Of<GrievanceFile>(), MadeFiles.Grievances);
        TellsWhatIsRefused(PartnershipJson.Of<SubstituteFile>(), MadeFiles.Substitutes);
    }

    /// <summary>Only a file without what it must have is refused as a whole: anything else that is spoilt is told, and the rest of the file stands.</summary>
    private static void TellsWhatIsRefused<T>(JsonShape<T> shape, Gen<T> files, string needed = "")
        where T : notnull
    {
        var schema = Compiled.Of(shape.ToSchema());
        var refused = 0;
        Law.Holds(files.SelectMany(file => Gen.Choose(0, 1000).SelectMany(place => Gen.Elements(Pieces).Select(piece => (file, place, piece)))), one =>
        {
            var json = Spoilt(shape.Write(one.file), one.place, one.piece);
            var read = shape.Read(json);
            using var document = JsonDocument.Parse(json);
            if (!schema.Evaluate(document.RootElement).IsValid)
            {
                refused++;
                read.IsComplete.Should().BeFalse(json);
            }

            read.HasValue.Should().Be(needed.Length == 0 || document.RootElement.GetProperty(needed).ValueKind == JsonValueKind.Array, json);
        });
        refused.Should().BeGreaterThan(20, "a law that never meets a refusal says nothing");
    }

    private static string Spoilt(string json, int place, string piece)
    {
        var file = JsonNode.Parse(json)!.AsObject();
        file.TryAdd("told", "x");
        var (owner, name) = Members(file).ElementAt(place % Members(file).Count());
        owner[name] = JsonNode.Parse(piece);
        return file.ToJsonString();
    }

    private static IEnumerable<(JsonObject Owner, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(member => Members(member.Value).Prepend((one, member.Key))),
        JsonArray list => list.SelectMany(Members),
        _ => [],
    };
}
