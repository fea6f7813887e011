using System.Globalization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>Dates and states as a person reads them: one form of a date, with its weekday.</summary>
public static class Words
{
    public static string Day(LocalDate date) => date.ToString("dddd d MMMM uuuu", CultureInfo.InvariantCulture);

    public static string Day(LocalDate date, LocalTime? at) => at is { } time ? $"{Day(date)} at {time.ToString("HH:mm", CultureInfo.InvariantCulture)}" : Day(date);

    /// <summary>A date of which perhaps only the month or the year is known.</summary>
    public static string In(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.Precision == DatePrecision.Day ? Day(date.First)
            : date.Precision == DatePrecision.Month ? date.First.ToString("MMMM uuuu", CultureInfo.InvariantCulture)
            : date.ToString();
    }

    public static string Moment(TriggerTime when) => Day(when.On, when.At);

    public static string Moment(Instant at)
    {
        var local = LondonClock.InLondon(at);
        return $"{Day(local.Date)} at {local.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    public static string Of(string state, LocalDate? due, LocalTime? at, LocalDate? opens) => state switch
    {
        DutyState.Dated => $"by {Day(due!.Value, at)}",
        DutyState.Opens => opens is { } first ? $"not before {Day(first)}" : "opens on a day that is not known yet",
        DutyState.NotKnown => "not known yet",
        DutyState.NoLongerStarts => "no longer started by what is known",
        _ => "no date",
    };

    /// <summary>The tag of a category of a board.</summary>
    public static (string Text, string Colour) Tag(CategoryResult category) => category.Status.State == FactState.NotApplicable ? ("No one to represent", "grey")
        : !category.Status.IsKnown ? ("Not known", "yellow")
        : category.Status.Value == CategoryStatus.Met ? ("Met", "green")
        : ("Not met", "red");

    /// <summary>The tag of a duty on the day asked about.</summary>
    public static (string Text, string Colour) Tag(Duty duty, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty switch
        {
            { DoneOn: not null } => ("Done", "green"),
            { State: DutyState.NotKnown } => ("Not known yet", "yellow"),
            { State: DutyState.NoDate or DutyState.NoLongerStarts } => ("No date", "grey"),
            { State: DutyState.Opens } => ("Opens", "blue"),
            _ when duty.DueOn < today => ("Overdue", "red"),
            _ when duty.DueOn <= today.PlusDays(7) => ("Due soon", "orange"),
            _ => ("Due", "blue"),
        };
    }
}
