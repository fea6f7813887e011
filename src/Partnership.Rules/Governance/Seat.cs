using NodaTime;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>One member's place in one category, with the days between which it surely and perhaps runs.</summary>
internal sealed class Seat(Appointment appointment)
{
    internal Appointment Appointment { get; } = appointment;

    /// <summary>From this day on it has surely begun; the end of time when the start is not known.</summary>
    internal LocalDate SurelyFrom { get; } = appointment.From.IsKnown ? appointment.From.Value.Last : LocalDate.MaxIsoValue;

    /// <summary>Before this day it has surely not begun.</summary>
    internal LocalDate PerhapsFrom { get; } = appointment.From.IsKnown ? appointment.From.Value.First : LocalDate.MinIsoValue;

    /// <summary>Up to this day it has surely not ended, once begun.</summary>
    internal LocalDate SurelyTo { get; } = appointment.To.State switch
    {
        FactState.Known => appointment.To.Value.First,
        FactState.NotApplicable => LocalDate.MaxIsoValue,
        _ => LocalDate.MinIsoValue,
    };

    /// <summary>After this day it has surely ended.</summary>
    internal LocalDate PerhapsTo { get; } = appointment.To.IsKnown ? appointment.To.Value.Last : LocalDate.MaxIsoValue;

    internal bool SurelyOn(LocalDate day) => SurelyFrom <= day && day <= SurelyTo;

    internal bool PerhapsOn(LocalDate day) => PerhapsFrom <= day && day <= PerhapsTo;

    /// <summary>Surely begun by the day, and over by it or perhaps over.</summary>
    internal bool CarriesOnTo(LocalDate day) => SurelyFrom <= day && day > SurelyTo;

    internal bool OverlapsWith(Seat other) =>
        Appointment.From.IsKnown && other.Appointment.From.IsKnown && PerhapsFrom <= other.PerhapsTo && other.PerhapsFrom <= PerhapsTo;
}
