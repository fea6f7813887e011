using System.Text.Json.Nodes;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A deadline as a document of a council writes it, with a limit and a calendar, or as a statute has it, with a row and a kind of limit.</summary>
internal static class DeadlineShapes
{
    private const string EnglandAndWales = "england-and-wales";

    [HandMade]
    internal static JsonShape<Deadline> Deadline(ShapeRegistry shapes) => new LocalOrStatutoryShape(Local(shapes), Statutory(shapes));

    [HandMade]
    internal static JsonShape<OpenDeadline> Open(ShapeRegistry shapes) => new ObjectShape<OpenDeadline>("open-deadline", "A case whose time is still running: under a limit, or under the versions of a rule with what they ask for.", declare =>
    {
        var key = declare.Required("key", "The caller's own key of the case; never a name.", PrimitiveShapes.Words, open => open.Key);
        var trigger = declare.Required("trigger", "The day, or the day and time, that the time runs from.", shapes.Of<TriggerTime>(), open => open.Trigger);
        var limit = declare.Optional("limit", "The limit of a case that names no rule.", shapes.Of<TimeLimit>(), open => open.Limit?.Limit);
        var calendar = declare.Optional("calendar", "The name of the calendar by which the limit counts; england-and-wales when omitted.", shapes.Of<CalendarId>(), open => open.Limit?.Calendar);
        var versions = declare.List("versions", "The versions of the rule, in place of a limit.", shapes.Of<Deadline>(), open => open.Versions);
        var facts = declare.Optional("facts", "What the rule asks for, each by its name.", shapes.Of<DeadlineFacts>(), open => open.Facts == DeadlineFacts.None ? null : open.Facts);
        return values => limit(values) is { } plain
            ? OpenDeadline.Of(key(values), trigger(values).On, plain, calendar(values) ?? CalendarId.Parse(EnglandAndWales))
            : versions(values) is { Count: > 0 } rules
                ? new OpenDeadline(key(values), trigger(values), rules, facts(values) ?? DeadlineFacts.None)
                : throw new FormatException("An open deadline needs a limit, in 'limit', or the versions of a rule, in 'versions'.");
    });

    private static ObjectShape<Deadline> Local(ShapeRegistry shapes) => new("deadline-rule", "A rule of a document that sets a date.", declare =>
    {
        var rule = declare.Required("rule", "The rule that sets the deadline.", shapes.Of<Rule>(), deadline => deadline.Rule);
        var trigger = declare.Required("trigger", "The event from which the time runs.", shapes.Of<Trigger>(), deadline => deadline.Trigger);
        var limit = declare.Required("limit", "The limit that is counted from the event.", shapes.Of<TimeLimit>(), deadline => Limit(deadline).Limit);
        var calendar = declare.Required("calendar", "The name of the calendar that says which days are not worked.", shapes.Of<CalendarId>(), deadline => Limit(deadline).Calendar!);
        var around = Around(declare, shapes);
        return values => around(values, Governance.Deadline.Of(rule(values), trigger(values), limit(values), calendar(values)));
    });

    private static ObjectShape<Deadline> Statutory(ShapeRegistry shapes) => new("statutory-clock", "A rule of law, guidance or practice that sets a time limit.", declare =>
    {
        var row = declare.Required("row", "The row of the law table.", PrimitiveShapes.Words, deadline => deadline.Row);
        var rule = declare.Required("rule", "The rule, with its citations and the range in which it is in force.", shapes.Of<Rule>(), deadline => deadline.Rule);
        var trigger = declare.Required("trigger", "The event from which the time runs.", shapes.Of<Trigger>(), deadline => deadline.Trigger);
        var form = declare.Required("form", "The kind of limit.", shapes.Of<DeadlineKind>(), deadline => deadline.Kind);
        var around = Around(declare, shapes);
        return values => around(values, new Deadline(row(values), rule(values), trigger(values), form(values)));
    });

    /// <summary>A document's deadline is always one limit, also where it depends on a choice whether the rule applies.</summary>
    private static SingleLimit Limit(Deadline local) => (SingleLimit)local.Kind;

    /// <summary>What a deadline of a document and one of a statute can say alike.</summary>
    private static Func<MemberValues, Deadline, Deadline> Around(Declaration<Deadline> declare, ShapeRegistry shapes)
    {
        var starts = declare.List("starts", "The interpretations of the event from which the time runs, the assumed one first.", shapes.Of<StartInterpretation>(), deadline => deadline.Starts);
        var notes = declare.List("notes", "Caveats that go with every answer.", shapes.Of<Caveat>(), deadline => deadline.Caveats);
        var who = declare.Optional("who", "Who must act, in words.", PrimitiveShapes.Text, deadline => deadline.Who);
        var to = declare.List("to", "To whom the thing is sent, in words.", PrimitiveShapes.Text, deadline => deadline.To);
        var elsewhere = declare.Optional("elsewhere", "Which rule holds on a day that this version does not cover.", shapes.Of<Caveat>(), deadline => deadline.Elsewhere);
        var events = declare.List("startedBy", "The events that start the time, or lead to it.", shapes.Of<EventStart>(), deadline => deadline.StartedBy);
        var writing = declare.WithDefault("needsWriting", "True when the rule asks for writing.", PrimitiveShapes.Boolean, deadline => deadline.NeedsWriting, otherwise: false);
        var only = declare.Optional("onlyIf", "A choice of yes or no on which it depends whether the rule applies.", shapes.Of<DeadlineParameter>(), deadline => deadline.OnlyIf);
        var day = declare.OptionalValue("triggerDay", "The one day of the year on which the event can fall.", shapes.Of<NodaTime.AnnualDate>(), deadline => deadline.TriggerDay);
        return (values, deadline) => deadline with
        {
            Starts = starts(values),
            Caveats = notes(values),
            Who = who(values),
            To = to(values),
            Elsewhere = elsewhere(values),
            StartedBy = events(values),
            NeedsWriting = writing(values),
            OnlyIf = only(values),
            TriggerDay = day(values),
        };
    }

    private sealed class LocalOrStatutoryShape(ObjectShape<Deadline> local, ObjectShape<Deadline> statutory) : JsonShape<Deadline>
    {
        internal override void Write(JsonWriteContext context, Deadline value) => (value.Row.Length == 0 ? local : statutory).Write(context, value);

        internal override Deadline? Read(JsonReadContext context) =>
            context.Element.ValueKind == System.Text.Json.JsonValueKind.Object && (FoundMembers.Peek(context, "row") ?? FoundMembers.Peek(context, "form")) is not null ? statutory.Read(context) : local.Read(context);

        internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["oneOf"] = new JsonArray(local.WriteSchema(schema), statutory.WriteSchema(schema)) };
    }
}
