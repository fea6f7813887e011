using System.Globalization;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>One question put to one deadline: what the caller gave, and the reasons gathered. Used inside one call and thrown away.</summary>
internal sealed class DeadlineRun(Deadline clock, TriggerTime trigger, DeadlineFacts arguments, CalendarSet calendars)
{
    internal Deadline Deadline { get; } = clock;

    internal TriggerTime Trigger { get; } = trigger;

    internal Reasoning Reasoning { get; } = new Reasoning(trigger.On).Given("rule", clock).Given("trigger", trigger).Given("arguments", arguments);

    internal DeadlineFacts Facts { get; } = arguments;

    /// <summary>The stage given or taken; null when the deadline has none, or nothing may be taken.</summary>
    internal DeadlineStage? Stage => Deadline.Kind is StagedLimits form && (Facts[form.Choice.Name] ?? form.Choice.Default) is { } code
        ? form.Of(code)
        : null;

    /// <summary>The value given or taken; null when there is none. Asks for it when the deadline cannot do without.</summary>
    internal string? Text(DeadlineParameter parameter)
    {
        if (Facts[parameter.Name] is { } given)
        {
            return given;
        }

        if (parameter.DefaultReason is { } because)
        {
            Reasoning.Caveat(new Caveat($"{parameter.Name}-assumed", because, Deadline.Rule.Citation));
        }

        return parameter.Default ?? (parameter.IsOptional ? null : Ask(parameter));
    }

    internal LocalDate? Date(DeadlineParameter parameter) => Text(parameter) is { } text ? DeadlineParameter.DatesIn(text)[0] : null;

    internal int? Number(DeadlineParameter parameter) => Text(parameter) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    internal string? Ask(DeadlineParameter parameter)
    {
        Reasoning.Question(new Question(parameter.Name, parameter.Question, Deadline.Rule.Citation));
        return null;
    }

    internal void Flag(string code, string says) => Reasoning.Caveat(new Caveat(code, says, Deadline.Rule.Citation));

    /// <summary>The calendar of a name; one without non-working days when no calendar matters.</summary>
    internal HolidayCalendar CalendarOf(CalendarId? id)
    {
        if (id is null)
        {
            return NoCalendar.EveryDay;
        }

        if (!Drawn.Contains(calendars[id]))
        {
            Drawn.Add(calendars[id]);
        }

        return calendars[id];
    }

    /// <summary>The calendars that the answer drew on.</summary>
    internal List<HolidayCalendar> Drawn { get; } = [];

    internal bool Lacks(CalendarId? id) => id is not null && !calendars.TryFind(id, out _);

    /// <summary>Refuses names the deadline has not and values it does not take.</summary>
    internal DeadlineRun Checked()
    {
        foreach (var name in Facts.Names)
        {
            var parameter = Stage?.Form.Parameters.FirstOrDefault(one => one.Name == name) ?? Deadline.Find(name) ?? throw new ArgumentException(Unheard(name), nameof(arguments));
            parameter.Check(Facts[name]!);
        }

        return this;
    }

    private string Unheard(string name) => Deadline.Parameters.Count == 0
        ? $"{Deadline.Rule.Id} takes no parameter, and '{name}' was given."
        : $"'{name}' is not a parameter of {Deadline.Rule.Id}. Valid parameters: {string.Join(", ", Deadline.Parameters.Select(one => one.Name))}.{(Nearest.To(name, Deadline.Parameters.Select(one => one.Name)) is { } near ? $" Did you mean '{near}'?" : string.Empty)}";
}
