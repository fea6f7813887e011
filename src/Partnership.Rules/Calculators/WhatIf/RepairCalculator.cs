using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which is the smallest set of appointments, or of further attendances, that puts a board right on a day.</summary>
/// <remarks>
/// <para>No smaller set is enough: the calculator tries every smaller set. Where several sets are equally small, it gives the first in the order of the
/// list. One appointment is one new person for one category.</para>
/// <para>Worked example: a board of three categories lacks health and has a quorum of three. One appointment, for health, puts both right.</para>
/// </remarks>
/// <example>
/// <code>
/// var board = new BoardOutlook(Southampton.Board, ValueList.Of(new Appointment("m1", Fact.Known(PartialDate.Parse("2021-04-01")), Fact&lt;PartialDate&gt;.NotApplicable, "housing")), new DateInterval(new LocalDate(2026, 4, 1), new LocalDate(2026, 9, 30)));
/// var repair = RepairCalculator.Appointments(board, new LocalDate(2026, 4, 15));
/// </code>
/// </example>
public static class RepairCalculator
{
    internal const string None = "no-repair";

    /// <summary>The fewest appointments by which every category that is looked for is filled on a day, and the members in office can make the quorum.</summary>
    /// <remarks>Not applicable, with a caveat, when the terms leave no such set. Not known while a missing fact decides whether anything is broken.</remarks>
    /// <param name="plan">The plan. Its members are not changed.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static Determination<ValueList<PresentMember>> Appointments(BoardOutlook plan, LocalDate on) =>
        new AppointmentRepair(Guard.NotNull(plan), on).Assess().From(new Given("plan", plan), new Given("on", on));

    /// <summary>The fewest members in office who must attend with those who do, so that a meeting has its quorum.</summary>
    /// <remarks>Not applicable, with a caveat, when all members in office together make none, or the terms set no quorum.</remarks>
    /// <param name="plan">The plan, with the members in office.</param>
    /// <param name="attending">The keys of the members who attend.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <exception cref="ArgumentException">One who attends is not in office on the day.</exception>
    public static Determination<ValueList<PresentMember>> Attendances(BoardOutlook plan, IEnumerable<string> attending, LocalDate on)
    {
        var lines = QuorumOutlook.InOffice(Guard.NotNull(plan), on).ToArray();
        var present = Guard.NotNull(attending).Distinct(StringComparer.Ordinal).ToArray();
        var strange = Array.Find(present, member => lines.All(line => line.Member != member));
        Guard.Require(strange is null, $"'{strange}' is not in office on the day. Valid values: {string.Join(", ", lines.Select(one => one.Member).Distinct(StringComparer.Ordinal).DefaultIfEmpty("none"))}.", nameof(attending));
        return new AttendanceRepair(plan.Group, lines, present, on).Assess().From(new Given("plan", plan), new Given("attending", present.ToValueList()), new Given("on", on));
    }
}
