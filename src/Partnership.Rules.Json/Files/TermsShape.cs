using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Json.ShortForms;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Files;

/// <summary>A file of terms. What it says once for all is known before the rest of it is read.</summary>
internal sealed class TermsShape(ShapeRegistry shapes) : JsonShape<Terms>
{
    /// <summary>Where the schema is published: an editor that knows the address finds it.</summary>
    private const string Address = "https://raw.githubusercontent.com/partnership-rules/partnership-rules/main/schemas/terms.schema.json";
    private const string Sources = "sources";
    private const string Partnership = "partnership";

    private static readonly Lazy<TermsVocabulary> Vocabulary = new(() => new TermsVocabulary
    {
        Calendars = Catalogue.Calendars.Select(one => one.Id.Value).ToValueList(),
        Definitions = Catalogue.Definitions.Select(one => one.Id).ToValueList(),
        BoardDuties = ValueList.Of(DomesticAbuseActBoard.Duty.Rule.Id.Value),
        Subjects = Catalogue.LayeredRequirements.Select(one => one.Subject).Distinct(StringComparer.Ordinal).ToValueList(),
        Covers = DomesticAbuseActBoard.Duty.Categories.Select(one => one.Code).ToValueList(),
    });

    private readonly ListShape<Instrument> sourceList = new(ReferenceShape<Instrument>.WholeIn(shapes)) { Minimum = 1, Key = source => source.Key };

    private readonly ObjectShape<Terms> file = new("terms", "A partnership's own terms of reference.", declare =>
    {
        declare.SchemaLink();
        declare.Comments();
        var sources = declare.Required(Sources, "The texts that are cited, each once. A citation names one by its key.", new ListShape<Instrument>(ReferenceShape<Instrument>.WholeIn(shapes)) { Minimum = 1, Key = source => source.Key }, terms => terms.Sources);
        var partnership = declare.Required(Partnership, "The partnership.", shapes.Of<CouncilPartnership>(), terms => terms.Partnership);
        var groups = declare.AlwaysWritten("groups", "Its groups. An id stands once, or once for each version, with the days on which the version holds in 'inForce'.", new ListShape<Group>(shapes.Of<Group>()) { IsLenient = true, Key = group => group.InForce == InForce.Undated ? group.Id.Value : $"{group.Id.Value}, {group.InForce}" }, terms => terms.Groups, ValueList<Group>.Empty);
        var links = declare.Rows("links", "How its groups and others are tied.", shapes.Of<GroupLink>(), terms => terms.Links);
        var duties = declare.Rows("standingDuties", "Recurring duties that belong to no one group.", shapes.Of<RecurringDuty>(), terms => terms.RecurringDuties);
        var deadlines = declare.Rows("deadlines", "Deadlines that do not depend on a meeting.", shapes.Of<Deadline>(), terms => terms.Deadlines);
        var asked = declare.Rows("requirements", "What is asked on a subject on which another layer asks too.", shapes.Of<LayeredRequirement>(), terms => terms.Requirements);
        var conflicts = declare.WithDefault("conflicts", "Where the documents disagree or are unclear, and the interpretations used.", new ListShape<DocumentConflict>(shapes.Of<DocumentConflict>()) { IsLenient = true, Key = conflict => conflict.Id }, terms => terms.Conflicts, ValueList<DocumentConflict>.Empty);
        var definitions = declare.Rows("definitions", "The partnership's own definitions, which a remit may adopt by their ids and which are assessed as those that are built in are. A fact is one of those that a file of facts has, by its code.", shapes.Of<Definition>(), terms => terms.Definitions);
        var open = declare.WithDefault("notRead", "The lists of this file of which the documents say more than is held here, such as 'links'.", new ListShape<string>(PrimitiveShapes.Words), terms => terms.NotRead, ValueList<string>.Empty);
        return values => new Terms(partnership(values))
        {
            NotRead = open(values),
            Sources = sources(values),
            Groups = groups(values),
            Links = links(values),
            RecurringDuties = duties(values),
            Deadlines = deadlines(values),
            Requirements = asked(values),
            Conflicts = conflicts(values),
            Definitions = definitions(values).Select(one => one.Partnership is null ? one with { Partnership = partnership(values).Key } : one).ToValueList(),
        };
    })
    {
        KeepsRest = true,
    };

    [HandMade]
    internal static JsonShape<Terms> Terms(ShapeRegistry shapes) => new TermsShape(shapes);

    internal override void Write(JsonWriteContext context, Terms value) =>
        file.Write(context.Within(context.Document.With(new Listed<Instrument>(value.Sources)).With(value.Partnership).With(new TermsAround(value.Partnership.Key, shapes))), value);

