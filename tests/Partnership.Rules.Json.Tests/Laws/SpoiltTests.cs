using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tests;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>A document of which one piece is taken out, emptied or made something else is read without an exception. When it is refused, a place in it is named.</summary>
public sealed class SpoiltTests
{
    private const int TakenOut = -1;

    private static readonly string[] Pieces = ["null", "7", "-1.5", "\"\"", "\"no such thing\"", "true", "[]", "{}", "[null]", "[7]"];

    private static readonly ValueList<(string Name, string Json, Func<string, (bool HasValue, ValueList<JsonProblem> Problems)> Read)> Documents = ValueList.Of(
        Of("determination", PartnershipJson.Of<DeterminationDocument>(), PartnershipJson.Write(MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 3, 11), UkCalendars.All)[0].Due)),
        Of("group", PartnershipJson.Of<Group>(), PartnershipJson.Of<Group>().Write(Southampton.Board)),
        Of("plan", PartnershipJson.Of<ActionPlan>(), PartnershipJson.Of<ActionPlan>().Write(Plan2017.Plan with { Actions = Plan2017.Plan.Actions.Take(3).ToValueList() })),
        Of("definition", PartnershipJson.Of<Definition>(), PartnershipJson.Of<Definition>().Write(CambridgeshireDefinition.Definition)),
        Of("clock", PartnershipJson.Of<Deadline>(), PartnershipJson.Of<Deadline>().Write(Catalogue.StatutoryDeadlines.First(one => one.Kind is StagedLimits))),
        Of("calendar", PartnershipJson.Of<HolidayCalendar>(), PartnershipJson.Of<HolidayCalendar>().Write(UkCalendars.Scotland)),
        Of("board duty", PartnershipJson.Of<BoardDuty>(), PartnershipJson.Of<BoardDuty>().Write(Catalogue.BoardDuties[0])));

    public static TheoryData<string> Names => new(Documents.Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_spoilt_document_is_told_and_never_throws(string name)
    {
        var size = SizeOf(name);
        Law.Holds(Gen.Choose(0, size - 1).SelectMany(place => Gen.Choose(0, Pieces.Length - 1).Select(piece => (place, piece))), spoilt => IsTold(name, spoilt.place, spoilt.piece), runs: 150);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_of_which_a_piece_is_taken_out_is_told_and_never_throws(string name)
    {
        var size = SizeOf(name);
        for (var place = 0; place < size; place += 1 + (size / 150))
        {
            IsTold(name, place, TakenOut);
        }
    }

    private static int SizeOf(string name) => Places(JsonNode.Parse(Documents.Single(one => one.Name == name).Json)!).Count();

    private static void IsTold(string name, int place, int piece)
    {
        var (_, json, read) = Documents.Single(one => one.Name == name);
        var (hasValue, problems) = read(Spoil(json, place, piece));
        (hasValue || problems.Count > 0).Should().BeTrue();
        problems.Where(one => !one.Path.StartsWith('$') || one.Message.Length == 0).Should().BeEmpty();
    }

    private static (string Name, string Json, Func<string, (bool HasValue, ValueList<JsonProblem> Problems)> Read) Of<T>(string name, JsonShape<T> shape, string json)
        where T : notnull => (name, json, text =>
        {
            var read = shape.Read(text);
            return (read.HasValue, read.Problems);
        }
    );

    private static string Spoil(string json, int place, int piece)
    {
        var whole = JsonNode.Parse(json)!;
        var (parent, name, index) = Places(whole).ElementAt(place);
        var with = piece == TakenOut ? null : JsonNode.Parse(Pieces[piece]);
        if (parent is JsonArray list)
        {
            list[index] = with;
        }
        else if (piece == TakenOut)
        {
            ((JsonObject)parent).Remove(name);
        }
        else
        {
            parent[name] = with;
        }

        return whole.ToJsonString();
    }

    private static IEnumerable<(JsonNode Parent, string Name, int Index)> Places(JsonNode node) => node switch
    {
        JsonObject one => one.SelectMany(member => (member.Value is null ? [] : Places(member.Value)).Prepend((node, member.Key, 0))),
        JsonArray list => list.SelectMany((item, index) => (item is null ? [] : Places(item)).Prepend((node, string.Empty, index))),
        _ => [],
    };
}
