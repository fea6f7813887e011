using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.ActionPlans;

/// <summary>What sort of answer a plan gives to "by when?".</summary>
public sealed class DueKind : ClosedSet<DueKind>
{
    private DueKind(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The words name one day, as in "31 March 2027".</summary>
    public static DueKind Exact { get; } = new("exact", 0);

    /// <summary>The words name a month, as in "Sept 2026": due by its last day.</summary>
    public static DueKind Month { get; } = new("month", 1);

    /// <summary>The words name a quarter, as in "Q2 2026/27": due by its last day.</summary>
    public static DueKind Quarter { get; } = new("quarter", 2);

    /// <summary>The words name a season, as in "Spring 2027": due by the end of its last month.</summary>
    public static DueKind Season { get; } = new("season", 3);

    /// <summary>The words name a calendar year: due by 31 December.</summary>
    public static DueKind Year { get; } = new("year", 4);

    /// <summary>The words name a financial year, as in "2026/27": due by 31 March.</summary>
    public static DueKind FinancialYear { get; } = new("financial-year", 5);

    /// <summary>The words name a first and a last date, as in "April to June 2026": due by the last.</summary>
    public static DueKind Range { get; } = new("range", 6);

    /// <summary>The action is due again and again, as in "quarterly" or "each April".</summary>
    public static DueKind Repeated { get; } = new("repeated", 7);

    /// <summary>The time is counted from something else, as in "within three months of launch".</summary>
    public static DueKind Relative { get; } = new("relative", 8);

    /// <summary>There is no date yet, or none at all, as in "TBC" or "ongoing".</summary>
    public static DueKind Open { get; } = new("open", 9);

    /// <summary>The words are not understood as a date; they are kept as they are.</summary>
    public static DueKind NotUnderstood { get; } = new("not-understood", 10);

    /// <summary>Every kind of due date, in the order of the list above.</summary>
    public static ValueList<DueKind> All { get; } = ValueList.Of(Exact, Month, Quarter, Season, Year, FinancialYear, Range, Repeated, Relative, Open, NotUnderstood);

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static DueKind Parse(string text) => Find(All, text, "a kind of due date");

    /// <summary>Returns the kind of one date by how closely it is known: exact, month, quarter or year.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The date is null.</exception>
    public static DueKind Of(PartialDate date) =>
        Guard.NotNull(date).Precision == DatePrecision.Day ? Exact
        : date.Precision == DatePrecision.Month ? Month
        : date.Precision == DatePrecision.Quarter ? Quarter
        : Year;
}
