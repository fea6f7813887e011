using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which theme a meeting takes up, where the terms let themes rotate.</summary>
/// <remarks>Worked example: housing, health and courts in turn, from housing on 14 January 2026. The third meeting after that has housing again.</remarks>
/// <example><code>var theme = ThemeCalculator.Assess(Southampton.Board, new ThemeFacts { FirstTheme = Fact.Known("housing") }, new LocalDate(2026, 4, 15));</code></example>
public static class ThemeCalculator
{
    /// <summary>The theme of a meeting.</summary>
    /// <param name="group">The group.</param>
    /// <param name="facts">What is known of its meetings.</param>
    /// <param name="meeting">The day of the meeting asked about.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    public static Determination<string> Assess(Group group, ThemeFacts facts, LocalDate meeting) =>
        Reasoned(group, facts, meeting).From(new Given("group", group), new Given("facts", facts), new Given("meeting", meeting));

    private static Determination<string> Reasoned(Group group, ThemeFacts facts, LocalDate meeting)
    {
        Guard.NotNull(facts);
        var stated = Guard.NotNull(group).Meetings.Themes;
        if (!stated.IsSpecified)
        {
            return UnspecifiedPoints.Answer<string>(group, "that themes rotate", meeting, stated.IsNotRead);
        }

        var reasoning = new Reasoning(meeting);
        if (!facts.Meetings.IsKnown || !facts.FirstTheme.IsKnown)
        {
            return reasoning.Using(GroupRules.Themes(group)).Question(new Question(facts.Meetings.IsKnown ? "first-theme" : "meetings", facts.Meetings.IsKnown ? "Which theme did the first of these meetings have? Enter a theme of the rota." : "On what days has the group met since a theme was first used? Enter dates such as 2026-01-14,2026-05-02.", stated.Citation)).Unknown<string>();
        }

        var themes = stated.Value.Themes.ToArray();
        var first = Array.FindIndex(themes, one => string.Equals(one, facts.FirstTheme.Value, StringComparison.OrdinalIgnoreCase));
        Guard.Require(first >= 0, $"'{facts.FirstTheme.Value}' is no theme of the rota. Valid values: {string.Join(", ", themes)}.", nameof(facts));
        var before = facts.Meetings.Value.Distinct().Count(day => day < meeting);
        reasoning.Step(GroupRules.Themes(group), Finding.Met, $"{English.Number(before)} meetings since the theme was {themes[first]}");
        return reasoning.Known(themes[(first + before) % themes.Length]);
    }
}
