using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Reasons;

/// <summary>Gathers the steps of one answer. Used inside one call and thrown away.</summary>
internal sealed class Reasoning(LocalDate on)
{
    private readonly List<Step> steps = [];
    private readonly List<Question> asks = [];
    private readonly List<Caveat> flags = [];
    private readonly List<Rule> rules = [];
    private readonly List<Given> given = [];
    private readonly List<CalendarDays> calendars = [];

    /// <summary>The day asked about.</summary>
    internal LocalDate On => on;

    /// <summary>The names of the facts asked for so far.</summary>
    internal IEnumerable<string> Asked => asks.Select(ask => ask.Fact);

    internal Reasoning Step(Rule rule, Finding finding, string says) => Step(new Step(rule, finding, rule.Citation, says));

    internal Reasoning Step(in Step step)
    {
        steps.Add(step);
        return Using(step.Rule);
    }

    internal Reasoning Using(Rule rule)
    {
        if (!rules.Contains(rule))
        {
            rules.Add(rule);
        }

        return this;
    }

    /// <summary>Notes something that the answer is worked out from, for a receipt.</summary>
    internal Reasoning Given(string name, object? value)
    {
        given.Add(new Given(name, value));
        return this;
    }

    /// <summary>Notes the days of a calendar that the answer draws on, for a receipt.</summary>
    internal Reasoning Draws(HolidayCalendar calendar, LocalDate one, LocalDate other)
    {
        calendars.Add(new CalendarDays(calendar, LocalDate.Min(one, other), LocalDate.Max(one, other)));
        return this;
    }

    internal Reasoning Question(Question ask)
    {
        if (!asks.Contains(ask))
        {
            asks.Add(ask);
        }

        return this;
    }

    internal Reasoning Caveat(Caveat flag)
    {
        if (!flags.Contains(flag))
        {
            flags.Add(flag);
        }

        return this;
    }

    internal Reasoning Caveat(IEnumerable<Caveat> raised)
    {
        foreach (var flag in raised)
        {
            Caveat(flag);
        }

        return this;
    }

    internal Determination<T> Known<T>(T value, params Alternative<T>[] others) => Conclude(Fact.Known(value), others);

    internal Determination<T> Unknown<T>() => Conclude(Fact<T>.NotKnown, []);

    internal Determination<T> NotApplicable<T>() => Conclude(Fact<T>.NotApplicable, []);

    internal Determination<T> Conclude<T>(Fact<T> answer, Alternative<T>[] others) => new(on, answer)
    {
        Steps = Gathered(steps),
        StillNeeded = Gathered(asks),
        Rules = Gathered(rules),
        Caveats = Gathered(flags),
        Alternatives = ValueList.Of(others),
        Given = ValueList.Of(given.ToArray()),
        Calendars = ValueList.Of(calendars.ToArray()),
    };

    private static ValueList<TItem> Gathered<TItem>(List<TItem> items) => items.Count == 0 ? ValueList<TItem>.Empty : new ValueList<TItem>(items.ToArray());
}
