using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes.Clocks;

/// <summary>Something a clock needs from its caller beside the trigger.</summary>
internal static class ParameterShape
{
    internal static JsonShape<DeadlineParameter> Parameter { get; } = new TaggedShape<DeadlineParameter>(
        "clock-parameter",
        "Something a clock needs from its caller beside the trigger: a date, a number, a choice.",
        Of(ParameterKind.Date, "A day.", (_, name, question) => DeadlineParameter.Date(name, question)),
        Of(ParameterKind.Dates, "Days.", (_, name, question) => DeadlineParameter.Dates(name, question)),
        Case.When<DeadlineParameter>(ParameterKind.Number.Code, "A whole number.", one => one.Kind == ParameterKind.Number, declare => Declare(declare, () =>
        {
            var least = declare.Or("least", "The least number allowed; 1 when left out.", Plain.Number, one => one.Minimum, 1);
            return (taken, name, question) => DeadlineParameter.Number(name, question, least(taken));
        })),
        Case.When<DeadlineParameter>(ParameterKind.Choice.Code, "One out of a list.", one => one.Kind == ParameterKind.Choice, declare => Declare(declare, () =>
        {
            var options = declare.Needs("options", "What may be chosen; at least two.", new ListShape<string>(Plain.Words) { Least = 2 }, one => one.Options);
            return (taken, name, question) => DeadlineParameter.Choice(name, question, [.. options(taken)]);
        })));

    private static Case<DeadlineParameter> Of(ParameterKind kind, string description, Func<Taken, string, string, DeadlineParameter> make) =>
        Case.When<DeadlineParameter>(kind.Code, description, one => one.Kind == kind, declare => Declare(declare, () => make));

    private static Func<Taken, DeadlineParameter> Declare(Declaration<DeadlineParameter> declare, Func<Func<Taken, string, string, DeadlineParameter>> own)
    {
        var name = declare.Needs("name", "The name: lower case with hyphens.", Plain.Words, one => one.Name);
        var question = declare.Needs("question", "The question that brings it out.", Plain.Words, one => one.Question);
        var make = own();
        var otherwise = declare.May("default", "What is taken when the caller says nothing.", Plain.Words, one => one.Default);
        var because = declare.May("defaultBecause", "Why that is taken; goes with 'default'.", Plain.Text, one => one.DefaultReason);
        var optional = declare.Or("optional", "True when the clock can answer without it and takes nothing in its place.", Plain.Truth, one => one.IsOptional, ordinary: false);
        return taken =>
        {
            var made = make(taken, name(taken), question(taken));
            made = (otherwise(taken), because(taken)) switch
            {
                ({ } value, var reason) => made.Or(value, reason),
                (null, { }) => throw new FormatException("A reason in 'defaultBecause' needs the value taken, in 'default'."),
                _ => made,
            };
            return optional(taken) ? made.WhenAny() : made;
        };
    }
}
