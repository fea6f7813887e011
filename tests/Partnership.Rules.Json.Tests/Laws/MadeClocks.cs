using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>Parameters and forms of clocks, every kind of each.</summary>
internal static class MadeClocks
{
    internal static Gen<ClockParameter> Parameters { get; } =
        from name in Made.Words
        from question in Made.Words
        from sort in Gen.Choose(0, 8)
        from reason in Made.Perhaps(Made.Words)
        select Parameter(sort, name, question, reason);

    internal static Gen<ClockForm> Forms { get; } = Gen.OneOf(Limits(), Gen.OneOf(Dates()), Counts(), Readings(), Stages(), Opening());

    private static ClockParameter Parameter(int sort, string name, string question, string? reason) => sort switch
    {
        0 => ClockParameter.Date(name, question),
        1 => ClockParameter.Date(name, question).Or("2026-03-01", reason),
        2 => ClockParameter.Dates(name, question).WhenAny(),
        3 => ClockParameter.Number(name, question),
        4 => ClockParameter.Number(name, question, 0).Or("12", reason).WhenAny(),
        5 => ClockParameter.Choice(name, question, "yes", "no"),
        7 => ClockParameter.Time(name, question).Or("17:00", reason),
        6 => ClockParameter.Choice(name, question, "yes", "no", "\"other\"").Or("no", reason),
        _ => ClockParameter.Dates(name, question).Or("2026-03-01, 2026-04-01"),
    };

    private static Gen<ClockForm> Opening() => Gen.OneOf(
        Limits().Select(limit => (ClockForm)new EarliestForm(limit)),
        Readings().Select(readings => (ClockForm)new EarliestForm(readings)),
        Limits().SelectMany(one => Limits().Select(other => (ClockForm)new EarlierForm((LimitForm)one, (LimitForm)other))));

    private static Gen<ClockForm> Limits() =>
        from limit in Made.Limits
        from calendar in Made.Calendars
        from others in Made.Some(from other in Made.Limits from words in Made.Words select new Alternative<TimeLimit>(other, words), 0, 2)
        from amount in Made.Perhaps(Parameters)
        from starts in Made.Some(Parameters, 0, 2)
        from pause in Made.Perhaps(Pauses())
        from after in Gen.Choose(0, 3)
        from calendars in Made.Some(from other in Made.Calendars from words in Made.Words select new Alternative<CalendarId>(other, words), 0, 2)
        from cutOff in Made.Perhaps(Parameters)
        select (ClockForm)new LimitForm(limit, calendar) { OtherCalendars = calendars, CutOff = cutOff, OtherReadings = others, Amount = amount, OtherStarts = starts, Pause = pause, StartsDaysAfter = after };

    private static Gen<ClockPause> Pauses() =>
        from first in Parameters
        from last in Parameters
        from later in Gen.Elements(true, false)
        from within in Made.Perhaps(Made.Limits)
        select (later ? ClockPause.OfDays(first, last) : ClockPause.OfWorkingDays(first, last)) with { EndsWithin = within, WhenLate = within is null ? null : new Flag("late", "It is late.") };

    private static Gen<ClockForm>[] Dates() =>
    [
        Gen.Choose(1, 12).SelectMany(month => Gen.Choose(1, 28).Select(day => (ClockForm)new AnnualForm(new AnnualDate(month, day)))),
        Gen.Constant<ClockForm>(new AnnualForm(new AnnualDate(2, 29))),
        Made.Days.Select(day => (ClockForm)new FixedDateForm(day)),
        Gen.Choose(1, 9).Select(years => (ClockForm)new BlocksForm(years)),
        Made.Perhaps(Parameters).Select(date => (ClockForm)new PromptForm(date)),
        Gen.Choose(1, 9).Select(days => (ClockForm)new RangeForm(TimeLimit.DaysAfter(days), TimeLimit.DaysAfter(days + 3))),
        Gen.Choose(1, 10_000).SelectMany(hours => Made.Calendars.Select(calendar => (ClockForm)new HoursForm(HourLimit.OfHours(hours), calendar))),
        Gen.Elements(HoursLeftOut.None, HoursLeftOut.ChristmasDay).SelectMany(days => Made.Perhaps(Parameters).Select(amount => (ClockForm)new HoursForm(HourLimit.OfHours(48).LeavingOut(days)) { Amount = amount })),
        Made.Limits.SelectMany(limit => Made.Perhaps(Parameters).SelectMany(anchor => Parameters.Select(happening => (ClockForm)new WindowForm(limit, anchor, happening)))),
    ];

    private static Gen<ClockForm> Counts() => Gen.OneOf(
        Parameters.SelectMany(count => Parameters.SelectMany(enough => Made.Perhaps(Parameters).Select(judgement => (ClockForm)new CountForm(count, enough) { Judgement = judgement }))),
        Parameters.SelectMany(events => Parameters.SelectMany(enough => Parameters.Select(months => (ClockForm)new EventsForm(events, enough, months)))));

    private static Gen<ClockForm> Readings() =>
        from calendar in Made.Calendars
        from limits in Made.Some(Made.Limits, 2, 4)
        from words in Made.Words
        from easter in Gen.Elements(true, false)
        select (ClockForm)new ReadingsForm(calendar, [.. limits.Select((limit, place) => new ClockReading($"r{place}", words, limit) { LeavesOutEasterSaturday = easter })]);

    private static Gen<ClockForm> Stages() =>
        from forms in Made.Some(Gen.OneOf(Limits(), Counts()), 2, 3)
        from words in Made.Words
        select (ClockForm)new StagesForm(
            ClockParameter.Choice("stage", words, [.. forms.Select((_, place) => $"s{place}")]),
            [.. forms.Select((form, place) => new ClockStage($"s{place}", new Trigger("event", words), form))]);
}
