using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>What a deadline needs from its caller in addition to the trigger, and days that do not count.</summary>
internal static class LawShapes
{
    [HandMade]
    internal static JsonShape<DeadlineParameter> Parameter(ShapeRegistry shapes) => new TaggedShape<DeadlineParameter>(
        "clock-parameter",
        "What a deadline needs in addition to its start event: a date, a number or a choice.",
        Of(ParameterKind.Date, "A day.", (_, name, question) => DeadlineParameter.Date(name, question)),
        Of(ParameterKind.Dates, "Days.", (_, name, question) => DeadlineParameter.Dates(name, question)),
        Of(ParameterKind.Time, "A time of day.", (_, name, question) => DeadlineParameter.Time(name, question)),
        Variant.When<DeadlineParameter>(ParameterKind.Number.Code, "A whole number.", parameter => parameter.Kind == ParameterKind.Number, declare => Declare(declare, () =>
        {
            var least = declare.WithDefault("least", "The least number allowed; 1 when omitted.", PrimitiveShapes.Number, parameter => parameter.Minimum, 1);
            var most = declare.WithDefault("most", "The greatest number allowed; 100,000 when omitted.", PrimitiveShapes.Number, parameter => parameter.Maximum, 100_000);
            return (values, name, question) => DeadlineParameter.Number(name, question, least(values), most(values));
        })),
        Variant.When<DeadlineParameter>(ParameterKind.Choice.Code, "One out of a list.", parameter => parameter.Kind == ParameterKind.Choice, declare => Declare(declare, () =>
        {
            var options = declare.Required("options", "What may be chosen; at least two.", new ListShape<string>(PrimitiveShapes.Words) { Minimum = 2 }, parameter => parameter.Options);
            return (values, name, question) => DeadlineParameter.Choice(name, question, [.. options(values)]);
        })));

    private static Variant<DeadlineParameter> Of(ParameterKind kind, string description, Func<MemberValues, string, string, DeadlineParameter> make) =>
        Variant.When<DeadlineParameter>(kind.Code, description, parameter => parameter.Kind == kind, declare => Declare(declare, () => make));

    private static Func<MemberValues, DeadlineParameter> Declare(Declaration<DeadlineParameter> declare, Func<Func<MemberValues, string, string, DeadlineParameter>> own)
    {
        var name = declare.Required("name", "The name: lower case with hyphens.", PrimitiveShapes.Words, parameter => parameter.Name);
        var question = declare.Required("question", "The question that brings it out.", PrimitiveShapes.Words, parameter => parameter.Question);
        var make = own();
        var otherwise = declare.Optional("default", "The value that is used when none is given.", PrimitiveShapes.Words, parameter => parameter.Default);
        var because = declare.Optional("defaultBecause", "Why that value is used; goes with 'default'.", PrimitiveShapes.Text, parameter => parameter.DefaultReason);
        var optional = declare.WithDefault("optional", "True when the deadline can be answered without it, and no value is used in its place.", PrimitiveShapes.Boolean, parameter => parameter.IsOptional, otherwise: false);
        return values =>
        {
            var made = make(values, name(values), question(values));
            made = (otherwise(values), because(values)) switch
            {
                ({ } value, var reason) => made.Or(value, reason),
                (null, { }) => throw new FormatException("A reason in 'defaultBecause' needs the value taken, in 'default'."),
                _ => made,
            };
            return optional(values) ? made.WhenAny() : made;
        };
    }

    [HandMade]
    internal static JsonShape<DeadlinePause> Pause(ShapeRegistry shapes) => new ObjectShape<DeadlinePause>("clock-pause", "Days that do not count, from one event to another, both included.", declare =>
    {
        var from = declare.Required("from", "The first day that does not count.", shapes.Of<DeadlineParameter>(), pause => pause.From);
        var to = declare.Required("to", "The last day that does not count.", shapes.Of<DeadlineParameter>(), pause => pause.To);
        var effect = declare.Required("effect", "What the pause does to the limit.", shapes.Of<PauseEffect>(), pause => pause.Effect);
        var within = declare.Optional("endsWithin", "By when it must end, counted from its first day; omitted when no text says.", shapes.Of<TimeLimit>(), pause => pause.EndsWithin);
        var late = declare.Optional("whenLate", "What follows when it ends later, as a caveat to show.", shapes.Of<Caveat>(), pause => pause.WhenLate);
        return values => Of(effect(values), from(values), to(values)) with { EndsWithin = within(values), WhenLate = late(values) };
    });

    [HandMade]
    internal static JsonShape<Alternative<TimeLimit>> OtherReading(ShapeRegistry shapes) => new ObjectShape<Alternative<TimeLimit>>("alternative-limit", "The limit of another interpretation.", declare =>
    {
        var value = declare.Required("value", "The limit by that interpretation.", shapes.Of<TimeLimit>(), other => other.Value);
        var reading = declare.Required("reading", "The reading that gives it.", PrimitiveShapes.Text, other => other.Interpretation);
        return values => new Alternative<TimeLimit>(value(values), reading(values));
    });

    [HandMade]
    internal static JsonShape<Alternative<CalendarId>> OtherCalendar(ShapeRegistry shapes) => new ObjectShape<Alternative<CalendarId>>("alternative-calendar", "Another calendar by which a limit is read.", declare =>
    {
        var value = declare.Required("value", "The calendar that is read by.", shapes.Of<CalendarId>(), other => other.Value);
        var reading = declare.Required("reading", "The reading that gives it.", PrimitiveShapes.Text, other => other.Interpretation);
        return values => new Alternative<CalendarId>(value(values), reading(values));
    });

    private static DeadlinePause Of(PauseEffect effect, DeadlineParameter from, DeadlineParameter to) =>
        effect == PauseEffect.LaterEnd ? DeadlinePause.OfDays(from, to) : DeadlinePause.OfWorkingDays(from, to);
}
