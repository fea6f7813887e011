using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A group as it is planned for some time: its terms, its members, its meetings. Change it to ask "what if", and compare the two.</summary>
/// <example>
/// <code>
/// var member = new Appointment("m3", Fact.Known(PartialDate.Parse("2021-04-01")), Fact&lt;PartialDate&gt;.NotApplicable, "housing");
/// var plan = new BoardOutlook(Southampton.Board, ValueList.Of(member), new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))) { Meetings = ValueList.Of(new LocalDate(2026, 5, 12)) };
/// var breaks = WhatIfCalculator.Compare(plan, plan.WithoutMember("m3", new LocalDate(2026, 5, 3)), UkCalendars.All);
/// </code>
/// </example>
public sealed record BoardOutlook
{
    /// <summary>States a plan with the values given.</summary>
    /// <param name="group">The group.</param>
    /// <param name="members">The members, with the days of their appointments.</param>
    /// <param name="period">The days looked at. The first is today, for a duty whose last day may have passed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public BoardOutlook(Group group, ValueList<Appointment> members, DateInterval period)
    {
        Group = Guard.NotNull(group);
        Members = Guard.NotNull(members);
        Period = Guard.NotNull(period);
    }

    /// <summary>The group, with its terms.</summary>
    public Group Group { get; private init; }

    /// <summary>The members, with the days of their appointments.</summary>
    public ValueList<Appointment> Members { get; private init; }

    /// <summary>The days looked at.</summary>
    public DateInterval Period { get; }

    /// <summary>The days of the meetings, those before the period included where they are known; empty when none are planned, and then nothing is said of meetings.</summary>
    public ValueList<LocalDate> Meetings { get; init; } = ValueList<LocalDate>.Empty;

    /// <summary>The plan if a member leaves: every appointment of the member ends on the day at the latest.</summary>
    /// <param name="member">The member's key.</param>
    /// <param name="lastDay">The last day in office.</param>
    /// <exception cref="ArgumentException">The plan has no such member.</exception>
    public BoardOutlook WithoutMember(string member, LocalDate lastDay)
    {
        Guard.NotNull(member);
        Guard.Require(Members.Any(one => one.Member == member), $"'{member}' is not a member. Valid values: {string.Join(", ", Members.Select(one => one.Member).Distinct(StringComparer.Ordinal))}.", nameof(member));
        return this with { Members = Members.Select(one => one.Member == member ? Ended(one, lastDay) : one).OfType<Appointment>().ToValueList() };
    }

    /// <summary>The plan if someone is appointed.</summary>
    /// <param name="appointment">The appointment.</param>
    /// <exception cref="ArgumentNullException">The appointment is null.</exception>
    public BoardOutlook WithMember(Appointment appointment) => this with { Members = Members.Append(Guard.NotNull(appointment)).ToValueList() };

    /// <summary>The plan if a meeting moves.</summary>
    /// <param name="meeting">The day of the meeting as planned.</param>
    /// <param name="movedTo">The day to which it moves.</param>
    /// <exception cref="ArgumentException">No meeting is planned for the day.</exception>
    public BoardOutlook WithMeetingMoved(LocalDate meeting, LocalDate movedTo)
    {
        Guard.Require(Meetings.Contains(meeting), $"No meeting is planned for {English.Date(meeting)}. Valid values: {string.Join(", ", Meetings.Select(English.Date))}.", nameof(meeting));
        return this with { Meetings = Meetings.Select(day => day == meeting ? movedTo : day).OrderBy(day => day).ToValueList() };
    }

    /// <summary>The plan if the quorum becomes another, in the clause in which the terms set it or would set it.</summary>
    /// <param name="quorum">The quorum.</param>
    /// <exception cref="ArgumentNullException">The quorum is null.</exception>
    public BoardOutlook WithQuorum(Quorum quorum)
    {
        var stated = Group.Meetings.Quorum;
        var changed = DocumentValue.As(Guard.NotNull(quorum), stated.IsSpecified ? stated.Citation : Group.Citation);
        return this with { Group = Group with { Meetings = Group.Meetings with { Quorum = changed } } };
    }

    /// <summary>The group and the days.</summary>
    public override string ToString() => $"{Group}, {English.Date(Period.Start)} to {English.Date(Period.End)}";

    /// <summary>An appointment that ends on a day at the latest; null when it had not begun by then.</summary>
    private static Appointment? Ended(Appointment one, LocalDate lastDay)
    {
        if (one.From.IsKnown && one.From.Value.First > lastDay)
        {
            return null;
        }

        var end = one.To.IsKnown && one.To.Value.Last <= lastDay ? one.To : Fact.Known(PartialDate.OfDay(lastDay));
        return new Appointment(one.Member, one.From, end, [.. one.Categories]) { Body = one.Body, Sector = one.Sector, Area = one.Area, SitsFor = one.SitsFor, Office = one.Office };
    }
}
