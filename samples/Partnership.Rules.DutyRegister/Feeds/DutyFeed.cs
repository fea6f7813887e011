using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;

namespace Partnership.Rules.DutyRegister.Feeds;

/// <summary>The dates of a team, or of a board, as a calendar file. A matter is in it by its key.</summary>
public sealed class DutyFeed(Register register, RegisterCalendars calendars, LondonClock clock)
{
    private const int Most = 2000;

    public async Task<byte[]> WriteAsync(Feed feed, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var known = await calendars.NowAsync(register, stop);
        var matters = await Of(feed).Include(one => one.Facts).Include(one => one.Duties).Where(one => one.Duties.Any(duty => duty.DoneOn == null))
            .OrderByDescending(one => one.On).ThenBy(one => one.Id).Take(Most).AsSplitQuery().ToListAsync(stop);
        var key = feed.Board ?? feed.Team!;
        var tasks = matters.SelectMany(matter => Tasks(matter, known, new Party(key, key.Replace('-', ' ')))).ToArray();
        return ICalendarFile.Of([], tasks, ICalendarOptions.CreatedAt(clock.Now)).ToUtf8();
    }

    private IQueryable<Matter> Of(Feed feed)
    {
        var all = register.Matters.AsNoTracking();
        var events = KnownEvent.All.Where(one => one.Group?.Id.Value == feed.Board).Select(one => one.Code).ToArray();
        return feed.Board is null ? all.Where(one => one.Team == feed.Team) : all.Where(one => events.Contains(one.Event));
    }

    private static IEnumerable<ICalendarTask> Tasks(Matter matter, KnownCalendars known, Party whose) =>
        MatterCount.Answer(matter, known).Clocks
            .Where(given => matter.Duties.Exists(duty => duty.Rule == given.Rule && duty.Stage == given.Stage && duty.DoneOn is null))
            .Select(given => ICalendarTask.FromResult(given.Answer, whose).About(matter.Key));
}
