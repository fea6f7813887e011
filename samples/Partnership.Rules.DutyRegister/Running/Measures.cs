using System.Diagnostics.Metrics;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>What whoever runs the register watches: duties without a date, duties due within seven days, months of calendar left.</summary>
public sealed class Measures : IDisposable
{
    public const string Name = "Partnership.Rules.DutyRegister";

    private readonly IServiceScopeFactory scopes;

    public Measures(IServiceScopeFactory scopes)
    {
        this.scopes = scopes;
        Meter.CreateObservableGauge("duties_without_date", () => Ask((register, _) => register.Duties.Count(duty => duty.DoneOn == null && duty.State == DutyState.NotKnown)));
        Meter.CreateObservableGauge("duties_due_within_7_days", () => Ask((register, clock) => Within(register, clock)));
        Meter.CreateObservableGauge("calendar_months_left", () => Ask((_, clock) => MonthsLeft(clock)));
    }

    public Meter Meter { get; } = new(Name);

    /// <summary>The whole months from today to the end of the first calendar to end.</summary>
    public static int MonthsLeft(LondonClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var ends = CalendarDays.Parts.Min(part => UkCalendars.All[CalendarId.Parse(part)].Coverage.End);
        return NodaTime.Period.Between(clock.Today, ends, NodaTime.PeriodUnits.Months).Months;
    }

    public void Dispose() => Meter.Dispose();

    private static int Within(Register register, LondonClock clock)
    {
        var last = clock.Today.PlusDays(7);
        return register.Duties.Count(duty => duty.DoneOn == null && duty.DueOn <= last);
    }

    private int Ask(Func<Register, LondonClock, int> question)
    {
        using var scope = scopes.CreateScope();
        return question(scope.ServiceProvider.GetRequiredService<Register>(), scope.ServiceProvider.GetRequiredService<LondonClock>());
    }
}
