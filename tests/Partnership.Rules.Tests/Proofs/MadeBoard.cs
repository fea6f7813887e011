using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Proofs;

/// <summary>Boards made for a test, clause by clause.</summary>
internal static class MadeBoard
{
    internal static readonly LocalDate On = new(2026, 5, 12);

    private static readonly Instrument Text = new("made-tor", "Terms made for a test", InstrumentKind.TermsOfReference);

    internal static Group Empty { get; } = new(GroupId.Parse("made/board"), "Made Board", new CouncilPartnership("made", "Made Partnership", Text), At("1"));

    internal static Group Of(params MemberCategory[] categories) => Empty with { Membership = new Membership { Categories = ValueList.Of(categories) } };

    internal static Group WithQuorum(this Group group, Quorum quorum) => group with { Meetings = group.Meetings with { Quorum = DocumentValue.As(quorum, At("5")) } };

    internal static Group Meeting(this Group group, Cadence cadence) => group with { Meetings = group.Meetings with { Cadence = DocumentValue.As(CadenceInterpretation.Of(cadence), At("4")) } };

    internal static Group With(this Group group, params Duty[] duties) => group with { Meetings = group.Meetings with { Duties = ValueList.Of(duties) } };

    internal static MemberCategory Category(string code, SeatCount? seats = null, string? body = null, string? area = null, MemberKind? kind = null) => new(code, code, kind ?? MemberKind.Core, At("2"))
    {
        Seats = seats is null ? default : DocumentValue.As(seats, At("2")),
        Body = body is null ? null : new Party($"made/{body}", body),
        Area = area,
    };

    internal static Duty Duty(string id, MeetingProvision point, TimeLimit limit, Trigger? trigger = null) => new(
        point, id, Deadline.Of(Rule(id), trigger ?? Trigger.Meeting, limit, CalendarId.Parse("england-and-wales")));

    internal static Condition Is(string fact) => Condition.Is(new Question(fact, $"Does this hold: {fact}?"), Rule(fact));

    internal static Rule Rule(string id) => new(RuleId.Parse($"made/{id}"), id, RuleLayer.TermsOfReference, At(id));

    internal static Citation At(string line) => Citation.InDocument(Text, "Terms", line, $"MADE-{line}");

    internal static Appointment Member(string key, string category, string? body = null, string? area = null, LocalDate? to = null) => new(
        key, Fact.Known(PartialDate.OfDay(new LocalDate(2025, 1, 1))), to is { } day ? Fact.Known(PartialDate.OfDay(day)) : Fact<PartialDate>.NotApplicable, category)
    { Body = body, Area = area };
}
