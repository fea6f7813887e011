using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Calendars;

/// <summary>Which duties have another date by other calendars. Nothing is changed: this is the dry run.</summary>
public static class CalendarMoves
{
    public static async Task<IReadOnlyList<DutyMove>> OfAsync(Register register, CalendarSet before, CalendarSet after, long afterMatter = 0, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var open = await register.Duties.AsNoTracking()
            .Where(duty => duty.DoneOn == null && duty.MatterId > afterMatter && duty.State != DutyState.NoLongerStarts)
            .OrderBy(duty => duty.MatterId).ThenBy(duty => duty.Id)
            .Select(duty => new OpenDuty(duty.Id, duty.MatterId, duty.Matter!.Key, duty.Title, duty.Rule, duty.Facts, duty.Matter.On, duty.Matter.At))
            .ToListAsync(stop);
        var byKey = open.ToDictionary(duty => duty.Id);
        return [.. CalendarChange.Moved(before, after, open.Select(ToDeadline)).Select(move => new DutyMove(byKey[long.Parse(move.Deadline.Key, System.Globalization.CultureInfo.InvariantCulture)], move))];
    }

    private static OpenDeadline ToDeadline(OpenDuty duty) =>
        new(FormattableString.Invariant($"{duty.Id}"), new TriggerTime(duty.On, duty.At), KnownRules.VersionsOf(duty.Rule), FactsText.Read(duty.Facts));
}

/// <summary>A duty that is not done, with what its date is counted from.</summary>
public sealed record OpenDuty(long Id, long MatterId, string Key, string Title, string Rule, string Facts, LocalDate On, LocalTime? At);

/// <summary>A duty whose date would be another.</summary>
public sealed record DutyMove(OpenDuty Duty, MovedDeadline Move);
