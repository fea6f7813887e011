using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Testing;

/// <summary>Builds a group for a test, with terms of reference that no council has. Each point that the test states has a clause of its own.</summary>
/// <remarks>Immutable: each call returns another builder, so that tests can share a start. The group belongs to the partnership <c>test</c>.</remarks>
/// <example><code>var board = GroupBuilder.Named("board").Meeting(Cadence.Quarterly, "TST-001").Doing(MeetingProvision.PapersOut, TimeLimit.WorkingDaysBefore(5), "TST-002").Build();</code></example>
public sealed class GroupBuilder
{
    private static readonly Instrument Terms = new("test-terms", "Terms of reference of a test", InstrumentKind.TermsOfReference);

    private static readonly CouncilPartnership Partnership = new("test", "A partnership of a test", Terms);

    private readonly Group group;

    private GroupBuilder(Group group) => this.group = group;

    /// <summary>Starts a group on whose terms nothing is stated.</summary>
    /// <param name="key">The key of the group: lower-case letters, digits and hyphens. The id of the group is <c>test/</c> and this key.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="FormatException">The key is not made of letters, digits and hyphens.</exception>
    public static GroupBuilder Named(string key) =>
        new(new Group(GroupId.Parse($"test/{Guard.NotNull(key)}"), $"The {key} of a test", Partnership, Clause("TST-000")));

    /// <summary>States how often the group meets.</summary>
    /// <param name="cadence">How often it meets.</param>
    /// <param name="clause">The clause that says so, such as <c>TST-001</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The clause is blank.</exception>
    public GroupBuilder Meeting(Cadence cadence, string clause) =>
        Arranging(meetings => meetings with { Cadence = DocumentValue.As(CadenceInterpretation.Of(cadence), Clause(clause)) });

    /// <summary>States what is done before or after each meeting, by the calendar of England and Wales.</summary>
    /// <param name="provision">What is done, such as the papers that go out.</param>
    /// <param name="limit">How long before or after the meeting.</param>
    /// <param name="clause">The clause that says so, such as <c>TST-002</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The clause is blank, or the provision has no day.</exception>
    public GroupBuilder Doing(MeetingProvision provision, TimeLimit limit, string clause)
    {
        var rule = new Rule(RuleId.Parse($"{group.Id}/{Guard.NotNull(provision)}"), $"{provision.Words}: {Guard.NotNull(limit)}", RuleLayer.TermsOfReference, Clause(clause));
        var duty = new Duty(provision, provision.Words, Deadline.Of(rule, Trigger.Meeting, limit, group.MeetingCalendar));
        return Arranging(meetings => meetings with { Duties = meetings.Duties.Append(duty).ToValueList() });
    }

    /// <summary>States a category of members with a number of seats.</summary>
    /// <param name="code">The code of the category: lower-case letters, digits and hyphens.</param>
    /// <param name="seats">How many seats the category has.</param>
    /// <param name="clause">The clause that says so, such as <c>TST-003</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code or the clause is blank.</exception>
    public GroupBuilder Seating(string code, SeatCount seats, string clause)
    {
        var category = new MemberCategory(code, code, MemberKind.Full, Clause(clause)) { Seats = DocumentValue.As(Guard.NotNull(seats), Clause(clause)) };
        return Changing(it => it with { Membership = it.Membership with { Categories = it.Membership.Categories.Append(category).ToValueList() } });
    }

    /// <summary>States how many make a quorum.</summary>
    /// <param name="quorum">The quorum.</param>
    /// <param name="clause">The clause that says so, such as <c>TST-004</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The clause is blank.</exception>
    public GroupBuilder Needing(Quorum quorum, string clause) =>
        Arranging(meetings => meetings with { Quorum = DocumentValue.As(Guard.NotNull(quorum), Clause(clause)) });

    /// <summary>Changes any other point of the group.</summary>
    /// <param name="change">The change, such as <c>group => group with { Chair = chair }</c>.</param>
    /// <exception cref="ArgumentNullException">The change is null, or returns null.</exception>
    public GroupBuilder Changing(Func<Group, Group> change) => new(Guard.NotNull(Guard.NotNull(change)(group), nameof(change)));

    /// <summary>Returns a clause of the terms that builders of tests cite.</summary>
    /// <param name="id">The id of the clause, such as <c>TST-001</c>.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static Citation Clause(string id) => Citation.InDocument(Terms, "Terms", "1", Guard.NotBlank(id));

    /// <summary>Returns the group with what was stated so far.</summary>
    public Group Build() => group;

    /// <summary>The id of the group.</summary>
    public override string ToString() => group.Id.ToString();

    private GroupBuilder Arranging(Func<MeetingArrangements, MeetingArrangements> change) => Changing(it => it with { Meetings = change(it.Meetings) });
}
