using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Says a group's terms back in plain English, point by point, as the calculators understand them.</summary>
internal static class TermsReadBack
{
    internal static IEnumerable<TermsSentence> Of(Group group) =>
        new[] { new TermsSentence($"{group.Name} is a group of {group.Partnership.Name}.", group.Citation) }
            .Concat(Place(group)).Concat(Offices(group)).Concat(Meetings(group)).Concat(Quorum(group)).Concat(Members(group.Membership)).Concat(Deciding(group)).Concat(Duties(group)).Concat(Life(group.Life)).Concat(Rest(group));

    private static IEnumerable<TermsSentence> Place(Group group) =>
    [
        .. Said(group.Parent, one => $"It is a sub-group of {one}."),
        .. Said(group.SecondParent, one => $"It is a sub-group of {one} as well."),
        .. group.ReportsTo.Select(one => new TermsSentence($"It reports to {one.To}{(one.Every.IsSpecified ? $", {one.Every.Value}" : string.Empty)}.", one.Citation)),
        .. group.ChainOfAccount.SelectMany(one => Said(one, party => $"It answers upwards to {party}.")),
        .. group.Authorities.SelectMany(one => Said(one, party => $"It serves {party}.")),
        .. group.Hats.Select(one => new TermsSentence($"It is at the same time {one}.", one.Citation)),
    ];

    private static IEnumerable<TermsSentence> Offices(Group group) => Office(group.Chair).Concat(Office(group.ViceChair)).Concat(group.OtherOffices.SelectMany(Office));

    private static IEnumerable<TermsSentence> Office(DocumentValue<Office> office) => !office.IsSpecified ? [] :
    [
        new TermsSentence($"{office.Value.Title}: {office.Value}.", office.Citation),
        .. Said(office.Value.LongestTerm, one => $"{office.Value.Title}: a term ends {one} its start."),
        .. Said(office.Value.EndsAt, one => $"{office.Value.Title}: a term ends at {one}."),
        .. Said(office.Value.ConsecutiveTerms, one => $"{office.Value.Title}: at most {English.Number(one)} terms running."),
        .. Said(office.Value.Holders, one => $"{office.Value.Title}: {English.Number(one)} hold the office."),
        .. Said(office.Value.Rotation, one => $"{office.Value.Title}: {one}, each for {one.Each.Unit.Of(one.Each.Amount, string.Empty)}."),
        .. office.Value.Sources.Select(one => new TermsSentence($"{office.Value.Title}: a holder comes from {one}.", office.Citation)),
        .. office.Value.Substitutes.Select(one => new TermsSentence($"{office.Value.Title}: {one} can take the place of the holder.", office.Citation)),
        .. Said(office.Value.StaggerGap, one => $"{office.Value.Title}: elections are at least {one.Unit.Of(one.Amount, string.Empty)} apart."),
        .. Said(office.Value.Staggered, one => $"{office.Value.Title}: elections are {(one ? string.Empty : "not ")}staggered."),
        .. Said(office.Value.CarriesOn, one => $"{office.Value.Title}: the holder {(one ? "carries on" : "does not carry on")} until a successor is there."),
        .. office.Value.Duties.Select(duty => new TermsSentence($"{office.Value.Title}, at {duty.Moment.Words}: {duty.What}.", duty.Citation)),
    ];

