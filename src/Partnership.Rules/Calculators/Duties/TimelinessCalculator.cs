using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether the papers and minutes of a meeting went out in time.</summary>
/// <remarks>Worked example: minutes of the Southampton board of 8 September 2021 sent on 23 September are a day late (SOT-TOR-009).</remarks>
/// <example>
/// <code>
/// var timetable = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 4, 15), UkCalendars.All);
/// var done = new Dictionary&lt;string, TriggerTime&gt; { ["southampton/board/papers-out"] = TriggerTime.Parse("2026-04-02") };
/// var inTime = TimelinessCalculator.Assess(timetable, done, [], new LocalDate(2026, 5, 1));
/// </code>
/// </example>
public static class TimelinessCalculator
{
    /// <summary>Each duty before and after a meeting, and whether it was done in time.</summary>
    /// <param name="timetable">The duties with their dates.</param>
    /// <param name="doneOn">The day on which each was done, by the id of its rule, with the time of day where the document names one. A duty that is missing here has no known day.</param>
    /// <param name="notDone">The duties known not to be done on <paramref name="asAt"/>, by the id of their rules.</param>
    /// <param name="asAt">The date on which timeliness is judged.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The timetable has no duty of an id; the message gives the ids that it has.</exception>
    public static ValueList<TimelinessResult> Assess(MeetingTimetable timetable, IReadOnlyDictionary<string, TriggerTime> doneOn, IReadOnlyCollection<string> notDone, LocalDate asAt)
    {
        string[] ids = [.. Guard.NotNull(timetable).Select(due => due.Duty.Rule.Id.Value)];
        RequireDuties(Guard.NotNull(doneOn).Keys, ids, nameof(doneOn));
        RequireDuties(Guard.NotNull(notDone), ids, nameof(notDone));
        return timetable.Select(due => Stand(due, doneOn, notDone, asAt)).ToValueList();
    }

    private static void RequireDuties(IEnumerable<string> given, string[] ids, string name)
    {
        var strange = given.FirstOrDefault(one => !ids.Contains(one, StringComparer.Ordinal));
        Guard.Require(strange is null, $"The timetable has no duty '{strange}'. Valid values: {English.Choices(ids)}.{(Nearest.To(strange ?? string.Empty, ids) is { } near ? $" Did you mean '{near}'?" : string.Empty)}", name);
    }

    private static TimelinessResult Stand(ScheduledDuty due, IReadOnlyDictionary<string, TriggerTime> doneOn, IReadOnlyCollection<string> notDone, LocalDate asAt)
    {
        var id = due.Duty.Rule.Id.Value;
        if (doneOn.TryGetValue(id, out var done))
        {
            return new TimelinessResult(due, Fact.Known(done), InTime(due, done));
        }

        var overdue = due.On is { } last && last < asAt && notDone.Contains(id, StringComparer.Ordinal);
        return new TimelinessResult(due, Fact<TriggerTime>.NotKnown, overdue ? Finding.NotMet : Finding.Unknown);
    }

    /// <summary>Done on the last day, with a time of day in the document, it is in time by the clock; unknown when no clock was read.</summary>
    private static Finding InTime(ScheduledDuty due, TriggerTime done) =>
        due.On is not { } by ? Finding.Unknown
        : due.Time is not { } at || done.On != by ? Finding.Of(done.On <= by)
        : done.At is { } time ? Finding.Of(done.On.At(time) <= at)
        : Finding.Unknown;
}
