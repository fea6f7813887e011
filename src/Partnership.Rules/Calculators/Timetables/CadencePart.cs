using System.Runtime.InteropServices;
using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A part of a year in which one cadence holds. A group whose cadence never changes has one part.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CadencePart(DocumentValue<CadenceInterpretation> Cadence, LocalDate From, LocalDate To)
{
    /// <summary>The cadence that holds on a day.</summary>
    internal static DocumentValue<CadenceInterpretation> On(Group group, LocalDate day) => Of(group, day, day)[0].Cadence;

    /// <summary>The parts of a year; the days before a group with phases was set up are in none.</summary>
    internal static CadencePart[] Of(Group group, LocalDate from, LocalDate to)
    {
        var meetings = group.Meetings;
        if (meetings.Phases.Count == 0)
        {
            return [new CadencePart(meetings.Cadence, from, to)];
        }

        if (!group.Life.CreatedOn.IsSpecified)
        {
            return [new CadencePart(default, from, to)];
        }

        var parts = Phases(group).Where(one => one.From <= to && from <= one.To).Select(one => one with { From = LocalDate.Max(from, one.From), To = LocalDate.Min(to, one.To) }).ToArray();
        return parts.Length == 0 ? [new CadencePart(default, from, to)] : parts;
    }

    /// <summary>How many meetings the part asks for; null when that is no whole number.</summary>
    internal int? Least()
    {
        if (!Cadence.IsSpecified || Cadence.Value.Chosen is not { TimesAYear: { } times } taken)
        {
            return null;
        }

        var span = Period.Between(From, To.PlusDays(1), PeriodUnits.Months | PeriodUnits.Days);
        return span is { Months: 12, Days: 0 } ? times
            : taken.MonthsApart is { } apart && span.Days == 0 && span.Months % apart == 0 ? span.Months / apart
            : null;
    }

    private static IEnumerable<CadencePart> Phases(Group group)
    {
        var from = group.Life.CreatedOn.Value.First;
        foreach (var phase in group.Meetings.Phases)
        {
            var next = from.PlusMonths(phase.Months);
            yield return new CadencePart(DocumentValue.As(phase.Cadence, phase.Citation), from, next.PlusDays(-1));
            from = next;
        }

        yield return new CadencePart(group.Meetings.Cadence, from, LocalDate.MaxIsoValue);
    }
}