    private static IEnumerable<TermsSentence> Meetings(Group group) =>
    [
        .. Said(group.Meetings.Cadence, one => $"It meets {one}.{(one.Reason is { } reason ? $" This interpretation is used because {reason.TrimEnd('.')}." : one.Chosen is null ? " The words are ambiguous, so no number of meetings is judged." : string.Empty)}"),
        .. Said(group.Meetings.OrAsAgreed, one => one ? "It may agree otherwise." : "It may not agree otherwise."),
        .. Said(group.Meetings.Duration, one => $"A meeting lasts {English.Number((int)one.TotalMinutes)} minutes."),
        .. Said(group.Meetings.Interval, one => $"Its meetings are at most {one.Unit.Of(one.Amount, string.Empty)} apart."),
        .. group.Meetings.Phases.Select(one => new TermsSentence($"It meets {one}.", one.Citation)),
        .. group.Meetings.Windows.Select(one => new TermsSentence($"{English.Sentence(one.Meeting.Words)} is held in {English.And([.. one.Months.Select(MonthsReader.Name)])}.", one.Citation)),
        .. group.Meetings.OfYear.Select(one => new TermsSentence($"{English.Sentence(one.ToString())}.", one.Citation)),
        .. Said(group.Meetings.Themes, one => $"Its themes are taken {one}."),
        .. Said(group.Meetings.InPublicAYear, one => $"{English.Number(one)} meetings a year are in public."),
        .. Said(group.Meetings.AllInPublic, one => one ? "Every meeting is in public." : "Its meetings are not in public."),
        .. Said(group.Meetings.MinuteTaker, one => $"The minute-taker comes from {one}."),
        .. group.Meetings.Duties.Select(one => new TermsSentence($"{one.What}{(one.Who.Count == 0 ? string.Empty : $", by {one.WhoInWords}")}: {one.Deadline.Words}{(one.Limit.Counting.UsesCalendar ? $", by the calendar of {one.Calendar.Words}" : string.Empty)}.", one.Rule.Citation)),
    ];

    private static IEnumerable<TermsSentence> Quorum(Group group) =>
    [
        .. Said(group.Meetings.Quorum, one => $"A quorum is {one}."),
        .. group.Meetings.Quorum.IsSpecified ? Group.Fitness(group.Meetings.Quorum.Value).Distinct().Select(one => new TermsSentence($"For the quorum a member is tested by this: {one.Text.TrimEnd('.')}.", one.Rule.Citation)) : [],
        .. Said(group.Meetings.WithoutQuorum, one => $"Without a quorum, {one}."),
    ];

    private static IEnumerable<TermsSentence> Members(Membership list) =>
    [
        .. list.Categories.Select(one => new TermsSentence($"{one.Name} ({one.Kind.Words}): {Seats(one)}{(one.Body is { } body && body.Name != one.Name ? $", from {body}" : string.Empty)}{(one.Covers.Count == 0 ? string.Empty : $", put forward for {(one.Covers.Count == 1 ? "category" : "categories")} {English.And([.. one.Covers.Select(letter => $"({letter})")])} of the statutory board")}{(one.CountedAs.Count == 0 ? string.Empty : $", counted as {English.And([.. one.CountedAs])}")}.", one.Citation)),
        .. Said(list.Maximum, one => $"It has at most {English.Number(one)} members."),
        .. Said(list.IsOpen, one => one ? "Others may join." : "No one else may join."),
        .. Said(list.IsWhole, one => one ? "The list is complete." : "The list is not complete: there might be a seat that is not on it."),
        .. Said(list.MostFromOneBody, one => $"At most {English.Number(one)} come from one body."),
        .. Said(list.OneContactABody, one => $"Each body has {(one ? string.Empty : "not ")}one point of contact."),
        .. Said(list.LapsesAfterMissed, one => $"A seat lapses when its member has missed {English.Number(one)} meetings in a row."),
        .. Said(list.RosterAsWritten, one => $"Of its members the terms say: {one.TrimEnd('.')}."),
        .. list.Expected.Select(one => new TermsSentence($"An overview expects {one.Name}.", one.Citation)),
        .. list.Barred.Select(one => new TermsSentence($"No one may be a member of whom this holds: {one.Text.TrimEnd('.')}.", one.Rule.Citation)),
        .. Said(list.InBalance, one => $"Its seats are {(one ? string.Empty : "not ")}in political balance."),
    ];

    private static string Seats(MemberCategory category) => category.Seats.IsSpecified ? $"{category.Seats.Value} {(category.Seats.Value.Most == 1 ? "seat" : "seats")}" : "the terms do not say how many seats";

