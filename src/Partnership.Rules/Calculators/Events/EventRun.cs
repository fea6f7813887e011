using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>One event put to its clocks. Used inside one call and thrown away.</summary>
internal sealed class EventRun(TriggerTime at, DeadlineFacts arguments, CalendarSet calendars)
{
    private readonly List<EventDeadline> started = [];
    private readonly List<Deadline> then = [];
    private readonly List<Deadline> notInForce = [];
    private readonly List<Question> asks = [];

    internal void Add(in EventTie tie)
    {
        if (!BelongsByChoice(tie.Start))
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

    internal EventResult Conclude(LawEvent on)
    {
        var ordered = started.ToArray();
        Array.Sort(Places(ordered), ordered);
        return new EventResult(on, at)
        {
            Clocks = new ValueList<EventDeadline>(ordered),
            Then = ValueList.Of(then.ToArray()),
            NotInForce = notInForce.Where(one => !Holds(one.Rule.Id)).ToValueList(),
            StillNeeded = ValueList.Of(asks.ToArray()),
        };
    }

    /// <summary>Where each clock stands: its day, the day from which it opens after all those, and then those without a day, in the order of the law table.</summary>
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

    private bool Holds(RuleId id) => started.Any(one => one.Clock.Rule.Id == id) || then.Any(one => one.Rule.Id == id);

    private bool BelongsByChoice(EventStart start)
    {
        if (start.Choice is null)
        {
            return true;
        }

        if (arguments[start.Choice.Name] is not { } given)
        {
            Ask(new Question(start.Choice.Name, start.Choice.Question));
            return true;
        }

        start.Choice.Check(given);
        return given == start.Option;
    }

    private void Answer(in EventTie tie)
    {
        var own = arguments.Only(tie.Takes);
        var answer = DeadlineCalculator.AssessOne(tie.Clock, at, tie.StageChoice is { } choice ? own.With(choice.Name, tie.Start.Stage!) : own, calendars);
        started.Add(new EventDeadline(tie.Clock, answer));
        foreach (var ask in answer.Due.StillNeeded)
        {
            Ask(ask);
        }
    }

    /// <summary>A fact is asked for once, however many clocks need it.</summary>
    private void Ask(Question ask)
    {
        if (!asks.Exists(one => one.Fact == ask.Fact))
        {
            asks.Add(ask);
        }
    }
}
