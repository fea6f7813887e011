using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A part of a year in which one cadence holds. A group whose cadence never changes has one part.</summary>
internal sealed record CadencePart(DocumentValue<CadenceInterpretation> Cadence, LocalDate From, LocalDate To)
{
    /// <summary>True for a whole municipal year: it counts as twelve months, though from one annual meeting to the next there are some days more or fewer.</summary>
    internal bool IsMunicipalYear { get; init; }

    /// <summary>The cadence that holds on a day.</summary>
    internal static DocumentValue<CadenceInterpretation> On(Group group, LocalDate day) => Of(group, day, day)[0].Cadence;

    /// <summary>The parts of a year; the days before a group with phases was set up are in none.</summary>
    internal static CadencePart[] Of(Group group, LocalDate from, LocalDate to)
    {
        var meetings = group.Meetings;
        if (meetings.NotRead.Contains(OpenPoints.Phases, StringComparer.Ordinal))
        {
            return [new CadencePart(default, from, to)];
        }

        if (meetings.Phases.Count == 0)
        {
            return [new CadencePart(meetings.Cadence, from, to)];
        }

        if (!group.Life.CreatedOn.IsSpecified && meetings.Phases[0].End is PhaseEnd.AfterMonths)
        {
            return [new CadencePart(default, from, to)];
        }

        var parts = Phases(group).Where(one => one.From <= to && from <= one.To).Select(one => one with { From = LocalDate.Max(from, one.From), To = LocalDate.Min(to, one.To) }).ToArray();
        return parts.Length == 0 ? [new CadencePart(default, from, to)] : parts;
    }

    /// <summary>How many meetings the part asks for at the least; null when the cadence gives no number a year. What is left over of a part that no whole number of meetings fills asks for none.</summary>
    internal int? Least() => !Cadence.IsSpecified || Cadence.Value.Chosen is not { TimesAYear: not null } taken ? null : taken.Match<int?>(
        WholeTimes,
        months => Whole(months.Months),
        days => Days() / days.Days,
        weekday => Whole(weekday.Months),
        named => Named(named.Months).Count,
        named => Named(named.Months).Count,
        _ => default(int?),
        _ => null,
        _ => null);

    /// <summary>True when the part is no whole number of the cadence's own periods, so that a little of it asks for nothing.</summary>
    internal bool IsUneven => Cadence.IsSpecified && Cadence.Value.Chosen is { } taken && taken.Match(
        times => Span() is var span && (span.Days > 0 || span.Months * times.Number % times.Months > 0),
        months => Span() is var span && (span.Days > 0 || span.Months % months.Months > 0),
        days => Days() % days.Days > 0,
        weekday => Span() is var span && (span.Days > 0 || span.Months % weekday.Months > 0),
        named => IsCut(named.Months),
        named => IsCut(named.Months),
        _ => false,
        _ => false,
        _ => false);

    /// <summary>The months in which the cadence asks for a meeting: those that it names and that lie wholly in the part. Of a whole year, a month that is cut at both ends counts once.</summary>
    internal ValueList<DateInterval> Named(ValueList<int> months)
    {
        var all = Months().Where(month => months.Contains(month.Start.Month)).ToArray();
        var whole = all.Where(month => From <= month.Start && month.End <= To).ToArray();
        var cut = IsMunicipalYear || To == From.PlusYears(1).PlusDays(-1) ? all.Where(month => month.Start < From) : [];
        return cut.Concat(whole).OrderBy(month => month.Start).ToValueList();
    }

    /// <summary>The named months that a cadence asks for in the part; null where it names none.</summary>
    internal ValueList<DateInterval>? NamedMonths => Cadence is { IsSpecified: true, Value.Chosen: Time.Cadence.InMonths named } ? Named(named.Months)
        : Cadence is { IsSpecified: true, Value.Chosen: Time.Cadence.WeekdayInMonths weekday } ? Named(weekday.Months) : null;

    private bool IsCut(ValueList<int> months) => Months().Any(month => months.Contains(month.Start.Month) && (month.Start < From || To < month.End));

    /// <summary>Every month of which a day is in the part.</summary>
    private IEnumerable<DateInterval> Months()
    {
        for (var month = new LocalDate(From.Year, From.Month, 1); month <= To; month = month.PlusMonths(1))
        {
            yield return new DateInterval(month, month.PlusMonths(1).PlusDays(-1));
        }
    }

    private int? WholeTimes(Time.Cadence.Times times) => Span().Months * times.Number / times.Months;

    private int? Whole(int months) => Span().Months / months;

    private Period Span() => IsMunicipalYear ? Period.FromMonths(12) : Period.Between(From, To.PlusDays(1), PeriodUnits.Months | PeriodUnits.Days);

    private int Days() => Period.DaysBetween(From, To.PlusDays(1));

    private static IEnumerable<CadencePart> Phases(Group group)
    {
        var from = group.Life.CreatedOn.IsSpecified ? group.Life.CreatedOn.Value.First : LocalDate.MinIsoValue;
        foreach (var phase in group.Meetings.Phases)
        {
            if (EndOf(phase, from) is not { } next)
            {
                yield return new CadencePart(default, from, LocalDate.MaxIsoValue);
                yield break;
            }

            yield return new CadencePart(DocumentValue.As(phase.Cadence, phase.Citation), from, next.PlusDays(-1));
            from = next;
        }

        yield return new CadencePart(group.Meetings.Cadence, from, LocalDate.MaxIsoValue);
    }

    /// <summary>The first day after a phase; null when it is ended by an event whose day no one has given.</summary>
    private static LocalDate? EndOf(CadencePhase phase, LocalDate from) => phase.End.Match(
        months => from.PlusMonths(months.Months),
        ended => ended.On.IsSpecified ? LocalDate.Max(from, ended.On.Value.First) : default(LocalDate?));
}
