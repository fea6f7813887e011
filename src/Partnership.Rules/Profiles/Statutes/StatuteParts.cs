using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>What the files of the statutes share: calendars by name, and doubts that stand in more than one of them.</summary>
internal static class StatuteParts
{
    internal static CalendarId EnglandAndWales { get; } = CalendarId.Parse("england-and-wales");

    internal static CalendarId UnitedKingdom { get; } = CalendarId.Parse("united-kingdom");

    internal static Caveat NamedDays { get; } = new(
        "named-days", "Sundays, Christmas Day, Good Friday and bank holidays do not run; Saturdays do. Christmas Day is out by name even when it is a Saturday.");

    internal static Caveat StartNotRead { get; } = new(
        "start-not-read", "The day on which this rule began was not read. For a date long past, check that it was in force.");

    internal static Caveat WorkingDaysNotRead { get; } = new(
        "working-days", "What a working day is in this text was not read. Monday to Friday without the bank holidays of England and Wales was taken; another calendar may be given.");

    internal static Caveat GuidanceOnly { get; } = new(
        "guidance", "This is guidance or practice: a miss is against the guidance, and not unlawful in itself.");

    internal static Rule Rule(string id, string title, RuleLayer authority, Citation citation, InForce range) =>
        Rule(id, title, authority, range, citation);

    internal static Rule Rule(string id, string title, RuleLayer authority, InForce range, params Citation[] citations) =>
        new Rule(RuleId.Parse(id), title, authority, citations).During(range);

    internal static DeadlineParameter Yes(string name, string question) => DeadlineParameter.Choice(name, question, "yes", "no");
}
