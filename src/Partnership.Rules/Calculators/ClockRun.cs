using System.Globalization;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>One question put to one clock: what the caller gave, and the reasons gathered. Used inside one call and thrown away.</summary>
internal sealed class ClockRun(StatutoryClock clock, Moment trigger, ClockArguments arguments, CalendarSet calendars)
{
    internal StatutoryClock Clock { get; } = clock;

    internal Moment Trigger { get; } = trigger;

    internal Reasoning Reasoning { get; } = new Reasoning(trigger.On).Given("rule", clock).Given("trigger", trigger).Given("arguments", arguments);

    /// <summary>The stage given or taken; null when the clock has none, or nothing may be taken.</summary>
    internal ClockStage? Stage => Clock.Form is StagesForm form && (arguments[form.Choice.Name] ?? form.Choice.Default) is { } code
        ? form.Stages.First(one => one.Code == code)
        : null;

    /// <summary>The value given or taken; null when there is none. Asks for it when the clock cannot do without.</summary>
    internal string? Text(ClockParameter parameter)
    {
        if (arguments[parameter.Name] is { } given)
        {
            return given;
        }

        if (parameter.DefaultBecause is { } because)
        {
            Reasoning.Flag(new Flag($"{parameter.Name}-assumed", because, Clock.Rule.Citation));
        }

        return parameter.Default ?? (parameter.IsOptional ? null : Ask(parameter));
    }

    internal LocalDate? Date(ClockParameter parameter) => Text(parameter) is { } text ? ClockParameter.DatesIn(text)[0] : null;

    internal int? Number(ClockParameter parameter) => Text(parameter) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    internal string? Ask(ClockParameter parameter)
    {
        Reasoning.Ask(new Ask(parameter.Name, parameter.Question, Clock.Rule.Citation));
        return null;
    }

    internal void Flag(string code, string says) => Reasoning.Flag(new Flag(code, says, Clock.Rule.Citation));

    /// <summary>The calendar of a name; one without closed days when no calendar matters.</summary>
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

    /// <summary>Refuses names the clock has not and values it does not take.</summary>
    internal ClockRun Checked()
    {
        foreach (var name in arguments.Names)
        {
            var parameter = Clock.Parameters.FirstOrDefault(one => one.Name == name);
            Guard.Require(parameter is not null, Unheard(name), nameof(arguments));
            parameter!.Check(arguments[name]!);
        }

        return this;
    }

    private string Unheard(string name) => Clock.Parameters.Count == 0
        ? $"{Clock.Rule.Id} takes no parameter, and '{name}' was given."
        : $"'{name}' is not a parameter of {Clock.Rule.Id}. Valid parameters: {string.Join(", ", Clock.Parameters.Select(one => one.Name))}.";
}
