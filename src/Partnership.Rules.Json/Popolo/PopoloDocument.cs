using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.Popolo;

/// <summary>Groups and their members in the words of Popolo, an open vocabulary for people, organisations and the posts between them.</summary>
internal static class PopoloDocument
{
    /// <summary>The groups, and those who sit on them, as one document: <c>organizations</c>, <c>posts</c>, <c>memberships</c>, <c>persons</c>.</summary>
    internal static string Write(IReadOnlyCollection<Group> groups, (GroupId Group, Appointment Appointment)[] members)
    {
        var stray = members.FirstOrDefault(one => groups.All(group => group.Id != one.Group)).Group;
        Guard.Require(stray is null, $"{stray} is not among the groups.", nameof(members));
        var document = new JsonObject
        {
            ["organizations"] = Organizations.Of(groups, members),
            ["posts"] = Posts.Of(groups),
            ["memberships"] = Memberships.Of(members),
            ["persons"] = Persons(members),
        };
        return JsonText.Of(writer => document.WriteTo(writer));
    }

    private static JsonArray Persons((GroupId Group, Appointment Appointment)[] members) => new(
        [.. members.Select(one => one.Appointment.Member).Distinct(StringComparer.Ordinal).Select(key => (JsonNode)PopoloObject.New("person", key))]);
}
