using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>One member's place in one category, with the days between which it certainly and possibly runs.</summary>
internal sealed class Seat(Appointment appointment)
{
    internal Appointment Appointment { get; } = appointment;

    /// <summary>From this day on it has certainly begun; the end of time when the start is not known.</summary>
    internal LocalDate SurelyFrom { get; private init; } = appointment.From.IsKnown ? appointment.From.Value.Last : LocalDate.MaxIsoValue;

    /// <summary>Before this day it has certainly not begun.</summary>
    internal LocalDate PerhapsFrom { get; private init; } = appointment.From.IsKnown ? appointment.From.Value.First : LocalDate.MinIsoValue;

    /// <summary>Up to this day it has certainly not ended, once begun.</summary>
    internal LocalDate SurelyTo { get; private init; } = appointment.To.State switch
    {
        FactState.Known => appointment.To.Value.First,
        FactState.NotApplicable => LocalDate.MaxIsoValue,
        _ => LocalDate.MinIsoValue,
    };

    /// <summary>After this day it has certainly ended.</summary>
    internal LocalDate PerhapsTo { get; private init; } = appointment.To.IsKnown ? appointment.To.Value.Last : LocalDate.MaxIsoValue;

    /// <summary>The parts or alternatives of the category for which the member sits.</summary>
    internal ValueList<string> SitsFor { get; private init; } = appointment.SitsFor;

    internal bool SurelyOn(LocalDate day) => SurelyFrom <= day && day <= SurelyTo;

    internal bool PerhapsOn(LocalDate day) => PerhapsFrom <= day && day <= PerhapsTo;

    /// <summary>Certainly begun by the day, and over by it or possibly over.</summary>
    internal bool CarriesOnTo(LocalDate day) => SurelyFrom <= day && day > SurelyTo;

    /// <summary>There is a day on which both certainly run.</summary>
    internal bool SurelyOverlaps(Seat other) =>
        SurelyFrom <= SurelyTo && other.SurelyFrom <= other.SurelyTo && SurelyFrom <= other.SurelyTo && other.SurelyFrom <= SurelyTo;

    /// <summary>Both as one stretch; they certainly overlap.</summary>
    internal Seat JoinedTo(Seat other) => new(Appointment)
    {
        SurelyFrom = LocalDate.Min(SurelyFrom, other.SurelyFrom),
        PerhapsFrom = LocalDate.Min(PerhapsFrom, other.PerhapsFrom),
        SurelyTo = LocalDate.Max(SurelyTo, other.SurelyTo),
        PerhapsTo = LocalDate.Max(PerhapsTo, other.PerhapsTo),
        SitsFor = SitsFor.Concat(other.SitsFor).ToValueList(),
    };
}
