using System.Globalization;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A limit from a trigger, with the dates that other interpretations give.</summary>
public sealed class SingleLimit : DeadlineKind
{
    private ValueList<DeadlineParameter>? parameters;

    /// <summary>A limit, with the values given.</summary>
    /// <param name="limit">The limit by the interpretation used.</param>
    /// <param name="calendar">The calendar by which it counts or rolls; null when none can matter.</param>
    /// <exception cref="ArgumentException">The limit needs a calendar and none is named.</exception>
    public SingleLimit(TimeLimit limit, CalendarId? calendar = null)
    {
        Limit = Guard.NotNull(limit);
        Calendar = calendar;
        Guard.Require(calendar is not null || !NeedsCalendar(limit), $"{limit} needs a calendar.", nameof(calendar));
    }

    /// <summary>The limit by the interpretation chosen.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The calendar; null when none can matter.</summary>
    public CalendarId? Calendar { get; }

    /// <summary>The limits by other interpretations, each with the reading in words.</summary>
    public ValueList<Alternative<TimeLimit>> OtherInterpretations { get; init; } = ValueList<Alternative<TimeLimit>>.Empty;

    /// <summary>True when the limit itself gives the date: no fact, other start, pause or other interpretation comes into it.</summary>
    public bool IsPlain => Calendar is not null && StartsDaysAfter == 0 && Parameters.Count == 0 && OtherInterpretations.Count == 0 && OtherCalendars.Count == 0;

    /// <summary>Other calendars by which the same limit is read, each with the reading in words.</summary>
    public ValueList<Alternative<CalendarId>> OtherCalendars { get; init; } = ValueList<Alternative<CalendarId>>.Empty;

    /// <summary>The hour from which what is received counts as received on the next working day; null when no hour matters. The day itself is given with it.</summary>
    public DeadlineParameter? CutOff { get; init; }

    /// <summary>How many units, where that is for the caller to say; null when the limit fixes it.</summary>
    public DeadlineParameter? Amount { get; init; }

    /// <summary>Further events: the time runs from the latest of the trigger and those given.</summary>
    public ValueList<DeadlineParameter> OtherStarts { get; init; } = ValueList<DeadlineParameter>.Empty;

    /// <summary>Days that do not count; null when every day does.</summary>
    public DeadlinePause? Pause { get; init; }

    /// <summary>How many days after the trigger the count begins; 0 for the trigger itself.</summary>
    public int StartsDaysAfter { get; init; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters =>
        parameters ??= Given([.. OtherStarts, Amount, Pause?.From, Pause?.To, CutOff]);

    /// <inheritdoc/>
    public override string Words => Amount is null ? Limit.ToString() : WithAmount(Amount.Default);

    internal override object Content => (Limit, Calendar, OtherInterpretations, OtherCalendars, Amount, OtherStarts, (Pause, StartsDaysAfter, CutOff));

    /// <summary>The limit with its number for you to give: "8 days, or as many as you give, beginning with that day".</summary>
    private string WithAmount(string? usual)
    {
        var (kind, unit) = (Limit.Counting.Kind, Limit.Unit);
        var rest = Limit.ToString().Substring(unit.Of(Limit.Amount, kind).Length);
        return int.TryParse(usual, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? $"{unit.Of(number, kind)}, or as many as you give,{rest}"
            : $"a number of {kind}{unit} that you give,{rest}";
    }

    /// <summary>True when the date is known from the trigger only; facts, where given, may move it.</summary>
    internal bool NeedsNoFact => (Amount is null || Amount.Default == English.Number(Limit.Amount)) && CutOff is not { IsOptional: false } && OtherStarts.All(one => one.IsOptional);

    internal static bool NeedsCalendar(TimeLimit limit) => limit.Counting.UsesCalendar || limit.Rolling != Rolling.Stay;
}
