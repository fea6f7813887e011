using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>Parameters and forms of clocks, every kind of each.</summary>
internal static class MadeClocks
{
    internal static Gen<DeadlineParameter> Parameters { get; } =
        from name in Made.Words
        from question in Made.Words
        from sort in Gen.Choose(0, 8)
        from reason in Made.Perhaps(Made.Words)
        select Parameter(sort, name, question, reason);

    internal static Gen<DeadlineKind> Forms { get; } = Gen.OneOf(Limits(), Gen.OneOf(Dates()), Counts(), Readings(), Stages(), Opening());

    private static DeadlineParameter Parameter(int sort, string name, string question, string? reason) => sort switch
    {
        0 => DeadlineParameter.Date(name, question),
        1 => DeadlineParameter.Date(name, question).Or("2026-03-01", reason),
        2 => DeadlineParameter.Dates(name, question).WhenAny(),
        3 => DeadlineParameter.Number(name, question),
        4 => DeadlineParameter.Number(name, question, 0).Or("12", reason).WhenAny(),
        5 => DeadlineParameter.Choice(name, question, "yes", "no"),
        7 => DeadlineParameter.Time(name, question).Or("17:00", reason),
        6 => DeadlineParameter.Choice(name, question, "yes", "no", "\"other\"").Or("no", reason),
        _ => DeadlineParameter.Dates(name, question).Or("2026-03-01, 2026-04-01"),
    };

    private static Gen<DeadlineKind> Opening() => Gen.OneOf(
        Limits().Select(limit => (DeadlineKind)new EarliestDay(limit)),
        Readings().Select(readings => (DeadlineKind)new EarliestDay(readings)),
        Limits().SelectMany(one => Limits().Select(other => (DeadlineKind)new EarlierOfTwo(one, other))));

    private static Gen<DeadlineKind> Limits() =>
        from limit in Made.Limits
        from calendar in Made.Calendars
        from others in Made.Some(from other in Made.Limits from words in Made.Words select new Alternative<TimeLimit>(other, words), 0, 2)
        from amount in Made.Perhaps(Parameters)
        from starts in Made.Some(Parameters, 0, 2)
        from pause in Made.Perhaps(Pauses())
        from after in Gen.Choose(0, 3)
        from calendars in Made.Some(from other in Made.Calendars from words in Made.Words select new Alternative<CalendarId>(other, words), 0, 2)
        from cutOff in Made.Perhaps(Parameters)
        select (DeadlineKind)new SingleLimit(limit, calendar) { OtherCalendars = calendars, CutOff = cutOff, OtherInterpretations = others, Amount = amount, OtherStarts = starts, Pause = pause, StartsDaysAfter = after };

    private static Gen<DeadlinePause> Pauses() =>
        from first in Parameters
        from last in Parameters
        from later in Gen.Elements(true, false)
        from within in Made.Perhaps(Made.Limits)
        select (later ? DeadlinePause.OfDays(first, last) : DeadlinePause.OfWorkingDays(first, last)) with { EndsWithin = within, WhenLate = within is null ? null : new Caveat("late", "It is late.") };

    private static Gen<DeadlineKind>[] Dates() =>
    [
        Gen.Choose(1, 12).SelectMany(month => Gen.Choose(1, 28).Select(day => (DeadlineKind)new YearlyDate(new AnnualDate(month, day)))),
        Gen.Constant<DeadlineKind>(new YearlyDate(new AnnualDate(2, 29))),
        Made.Days.Select(day => (DeadlineKind)new FixedDate(day)),
        Gen.Choose(1, 9).Select(years => (DeadlineKind)new RecurringPeriod(years)),
        Made.Perhaps(Parameters).Select(date => (DeadlineKind)new AsSoonAsPracticable(date)),
        Gen.Choose(1, 9).Select(days => (DeadlineKind)new LimitRange(TimeLimit.DaysAfter(days), TimeLimit.DaysAfter(days + 3))),
        Gen.Choose(1, 10_000).SelectMany(hours => Made.Calendars.Select(calendar => (DeadlineKind)new RunningHours(HourLimit.OfHours(hours), calendar))),
        Gen.Elements(HoursLeftOut.None, HoursLeftOut.ChristmasDay).SelectMany(days => Made.Perhaps(Parameters).Select(amount => (DeadlineKind)new RunningHours(HourLimit.OfHours(48).LeavingOut(days)) { Amount = amount })),
        Made.Limits.SelectMany(limit => Made.Perhaps(Parameters).SelectMany(anchor => Parameters.Select(happening => (DeadlineKind)new EventWindow(limit, anchor, happening)))),
    ];

    private static Gen<DeadlineKind> Counts() => Gen.OneOf(
        Parameters.SelectMany(count => Parameters.SelectMany(enough => Made.Perhaps(Parameters).Select(judgement => (DeadlineKind)new CountThreshold(count, enough) { Judgement = judgement }))),
        Parameters.SelectMany(events => Parameters.SelectMany(enough => Parameters.Select(months => (DeadlineKind)new EventThreshold(events, enough, months)))));

    private static Gen<DeadlineKind> Readings() =>
        from calendar in Made.Calendars
        from limits in Made.Some(Made.Limits, 2, 4)
        from words in Made.Words
        from easter in Gen.Elements(true, false)
        select (DeadlineKind)new SeveralInterpretations(calendar, [.. limits.Select((limit, place) => new DeadlineInterpretation($"r{place}", words, limit) { LeavesOutEasterSaturday = easter })]);

    private static Gen<DeadlineKind> Stages() =>
        from forms in Made.Some(Gen.OneOf(Limits(), Counts()), 2, 3)
        from words in Made.Words
        select (DeadlineKind)new StagedLimits(
            DeadlineParameter.Choice("stage", words, [.. forms.Select((_, place) => $"s{place}")]),
            [.. forms.Select((form, place) => new DeadlineStage($"s{place}", new Trigger("event", words), form))]);
}
