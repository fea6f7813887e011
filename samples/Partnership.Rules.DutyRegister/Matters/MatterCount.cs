using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Notices;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>Counts a matter, and writes what changed: a date to its duty, a row of history, and a notice where a date that was given moved.</summary>
public sealed class MatterCount(DateWriter dates, NoticeWriter notices)
{
    /// <summary>Counts, and says how many dates are others than before. The caller saves.</summary>
    public int Count(Register register, Matter matter, KnownCalendars calendars, Process process)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(calendars);
        var at = new TriggerTime(matter.On, matter.At);
        var answer = Answer(matter, calendars);
        var changed = answer.Clocks.Count(given => Take(register, matter, given, at, calendars, process));
        foreach (var gone in matter.Duties.Where(duty => duty.DoneOn is null && duty.State != DutyState.NoLongerStarts && !answer.Clocks.Any(given => Same(duty, given))))
        {
            Tell(process, matter, $"{gone.Title}: no longer started by what is known", InWords(gone), null);
            (gone.State, gone.DueOn, gone.DueAt, gone.OpensOn) = (DutyState.NoLongerStarts, null, null, null);
            changed++;
        }

        return changed;
    }

    public static MatterAnswer Answer(Matter matter, KnownCalendars calendars)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(calendars);
        var facts = FactsText.Of(matter.Facts.Select(fact => KeyValuePair.Create(fact.Name, fact.Value)));
        return MatterQuestion.Ask(matter.Event, matter.Rule, new TriggerTime(matter.On, matter.At), facts, calendars.Set);
    }

    private bool Take(Register register, Matter matter, ClockAnswer given, TriggerTime at, KnownCalendars calendars, Process process)
    {
        var duty = matter.Duties.Find(one => Same(one, given));
        var written = dates.Write(given, at, calendars, process);
        if (duty is null)
        {
            duty = New(given, written);
            matter.Duties.Add(duty);
            duty.Dates.Add(written);
            Tell(process, matter, $"{duty.Title}: started", null, InWords(duty));
            return true;
        }

        if (duty.DoneOn is not null || IsAsBefore(duty, written))
        {
            return false;
        }

        Move(register, matter, duty, written, process);
        return true;
    }

    private void Move(Register register, Matter matter, Duty duty, GivenDate written, Process process)
    {
        var (was, wasOn) = (InWords(duty), duty.DueOn);
        (duty.State, duty.DueOn, duty.DueAt, duty.OpensOn, duty.Facts) = (written.State, written.DueOn, written.DueAt, written.OpensOn, written.Facts);
        duty.Dates.Add(written);
        Tell(process, matter, $"{duty.Title}: moved", was, InWords(duty));
        if (wasOn is not null)
        {
            register.Outbox.Add(notices.Moved(matter, duty, wasOn, process.Kind));
        }
    }

    private static bool Same(Duty duty, ClockAnswer given) => duty.Rule == given.Rule && duty.Stage == given.Stage;

    private static bool IsAsBefore(Duty duty, GivenDate written) =>
        (duty.State, duty.DueOn, duty.DueAt, duty.OpensOn) == (written.State, written.DueOn, written.DueAt, written.OpensOn) && duty.Facts == written.Facts;

    private static Duty New(ClockAnswer given, GivenDate written) => new()
    {
        Rule = given.Rule,
        Stage = given.Stage,
        Title = given.Title,
        Clause = given.Clock.Rule.Citation.ToString(),
        Who = given.Who,
        Facts = written.Facts,
        State = written.State,
        DueOn = written.DueOn,
        DueAt = written.DueAt,
        OpensOn = written.OpensOn,
    };

    private static string InWords(Duty duty) => Words.Of(duty.State, duty.DueOn, duty.DueAt, duty.OpensOn);

    private static void Tell(Process process, Matter matter, string what, string? was, string? now) =>
        process.Events.Add(new ProcessEvent { Matter = matter, What = what, Was = was, Now = now });
}
