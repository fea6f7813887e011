using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>What a limit is counted in.</summary>
public sealed class TimeUnit : ClosedSet<TimeUnit>
{
    private TimeUnit(string code, int order, string singular)
        : base(code, order) =>
        Singular = singular;

    /// <summary>Days. The counting says which days count.</summary>
    public static TimeUnit Days { get; } = new("days", 0, "day");

    /// <summary>Weeks of seven days.</summary>
    public static TimeUnit Weeks { get; } = new("weeks", 1, "week");

    /// <summary>Calendar months, as a time unit.</summary>
    public static TimeUnit Months { get; } = new("months", 2, "month");

    /// <summary>Calendar years, as a time unit.</summary>
    public static TimeUnit Years { get; } = new("years", 3, "year");

    /// <summary>Every unit, shortest first.</summary>
    public static ValueList<TimeUnit> All { get; } = ValueList.Of(Days, Weeks, Months, Years);

    /// <summary>The word for one of it.</summary>
    public string Singular { get; }

    /// <summary>Reads a unit by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such unit; the message lists the valid codes.</exception>
    public static TimeUnit Parse(string text) => Find(All, text, "a unit of time");

    internal string Of(int amount, string kind) => $"{Foundation.English.Number(amount)} {kind}{Singular}{(amount == 1 ? string.Empty : "s")}";
}