    private static IEnumerable<TermsSentence> Deciding(Group group) =>
    [
        .. Said(group.Decides, one => $"It decides {one}{(one.CastingVote.IsSpecified ? one.CastingVote.Value ? "; the Chair has a casting vote" : "; there is no casting vote" : "; the terms do not mention a casting vote, so the result of a tie is not known")}."),
        .. Said(group.Decides.IsSpecified ? group.Decides.Value.OneVoteABody : default, one => one ? "Each body has one vote." : "Each member has a vote, whatever the body."),
        .. group.Delegations.Select(one => new TermsSentence($"{one.To} may decide {one.Matter}.", one.Rule.Citation)),
        .. Said(group.Deputies, one => $"{English.Sentence(one.Words)}."),
        .. group.Interests.OrderBy(one => one.Grade.Order).Select(one => new TermsSentence($"A member {one.Grade.Words} when: {one.When.Text}.", one.When.Rule.Citation)),
        .. group.Conduct.Select(one => new TermsSentence($"Conduct: {one.Text.TrimEnd('.')}.", one.Citation)),
    ];

    private static IEnumerable<TermsSentence> Duties(Group group) =>
        group.RecurringDuties.Select(one => new TermsSentence(
            $"{one.From}: {one.What}{(one.To.Count == 0 ? string.Empty : $", to {English.And([.. one.To.Select(to => to.Name)])}")}, {(one.Every.IsSpecified ? one.Every.Value.ToString() : one.AtMeeting is { } meeting ? $"at {meeting.Words}" : "the terms give no time, so it is never due")}.", one.Rule.Citation));

    private static IEnumerable<TermsSentence> Life(GroupLife life) =>
    [
        .. Said(life.CreatedOn, one => $"It was set up {one.When}."),
        .. Said(life.LapsesAfter, one => $"It lapses after {English.Value(one)}{(life.RenewedFor.IsSpecified ? $" and can be renewed for {life.RenewedFor.Value.Unit.Of(life.RenewedFor.Value.Amount, string.Empty)}" : string.Empty)}."),
        .. Said(life.ReviewOn, one => $"Its terms are reviewed {one.When}."),
        .. Said(life.NumberOfGroups, one => $"There are {English.Number(one)} groups of its kind."),
        .. life.OtherNames.Select(one => new TermsSentence($"A name: {one.Text.TrimEnd('.')}.", one.Citation)),
        .. Said(life.Predecessor, one => $"It takes over from {one}."),
    ];

    private static IEnumerable<TermsSentence> Rest(Group group) =>
    [
        .. group.Objectives.Select(one => new TermsSentence($"Objective: {one.Text.TrimEnd('.')}.", one.Citation)),
        .. group.MemberDuties.Select(one => new TermsSentence($"Members: {one.Text.TrimEnd('.')}.", one.Citation)),
        .. group.Eligibility.Select(one => new TermsSentence($"{English.Sentence(one.Question.Words)}: {one.Condition.Text.TrimEnd('.')}.", one.Condition.Rule.Citation)),
        .. Said(group.Grievance, _ => "It has a grievance procedure."),
        .. group.Definitions.Select(one => new TermsSentence($"Its remit adopts the definition {one.Definition}{(one.Gloss.IsSpecified ? $" and adds: {one.Gloss.Value.TrimEnd('.')}" : string.Empty)}.", one.Citation)),
        .. group.Recorded.Select(one => new TermsSentence($"Recorded: {one.Text.TrimEnd('.')}.", one.Citation)),
        .. group.Inherits.Select(one => new TermsSentence($"It takes rules from {one.From}{(one.Prevails.IsSpecified ? one.Prevails.Value ? ", which prevails over these terms" : ", over which these terms prevail" : ", and which of the two prevails is not said")}.", one.Citation)),
    ];

    private static IEnumerable<TermsSentence> Said<T>(DocumentValue<T> value, Func<T, string> sentence) => value.IsSpecified ? [new TermsSentence(sentence(value.Value), value.Citation)] : [];
}
