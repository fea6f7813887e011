using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <content>How a cadence is read.</content>
public abstract partial record Cadence
{
    /// <summary>Reads the cadence by its kind. A new kind adds a parameter, so no reader can forget it.</summary>
    /// <param name="times">When it is a number of times in a number of months.</param>
    /// <param name="everyMonths">When it is a number of months apart.</param>
    /// <param name="everyDays">When it is a number of days or weeks apart.</param>
    /// <param name="weekday">When it is the nth weekday of a month.</param>
    /// <param name="inMonths">When it is once in each of the months that are named.</param>
    /// <param name="weekdayInMonths">When it is the nth weekday of each of the months that are named.</param>
    /// <param name="beforeParent">When it is before each meeting of the parent body.</param>
    /// <param name="eachMeeting">When it is each time the group meets.</param>
    /// <param name="whenNeeded">When it is as needed.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <exception cref="ArgumentNullException">A reader is null.</exception>
    public TResult Match<TResult>(
        Func<Times, TResult> times,
        Func<EveryMonths, TResult> everyMonths,
        Func<EveryDays, TResult> everyDays,
        Func<Weekday, TResult> weekday,
        Func<InMonths, TResult> inMonths,
        Func<WeekdayInMonths, TResult> weekdayInMonths,
        Func<BeforeParent, TResult> beforeParent,
        Func<EachMeeting, TResult> eachMeeting,
        Func<WhenNeeded, TResult> whenNeeded) =>
        ReadBy(new Readers<TResult>(Guard.NotNull(times), Guard.NotNull(everyMonths), Guard.NotNull(everyDays), Guard.NotNull(weekday), Guard.NotNull(inMonths), Guard.NotNull(weekdayInMonths), Guard.NotNull(beforeParent), Guard.NotNull(eachMeeting), Guard.NotNull(whenNeeded)));

    private protected abstract TResult ReadBy<TResult>(Readers<TResult> readers);

    private protected sealed record Readers<TResult>(
        Func<Times, TResult> Times,
        Func<EveryMonths, TResult> EveryMonths,
        Func<EveryDays, TResult> EveryDays,
        Func<Weekday, TResult> Weekday,
        Func<InMonths, TResult> InMonths,
        Func<WeekdayInMonths, TResult> WeekdayInMonths,
        Func<BeforeParent, TResult> BeforeParent,
        Func<EachMeeting, TResult> EachMeeting,
        Func<WhenNeeded, TResult> WhenNeeded);
}
