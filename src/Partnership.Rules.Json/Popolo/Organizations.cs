using System.Text.Json.Nodes;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Popolo;

/// <summary>The groups, the partnerships they belong to, and every body that they name.</summary>
internal static class Organizations
{
    internal static JsonArray Of(IEnumerable<Group> groups, IEnumerable<(GroupId Group, Appointment Appointment)> members)
    {
        var known = groups.Select(OfGroup).Concat(groups.Select(group => group.Partnership).Distinct().Select(one => Named(one.Key, one.Name, "partnership")));
        var named = groups.SelectMany(PartiesOf).Select(party => Named(party.Key, party.Name, null));
        var keyed = members.Select(one => one.Appointment.Body).OfType<string>().Select(key => PopoloObject.New("organization", key));
        return new JsonArray([.. known.Concat(named).Concat(keyed).GroupBy(one => (string)one["id"]!, StringComparer.Ordinal).Select(same => (JsonNode)same.First())]);
    }

    private static JsonObject OfGroup(Group group) => Named(group.Id.Value, group.Name, "group of a partnership")
        .With("parent_id", group.Parent.IsSpecified ? group.Parent.Value.Key : null)
        .With("founding_date", PopoloObject.DateOf(group.Life.CreatedOn.IsSpecified ? group.Life.CreatedOn.Value : null));

    private static JsonObject Named(string key, string name, string? classification) =>
        PopoloObject.New("organization", key).With("name", name).With("classification", classification);

    private static IEnumerable<Party> PartiesOf(Group group) =>
    [
        .. group.Membership.Categories.Select(one => one.Body).OfType<Party>(),
        .. group.Parent.IsSpecified ? [group.Parent.Value] : Array.Empty<Party>(),
    ];
}
