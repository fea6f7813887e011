using System.Text.Json.Nodes;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Popolo;

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
