using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;

namespace Partnership.Rules.DutyRegister.Feeds;

/// <summary>The dates of a team as a calendar file. A matter stands in it by its key.</summary>
public sealed class TeamFeed(Register register, RegisterCalendars calendars, LondonClock clock)
{
    private const int Most = 2000;

    public async Task<byte[]> WriteAsync(string team, CancellationToken stop = default)
    {
        var known = await calendars.NowAsync(register, stop);
        var matters = await register.Matters.AsNoTracking().Include(one => one.Facts).Include(one => one.Duties)
            .Where(one => one.Team == team && one.Duties.Any(duty => duty.DoneOn == null)).OrderByDescending(one => one.On).ThenBy(one => one.Id).Take(Most).AsSplitQuery().ToListAsync(stop);
        var whose = new Party(team, team.Replace('-', ' '));
        var tasks = matters.SelectMany(matter => Tasks(matter, known, whose)).ToArray();
        return ICalendarFile.Of([], tasks, ICalendarOptions.CreatedAt(clock.Now)).ToUtf8();
    }

    private static IEnumerable<ICalendarTask> Tasks(Matter matter, KnownCalendars known, Party whose) =>
        MatterCount.Answer(matter, known).Clocks
            .Where(given => matter.Duties.Exists(duty => duty.Rule == given.Clock.Row && duty.Stage == given.Stage && duty.DoneOn is null))
            .Select(given => ICalendarTask.FromClock(given.Answer, whose).About(matter.Key));
}
