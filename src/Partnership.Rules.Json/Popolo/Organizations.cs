using System.Text.Json.Nodes;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

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

/// <summary>The seats and the offices of the groups.</summary>
internal static class Posts
{
    internal const string Chair = "chair";
    internal const string ViceChair = "vice-chair";

    internal static JsonArray Of(IEnumerable<Group> groups) => new([.. groups.SelectMany(OfGroup)]);

    /// <summary>The id of a seat, or of an office when the code is an office's.</summary>
    internal static string SeatId(GroupId group, string category) => $"{group}/seats/{category}";

    internal static string OfficeId(GroupId group, string office) => $"{group}/offices/{office}";

    private static IEnumerable<JsonNode> OfGroup(Group group) => OfOffice(group, Chair, group.Chair)
        .Concat(OfOffice(group, ViceChair, group.ViceChair))
        .Concat(group.Membership.Categories.Select(one => OfSeat(group, one)));

    private static IEnumerable<JsonNode> OfOffice(Group group, string code, DocumentValue<Office> office) =>
        office.IsSpecified ? [Post(OfficeId(group.Id, code), office.Value.Title, code, group)] : [];

    private static JsonObject OfSeat(Group group, MemberCategory category)
    {
        var post = Post(SeatId(group.Id, category.Code), category.Name, category.Kind.Words, group);
        if (category.Area is not null)
        {
            post["area"] = new JsonObject { ["name"] = category.Area };
        }

        return post;
    }

    private static JsonObject Post(string id, string label, string role, Group group) =>
        PopoloObject.New("post", id).With("label", label).With("role", role).With("organization_id", group.Id.Value);
}

/// <summary>The appointments, one membership for each post that one fills.</summary>
internal static class Memberships
{
    internal static JsonArray Of(IEnumerable<(GroupId Group, Appointment Appointment)> members) => new([.. members.SelectMany(OfMember)]);

    private static IEnumerable<JsonNode> OfMember((GroupId Group, Appointment Appointment) member) => member.Appointment.Categories
        .Select(category => Posts.SeatId(member.Group, category))
        .Concat(member.Appointment.Office is { } office ? [Posts.OfficeId(member.Group, office)] : Array.Empty<string>())
        .Select(post => InPost(member, post));

    private static JsonObject InPost((GroupId Group, Appointment Appointment) member, string post) => PopoloObject.New("membership", $"{post}/{member.Appointment.Member}")
        .With("person_id", member.Appointment.Member)
        .With("organization_id", member.Group.Value)
        .With("post_id", post)
        .With("on_behalf_of_id", member.Appointment.Body)
        .With("start_date", PopoloObject.DateOf(member.Appointment.From.IsKnown ? member.Appointment.From.Value : null))
        .With("end_date", PopoloObject.DateOf(member.Appointment.To.IsKnown ? member.Appointment.To.Value : null));
}
