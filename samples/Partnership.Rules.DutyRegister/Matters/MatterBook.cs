using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>What people do to matters. Each is one transaction, with who did it and why.</summary>
public sealed class MatterBook(Register register, RegisterCalendars calendars, MatterCount count, LondonClock clock)
{
    /// <summary>Enters something that happened once, and starts every deadline that it starts.</summary>
    public async Task<Matter> EnterAsync(NewMatter entry, Actor actor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var matter = entry.Checked();
        if (await register.Matters.AnyAsync(one => one.Key == matter.Key, stop))
        {
            throw new RefusedException("key", $"There is a matter {matter.Key} already.");
        }

        register.Matters.Add(matter);
        return await CountedAsync(matter, ProcessKind.Entered, actor, stop);
    }

    /// <summary>Takes answers to what was still needed. An empty answer says nothing and takes nothing back.</summary>
    public async Task<Matter> AnswerAsync(string key, int version, IReadOnlyDictionary<string, string> answers, Actor actor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var matter = await FindAsync(key, stop);
        RefuseStale(matter.Version, version);
        foreach (var (name, value) in answers)
        {
            if (matter.Facts.Find(fact => fact.Name == name) is { } fact)
            {
                fact.Value = value;
            }
            else
            {
                matter.Facts.Add(new MatterFact { Name = name, Value = value });
            }
        }

        register.Entry(matter).State = EntityState.Modified;
        return await CountedAsync(matter, ProcessKind.Answered, actor, stop);
    }

    /// <summary>Notes on which day a duty was done; from then on its date stays.</summary>
    public async Task DoneAsync(long dutyId, int version, LocalDate on, Actor actor, CancellationToken stop = default)
    {
        var duty = await register.Duties.Include(one => one.Matter).FirstOrDefaultAsync(one => one.Id == dutyId, stop) ?? throw new RefusedException("duty", "There is no such duty.");
        RefuseStale(duty.Version, version);
        RefuseImpossible(duty, on);

        duty.DoneOn = on;
        var process = Started(ProcessKind.Done, actor);
        process.Events.Add(new ProcessEvent { Matter = duty.Matter, What = $"{duty.Title}: done", Now = Words.Day(on) });
        await SaveAsync(stop);
    }

    public async Task<Matter> FindAsync(string key, CancellationToken stop = default) =>
        await register.Matters.Include(one => one.Facts).Include(one => one.Duties).AsSplitQuery().FirstOrDefaultAsync(one => one.Key == key, stop)
        ?? throw new RefusedException("key", $"There is no matter {key}.");

    private async Task<Matter> CountedAsync(Matter matter, string kind, Actor actor, CancellationToken stop)
    {
        count.Count(register, matter, await calendars.NowAsync(register, stop), Started(kind, actor));
        await SaveAsync(stop);
        return matter;
    }

    private Process Started(string kind, Actor actor)
    {
        var process = new Process { Kind = kind, Who = actor.Who, Why = actor.Why.Trim().Length > 0 ? actor.Why.Trim() : throw new RefusedException("why", "Say why."), When = clock.Now };
        register.Processes.Add(process);
        return process;
    }

    /// <summary>A thing is not done in the future; nor before what happened, unless its time runs back from that, as papers do before a meeting.</summary>
    private void RefuseImpossible(Duty duty, LocalDate on)
    {
        var runsBack = duty.DueOn < duty.Matter!.On;
        if (on > clock.Today || (on < duty.Matter.On && !runsBack))
        {
            throw new RefusedException($"done-{duty.Id}", runsBack ? "Enter a day up to today." : $"Enter a day from {Words.Day(duty.Matter.On)} to today.");
        }
    }

    private static void RefuseStale(int now, int seen)
    {
        if (now != seen)
        {
            throw new RefusedException("version", "Another person changed this meanwhile. Look at it again, and enter your change once more.");
        }
    }

    private async Task SaveAsync(CancellationToken stop)
    {
        try
        {
            await register.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            RefuseStale(0, 1);
        }
        catch (DbUpdateException)
        {
            throw new RefusedException("key", "Another person entered the same meanwhile. Look at it, and send again what is still missing.");
        }
    }
}
