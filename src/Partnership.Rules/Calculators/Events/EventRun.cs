using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>One event put to its deadlines. Used inside one call and thrown away.</summary>
internal sealed class EventRun(TriggerTime at, DeadlineFacts arguments, CalendarSet calendars)
{
    private readonly List<EventDeadline> started = [];
    private readonly List<EventDeadline> possible = [];
    private readonly List<Deadline> then = [];
    private readonly List<Deadline> notInForce = [];
    private readonly List<Question> asks = [];

    internal void Add(in EventTie tie)
    {
        if (IsRuledOut(tie.Start))
        {
            return;
        }

        var clocks = !tie.Clock.Rule.InForce.Covers(at.On) ? notInForce : tie.Start.Role == EventRole.Then ? then : null;
        if (clocks is null)
        {
            Answer(tie);
        }
        else if (!clocks.Contains(tie.Clock))
        {
            clocks.Add(tie.Clock);
        }
    }

    internal EventResult Conclude(LawEvent on) => new(on, at)
    {
        Deadlines = InOrder(started),
        Possible = InOrder(possible),
        Then = ValueList.Of(then.ToArray()),
        NotInForce = notInForce.Where(one => !Holds(one.Rule.Id)).ToValueList(),
        StillNeeded = ValueList.Of(asks.ToArray()),
    };

    private static ValueList<EventDeadline> InOrder(List<EventDeadline> clocks)
    {
        var ordered = clocks.ToArray();
        Array.Sort(Places(ordered), ordered);
        return new ValueList<EventDeadline>(ordered);
    }

    /// <summary>Where each deadline stands: its day, the day from which it opens after all those, and then those without a day, in the order of the law table.</summary>
    private static (int Kind, LocalDateTime When, int Place)[] Places(EventDeadline[] clocks)
    {
        var places = new (int, LocalDateTime, int)[clocks.Length];
        for (var place = 0; place < clocks.Length; place++)
        {
            var answer = clocks[place].Answer;
            var (kind, when) = answer.Due.Answer.IsKnown ? (0, answer.Due.Value) : answer.NotBefore is { } first ? (1, first.Value) : (answer.Due.State == FactState.NotApplicable ? 2 : 3, new TriggerTime(LocalDate.MaxIsoValue));
            places[place] = (kind, when.On.At(when.At ?? LocalTime.MaxValue), place);
        }

        return places;
    }

    private bool Holds(RuleId id) => started.Concat(possible).Any(one => one.Deadline.Rule.Id == id) || then.Any(one => one.Rule.Id == id);

    /// <summary>True when a fact that was given says that the deadline does not run.</summary>
    private bool IsRuledOut(EventStart start) => (Given(start.Choice) is { } chosen && chosen != start.Option)
        || (start.OnlyIf is { Options.Count: > 0 } further && Given(further) is { } said && said != further.Options[0]);

    private string? Given(DeadlineParameter? parameter)
    {
        var given = parameter is null ? null : arguments[parameter.Name];
        if (given is not null)
        {
            parameter!.Check(given);
        }

        return given;
    }

    private void Answer(in EventTie tie)
    {
        var (start, own) = (tie.Start, arguments.Only(tie.Takes));
        own = tie.StageChoice is { } stage ? own.With(stage.Name, start.Stage!) : own;
        if (start.OnlyIf is { } further && Given(further) is null)
        {
            possible.Add(new EventDeadline(tie.Clock, start, further.Options.Count > 0 ? DeadlineCalculator.AssessOne(tie.Clock, at, own, calendars) : Open(tie, own, further)));
        }
        else
        {
            Run(new EventDeadline(tie.Clock, start, DeadlineCalculator.AssessOne(tie.Clock, at, own, calendars)));
        }
    }

    /// <summary>A deadline whose time depends on a day that no one has said.</summary>
    private DeadlineResult Open(in EventTie tie, DeadlineFacts own, DeadlineParameter further) =>
        DeadlineCalculator.Open(tie.Clock, at, own, calendars, new Question(further.Name, further.Question, tie.Clock.Rule.Citation));

    /// <summary>A deadline that runs, or that runs by one answer to a choice that no one has made.</summary>
    private void Run(EventDeadline one)
    {
        if (one.Start.Choice is { } choice && Given(choice) is null)
        {
            Ask(new Question(choice.Name, choice.Question));
            possible.Add(one);
            return;
        }

        started.Add(one);
        foreach (var ask in one.Answer.Due.StillNeeded)
        {
            Ask(ask);
        }
    }

    /// <summary>A fact is asked for once, however many deadlines need it.</summary>
    private void Ask(Question ask)
    {
        if (!asks.Exists(one => one.Fact == ask.Fact))
        {
            asks.Add(ask);
        }
    }
}
