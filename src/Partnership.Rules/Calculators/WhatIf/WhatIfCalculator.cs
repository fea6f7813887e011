using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers what breaks, on which day and by which clause, if a member leaves, a meeting moves or the quorum changes.</summary>
/// <remarks>
/// Worked example: a board whose one member for health leaves on 3 May 2026 lacks health from 4 May, and if its quorum is four of four members,
/// its meeting of 12 May has no quorum. The first breach is that of 4 May, by the clause that lists health.
/// </remarks>
/// <example>
/// <code>
/// var board = new BoardOutlook(Southampton.Board, ValueList.Of(new Appointment("m1", Fact.Known(PartialDate.Parse("2021-04-01")), Fact&lt;PartialDate&gt;.NotApplicable, "housing")), new DateInterval(new LocalDate(2026, 4, 1), new LocalDate(2026, 9, 30)));
/// var breaches = WhatIfCalculator.Compare(board, board.WithQuorum(new Quorum.Members(2)), UkCalendars.All);
/// </code>
/// </example>
public static class WhatIfCalculator
{
    /// <summary>Every breach that a plan already has, the earliest first: categories, offices, quorums, the spacing and number of meetings, and duties before a meeting whose last day has passed.</summary>
    /// <remarks>A quorum is broken when the members in office on the day of a meeting do not make it even if all of them attend.</remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="calendars">The calendars by which duties before a meeting count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<BoardBreach> Breaches(BoardOutlook plan, CalendarSet calendars) => MembersOutlook.Breaches(Guard.NotNull(plan))
        .Concat(QuorumOutlook.Breaches(plan))
        .Concat(MeetingsOutlook.Breaches(plan, Guard.NotNull(calendars)))
        .OrderBy(one => one.On).ThenBy(one => one.Point, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The breaches that one plan has and another does not, the earliest first. With the two plans exchanged it gives what a change fixes.</summary>
    /// <param name="before">The plan as it is.</param>
    /// <param name="after">The plan with the change.</param>
    /// <param name="calendars">The calendars by which duties before a meeting count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<BoardBreach> Compare(BoardOutlook before, BoardOutlook after, CalendarSet calendars)
    {
        Guard.NotNull(after);
        var already = Breaches(Guard.NotNull(before), calendars).Select(Key).ToArray();
        return Breaches(after, calendars).Where(one => !already.Contains(Key(one))).ToValueList();
    }

    private static (string Point, NodaTime.LocalDate On, string Text) Key(BoardBreach breach) => (breach.Point, breach.On, breach.Text);
}
