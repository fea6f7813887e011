using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Calendars;

/// <summary>The calendars that ship, with the days that the council added, as they were known after each of those days.</summary>
public sealed class RegisterCalendars
{
    private readonly ConcurrentDictionary<long, CalendarSet> known = new() { [0] = UkCalendars.All };

    /// <summary>The calendars as they are now.</summary>
    public async Task<KnownCalendars> NowAsync(Register register, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var last = await register.CalendarDays.MaxAsync(day => (long?)day.Id, stop) ?? 0;
        return await AsOfAsync(register, last, stop);
    }

    /// <summary>The calendars as they were known when one of the added days was the last.</summary>
    public async Task<KnownCalendars> AsOfAsync(Register register, long last, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        if (!known.TryGetValue(last, out var set))
        {
            var days = await register.CalendarDays.AsNoTracking().Where(day => day.Id <= last).OrderBy(day => day.Id).ToListAsync(stop);
            set = CalendarDays.AddedTo(UkCalendars.All, days);
            known[last] = set;
        }

        return new KnownCalendars(last, set);
    }
}
