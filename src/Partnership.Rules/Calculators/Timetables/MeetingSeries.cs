using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The days of one calendar year that a group's spacing gives, from its first meeting on.</summary>
internal sealed class MeetingSeries(Group group, LocalDate first)
{
    private CadencePart[] Parts { get; } = CadencePart.Of(group, first, new LocalDate(first.Year, 12, 31));

    internal Group Group => group;

    internal LocalDate First => first;

    /// <summary>Every part of the year says how far apart meetings are.</summary>
    internal bool IsSpaced => group.Meetings.Interval.IsSpecified || Parts.All(part => part.Cadence is { IsSpecified: true, Value.Chosen: { } taken } && taken.Spread(first, 1) is not null);

    /// <summary>The day itself or, where the terms name the months and not its own, the same day of the next month named.</summary>
    internal static LocalDate FirstFrom(Group group, LocalDate day) => CadencePart.On(group, day) is not { IsSpecified: true, Value.Chosen: { } taken } || group.Meetings.Interval.IsSpecified ? day
        : taken is Cadence.InMonths named ? named.Months.Contains(day.Month) ? day : named.Spread(day, 1)!.Value
        : taken is Cadence.WeekdayInMonths weekday ? weekday.Next(new LocalDate(day.Year, day.Month, 1).PlusDays(-1)) : day;

    /// <summary>True where the terms name the months of the meetings about a day.</summary>
    internal bool NamesMonths(LocalDate day) => CadenceOn(day) is Cadence.InMonths or Cadence.WeekdayInMonths;

    internal IEnumerable<LocalDate> Days()
    {
        var (anchor, cadence, place) = (first, CadenceOn(first), 0);
        for (var day = first; day.Year == first.Year; day = Next(anchor, cadence, ++place))
        {
            yield return day;
            if (CadenceOn(day) != cadence)
            {
                (anchor, cadence, place) = (day, CadenceOn(day), 0);
            }
        }
    }

    internal void Flag(Reasoning reasoning)
    {
        foreach (var part in Parts.Where(_ => !group.Meetings.Interval.IsSpecified))
        {
            MeetingQuestions.FlagReading(reasoning, part.Cadence);
        }

        if (IsOutOfMonths)
        {
            reasoning.Caveat(new Caveat("not-a-named-month", $"The first meeting, {English.Date(first)}, is not in a month that the terms name: {CadenceOn(first)}. Enter a first meeting in one of them.", CadencePart.On(group, first).Citation));
        }

        if (group.Meetings.OrAsAgreed is { IsSpecified: true, Value: true } agreed)
        {
            reasoning.Caveat(new Caveat("or-as-agreed", "The group may agree otherwise.", agreed.Citation));
        }
    }

    /// <summary>Whether a day of the series lies in a month that the terms do not name: the first one, as it was given.</summary>
    internal bool IsOutOfMonths => CadenceOn(first) switch
    {
        Cadence.InMonths named => !named.Months.Contains(first.Month),
        Cadence.WeekdayInMonths weekday => !weekday.Months.Contains(first.Month),
        _ => false,
    };

    /// <summary>A named meeting that none of the proposed days could be.</summary>
    internal void FlagWindows(Reasoning reasoning, IEnumerable<LocalDate> proposed)
    {
        foreach (var window in group.Meetings.Windows.Where(one => !proposed.Any(day => one.Months.Contains(day.Month))))
        {
            reasoning.Caveat(new Caveat("window-missed", $"No proposed day can be {window}. Give another first meeting, or add one.", window.Citation));
        }
    }

    /// <summary>The cadence that holds on a day; null where the document says how far apart meetings are instead.</summary>
    private Cadence? CadenceOn(LocalDate day) => group.Meetings.Interval.IsSpecified ? null : CadencePart.On(group, day).Value.Chosen;

    private LocalDate Next(LocalDate anchor, Cadence? cadence, int place) =>
        cadence is null ? RepeatedLimit.After(anchor, group.Meetings.Interval.Value, place) : cadence.Spread(anchor, place)!.Value;
}
