using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Popolo;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json;

/// <summary>Groups and their members in the words of Popolo, an open vocabulary for people, organisations and the posts between them.</summary>
/// <remarks>
/// <para>A group is an organization, and so is every body that it names; a seat and an office are posts; an appointment is a membership for
/// each post that it fills. A person is an opaque key and nothing else. Each object names its JSON-LD context.</para>
/// <para>Popolo has dates of a day, a month or a year. A date known to the quarter is written as its year, and one that is not known is left
/// out, as an end that is not set is. So a Popolo document says less than the terms do, and there is no way back from it.</para>
/// </remarks>
public static class PopoloJson
{
    /// <summary>The groups, and those who sit on them, as one document: <c>organizations</c>, <c>posts</c>, <c>memberships</c>, <c>persons</c>.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="members">Who sits on them; none for the groups and their posts alone.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A member sits on a group that is not among the groups.</exception>
    public static string Write(IReadOnlyCollection<Group> groups, params GroupMember[] members)
    {
        var stray = Array.Find(Guard.NotNull(members), one => Guard.NotNull(groups).All(group => group.Id != one.Group));
        Guard.Require(stray is null, $"{stray?.Group} is not among the groups.", nameof(members));
        var document = new JsonObject
        {
            ["organizations"] = Organizations.Of(groups, members),
            ["posts"] = Posts.Of(groups),
            ["memberships"] = Memberships.Of(members),
            ["persons"] = Persons(members),
        };
        return JsonText.Of(writer => document.WriteTo(writer));
    }

    private static JsonArray Persons(GroupMember[] members) => new(
        [.. members.Select(one => one.Appointment.Member).Distinct(StringComparer.Ordinal).Select(key => (JsonNode)PopoloObject.New("person", key))]);
}
