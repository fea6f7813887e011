using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A file of terms. What it says once for all is known before the rest of it is read.</summary>
internal sealed class TermsShape : JsonShape<Terms>
{
    private const string Sources = "sources";
    private const string Partnership = "partnership";

    private static readonly ListShape<Instrument> SourceList = new(InstrumentShape.Whole) { Least = 1, Key = one => one.Key };
    private static readonly RowsShape<Group> GroupRows = new(GroupJson.Group) { Key = one => one.Id.Value };

    private readonly ObjectShape<Terms> file = new("terms", "A partnership's own terms of reference.", declare =>
    {
        declare.SchemaLink();
        var sources = declare.Needs(Sources, "The texts that are cited, each once. A citation names one by its key.", SourceList, one => one.Sources);
        var partnership = declare.Needs(Partnership, "The partnership.", GovernanceJson.Partnership, one => one.Partnership);
        var groups = declare.Written("groups", "Its groups, each id once.", GroupRows, one => one.Groups, ValueList<Group>.Empty);
        var links = declare.Rows("links", "How its groups and others are tied.", GovernanceJson.GroupLink, one => one.Links);
        var duties = declare.Rows("standingDuties", "Duties that come round and belong to no one group.", GroupJson.StandingDuty, one => one.StandingDuties);
        var deadlines = declare.Rows("deadlines", "Deadlines that hang on no meeting.", MeetingJson.DeadlineRule, one => one.Deadlines);
        var asked = declare.Rows("requirements", "What is asked on a subject on which another layer asks too.", GovernanceJson.LayeredRequirement, one => one.Requirements);
        var conflicts = declare.Rows("conflicts", "Where the documents disagree or are unclear, and the readings taken.", GovernanceJson.DocumentConflict, one => one.Conflicts);
        return taken => new Terms(partnership(taken))
        {
            Sources = sources(taken),
            Groups = groups(taken),
            Links = links(taken),
            StandingDuties = duties(taken),
            Deadlines = deadlines(taken),
            Requirements = asked(taken),
            Conflicts = conflicts(taken),
        };
    });

    internal override void Put(Pen pen, Terms value) =>
        file.Put(pen with { Scope = new Scope { Sources = value.Sources, Partnership = value.Partnership } }, value);

    /// <summary>Without its sources and its partnership nothing else in a file can be understood, so nothing else is read.</summary>
    internal override Terms? Take(SourceLocation place)
    {
        if (place.Element.ValueKind != JsonValueKind.Object)
        {
            return file.Take(place);
        }

        var before = place.Problems.Refusals;
        var sources = Head(place, Sources, SourceList);
        var listed = place with { Scope = new Scope { Sources = sources ?? ValueList<Instrument>.Empty } };
        var partnership = Head(listed, Partnership, GovernanceJson.Partnership);
        return place.Problems.Refusals == before ? file.Take(listed with { Scope = listed.Scope with { Partnership = partnership } }) : null;
    }

    internal override JsonObject Describe(SchemaBook book)
    {
        book.NamesSources = true;
        return file.Describe(book);
    }

    private static T? Head<T>(SourceLocation place, string name, JsonShape<T> shape)
        where T : class
    {
        if (FoundMembers.Peek(place, name) is { } at)
        {
            return shape.Take(at);
        }

        place.Tell($"The member '{name}' is missing.");
        return null;
    }
}
