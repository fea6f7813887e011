using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>Something that happened, as it is entered.</summary>
public sealed partial record NewMatter(string Key, string Team, string? Event, string? Rule, LocalDate On, LocalTime? At, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>The matter, or why it cannot be entered.</summary>
    public Matter Checked()
    {
        Require(Event is null != Rule is null, "event", "Give either what happened or one rule.");
        Require(KeyForm().IsMatch(Key), "key", "Give a reference of up to 40 letters, digits and hyphens. Never a person's name.");
        Require(TeamForm().IsMatch(Team), "team", "Give the team in lower-case letters, digits and hyphens, such as information-governance.");
        Require(Event is null || !KnownEvent.Of(Event).NeedsTime || At is not null, "at", "Hours are counted from this event: give the time too, such as 10:00.");
        return new Matter { Key = Key, Team = Team, Event = Event, Rule = Rule, On = On, At = At, Facts = [.. Facts.Select(fact => new MatterFact { Name = fact.Key, Value = fact.Value })] };
    }

    private static void Require(bool holds, string field, string otherwise)
    {
        if (!holds)
        {
            throw new RefusedException(field, otherwise);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]{0,39}$")]
    private static partial Regex KeyForm();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$")]
    private static partial Regex TeamForm();
}
