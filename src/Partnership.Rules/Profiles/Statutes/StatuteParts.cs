using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>What the files of the statutes share: calendars by name, and caveats that are in more than one of them.</summary>
internal static class StatuteParts
{
    internal static CalendarId EnglandAndWales { get; } = CalendarId.Parse("england-and-wales");

    internal static CalendarId UnitedKingdom { get; } = CalendarId.Parse("united-kingdom");

    internal static Caveat NamedDays { get; } = new(
        "named-days", "Hours on Sundays, Christmas Day, Good Friday and bank holidays do not count. Hours on Saturdays count, except on Christmas Day.");

    internal static Caveat StartNotRead { get; } = new(
        "start-not-read", "We have not checked when this rule began. For a date long past, check that it was in force.");

    internal static Caveat WorkingDaysNotRead { get; } = new(
        "working-days", "We have not checked what this text means by a working day. We assumed Monday to Friday except bank holidays in England and Wales. Choose another calendar if yours differs.");

    internal static Caveat GuidanceOnly { get; } = new(
        "guidance", "This date comes from guidance, not law. Missing it is not in itself unlawful.");

    internal static Rule Rule(string id, string title, RuleLayer authority, Citation citation, InForce range) =>
        Rule(id, title, authority, range, citation);

    internal static Rule Rule(string id, string title, RuleLayer authority, Citation citation, Commencement start) =>
        Rule(id, title, authority, start.Range, citation, start.Order);

    internal static Rule Rule(string id, string title, RuleLayer authority, InForce range, params Citation[] citations) =>
        new Rule(RuleId.Parse(id), title, authority, citations).During(range);

    internal static DeadlineParameter Yes(string name, string question) => DeadlineParameter.Choice(name, question, "yes", "no");
}
