using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Clocks;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Statutory clocks, their forms and parameters, and checklists as JSON.</summary>
public static class ClocksJson
{
    /// <summary>A moment, as text: <c>2026-04-02</c>, or <c>2026-04-02T14:00</c> where hours are counted.</summary>
    public static JsonShape<TriggerTime> Moment { get; } =
        new TextShape<TriggerTime>("a date, or a date and a time of day", Time.TriggerTime.Parse, one => one.ToString()) { Pattern = @"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$" };

    /// <summary>A parameter, told apart by <c>kind</c>: <c>date</c>, <c>dates</c>, <c>number</c>, <c>choice</c>.</summary>
    public static JsonShape<DeadlineParameter> Parameter { get; } = ParameterShape.Parameter;

    /// <summary>A form of a clock, told apart by <c>kind</c>.</summary>
    public static JsonShape<DeadlineKind> Form { get; } = ClockFormShape.Form;

    /// <summary>A clock: <c>row</c>, <c>rule</c>, <c>trigger</c>, <c>form</c>, <c>notes</c>, <c>who</c>, <c>to</c>, <c>onlyIf</c>, <c>triggerDay</c>.</summary>
    public static JsonShape<Deadline> Clock { get; } = new ObjectShape<Deadline>("statutory-clock", "A rule of law, guidance or practice that runs a clock.", ClockShape.Declare);

    /// <summary>A checklist: <c>row</c>, <c>condition</c>.</summary>
    public static JsonShape<Checklist> Checklist { get; } = new ObjectShape<Checklist>("checklist", "Heads that a duty asks for, all of them, without a date of their own.", declare =>
    {
        var row = declare.Needs("row", "The row of the law table, such as R6.", Plain.Words, one => one.Row);
        var condition = declare.Needs("condition", "The heads, as a condition over facts.", ConductJson.Condition, one => one.Condition);
        return taken => new Checklist(row(taken), condition(taken));
    });
}
