using System.Text.Json.Nodes;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Popolo;

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