    /// <summary>Without its sources and its partnership nothing else in a file can be understood, so nothing else is read.</summary>
    internal override Terms? Read(JsonReadContext context)
    {
        if (context.Element.ValueKind != JsonValueKind.Object)
        {
            return file.Read(context);
        }

        var before = context.Diagnostics.Errors;
        var sources = Head(context, Sources, sourceList);
        var listed = context.Within(context.Document.With(new Listed<Instrument>(context.Diagnostics.Errors == before ? sources : Passing(context).Sources)));
        var partnership = Head(listed, Partnership, shapes.Of<CouncilPartnership>());
        if (context.Diagnostics.Errors == before)
        {
            return Checked(file.Read(listed.Within(listed.Document.With(partnership).With(new TermsAround(partnership!.Key, shapes)))), context);
        }

        var (passing, known) = Passing(context);
        var document = context.Document.With(new Listed<Instrument>(passing));
        AddRest(context, (document, known));
        return null;
    }

    /// <summary>The sources and the partnership, where members that there are not are all that is wrong with them.</summary>
    private (ValueList<Instrument>? Sources, CouncilPartnership? Partnership) Passing(JsonReadContext context)
    {
        var trial = new Diagnostics(tracksPaths: false) { PassesMembers = true };
        var passing = new JsonReadContext(context.Element, context.Path, trial, context.Document);
        var sources = Head(passing, Sources, sourceList);
        sources = trial.Errors == 0 ? sources : null;
        var partnership = Head(passing.Within(context.Document.With(new Listed<Instrument>(sources))), Partnership, shapes.Of<CouncilPartnership>());
        return (sources, trial.Errors == 0 ? partnership : null);
    }

    /// <summary>What is wrong with the rest. Where the sources or the partnership are not known, only the members that there are not and those that appear twice, at every level: they are wrong whatever these turn out to be.</summary>
    private void AddRest(JsonReadContext context, (DocumentContext Document, CouncilPartnership? Partnership) known)
    {
        var trial = new Diagnostics(context.Diagnostics.TracksPaths) { ListsMembersOnly = known.Partnership is null };
        var around = known.Partnership ?? new CouncilPartnership("terms", "terms", new Instrument("terms", "terms", InstrumentKind.TermsOfReference));
        file.Read(new JsonReadContext(context.Element, context.Path, trial, known.Document.With(around).With(new TermsAround(around.Key, shapes))));
        foreach (var problem in trial.ToList().Except(context.Diagnostics.ToList()))
        {
            context.Diagnostics.Add(problem);
        }
    }

    /// <summary>Every name in the terms means something, and every duty can come up. What does not is reported, and the rest stays.</summary>
    private static Terms? Checked(Terms? terms, JsonReadContext context)
    {
        if (terms is null)
        {
            return null;
        }

        var wrong = TermsCalculator.AssessDefinitions(terms.Definitions, Vocabulary.Value);
        var kept = wrong.Count == 0 ? terms : terms with { Definitions = terms.Definitions.Where((_, place) => wrong.All(one => one.Path != FormattableString.Invariant($"definitions[{place}]"))).ToValueList() };
        var vocabulary = Vocabulary.Value with { Definitions = Vocabulary.Value.Definitions.Concat(kept.Definitions.Select(one => one.Id)).ToValueList() };
        foreach (var problem in wrong.Concat(TermsCalculator.Assess(terms.Groups, vocabulary)).Concat(TermsCalculator.AssessTies(terms.Groups, terms.Links, terms.Deadlines, terms.Requirements, vocabulary)))
        {
            new JsonReadContext(context.Element, $"{context.Path}.{problem.Path}", context.Diagnostics, context.Document)
                .AddWarning(problem.DidYouMean is { } meant ? $"{problem.Message} Did you mean '{meant}'?" : problem.Message, problem.DidYouMean);
        }

        return kept;
    }

    /// <summary>The address comes first: some validators resolve what follows against what they have read so far.</summary>
    internal override JsonObject WriteSchema(SchemaBuilder schema)
    {
        schema.AddListed<Instrument>();
        var described = new JsonObject { ["$id"] = Address };
        foreach (var keyword in file.WriteSchema(schema))
        {
            described[keyword.Key] = keyword.Value?.DeepClone();
        }

        Keys(schema, "adopted-definition", "definition", Vocabulary.Value.Definitions);
        Keys(schema, "hat", "compositionRule", Vocabulary.Value.BoardDuties);
        Keys(schema, "group", "meetingCalendar", Vocabulary.Value.Calendars);
        Keys(schema, "member-category", "covers", Vocabulary.Value.Covers);
        return described;
    }

    /// <summary>The keys that the library knows, for an editor to offer. Others are reported when the file is read.</summary>
    private static void Keys(SchemaBuilder schema, string definition, string member, ValueList<string> keys) => schema.Amend($"#/$defs/{definition}", defined =>
    {
        var described = defined["properties"]![member]!.AsObject();
        var one = described["items"] as JsonObject ?? described;
        foreach (var keyword in one.Select(keyword => keyword.Key).Where(keyword => keyword != "description").ToArray())
        {
            one.Remove(keyword);
        }

        one["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray([.. keys.Select(key => (JsonNode)key)]) }, new JsonObject { ["type"] = "string", ["pattern"] = @"\S" });
    });

    private static T? Head<T>(JsonReadContext context, string name, JsonShape<T> shape)
        where T : class
    {
        if (FoundMembers.Peek(context, name) is { } at)
        {
            return shape.Read(at);
        }

        context.AddError($"The member '{name}' is missing.");
        return null;
    }
}
