using System.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The generated pages of what an event starts, and of every deadline by theme with what was read of it and what was not.</summary>
internal static class DeadlinePages
{
    internal static string Events(string made)
    {
        var page = new StringBuilder($"# Events and what they start\n\n{made}\n\nA case system knows that something happened. `deadline --event CODE --at DATE` answers every deadline that the event starts, soonest first; `EventCalculator.Assess` does the same in a program. A deadline that runs *only if* a further fact holds is not due until you give that fact with `--param`. *Then* names a deadline that can follow later. An event that needs the time of day starts a deadline in hours. With `--ics FILE` the same command writes everything that the event starts as a diary file, where an earliest day is never shown as a deadline; with `--checked` it says on which day each text was last read.\n");
        foreach (var theme in LawEvent.All.GroupBy(one => one.Subject))
        {
            page.Append($"\n## {theme.Key}\n\n| event | code | starts | then |\n|---|---|---|---|\n");
            foreach (var one in theme)
            {
                page.Append($"| {one.Words}{(one.NeedsTime ? " (with the time)" : string.Empty)} | `{one.Code}` | {Rows(one, EventRole.Starts)} | {Rows(one, EventRole.Then)} |\n");
            }
        }

        return page.ToString();
    }

    internal static string ByTheme(string made)
    {
        var page = new StringBuilder($"# Deadlines by theme\n\n{made}\n\nEvery deadline of law, guidance and practice: who acts, how the time runs, where it is written, and what you should check.\n");
        foreach (var theme in StatuteBook.Deadlines.GroupBy(one => one.StartedBy[0].On.Subject).OrderBy(same => LawEvent.All.First(one => one.Subject == same.Key).Order))
        {
            page.Append($"\n## {theme.Key}\n");
            foreach (var one in theme)
            {
                Append(page, one);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Deadline one)
    {
        page.Append($"\n### {one.Row}: {one.Rule.Title}\n\n`{one.Rule.Id}`, {one.Rule.Layer}, {(one.Rule.InForce == InForce.Undated ? "start not checked" : $"in force {one.Rule.InForce}")}. {one.Rule.Citation}.\n\n");
        page.Append($"- Who: {Who(one)}{(one.To.Count > 0 ? $". To: {string.Join(", ", one.To)}" : string.Empty)}.\n");
        page.Append(one.Kind is StagedLimits staged ? $"- Time, by stage:\n{string.Concat(staged.Stages.Select(stage => $"  - `{stage.Code}`: {stage.Trigger.Joined(stage.Form.Words)}.\n"))}" : $"- Time: {Capital(one.ToString())}.\n");
        foreach (var parameter in one.Parameters)
        {
            page.Append($"- Asks: {parameter.Question} (`{parameter.Name}`{Usual(one, parameter)})\n");
        }

        foreach (var caveat in one.Caveats)
        {
            page.Append($"- {caveat.Text}\n");
        }
    }

    /// <summary>Who acts, with those who act at one stage only.</summary>
    private static string Who(Deadline one) => string.Join("; ", (one.Kind is StagedLimits staged ? staged.Stages.Where(stage => stage.Who is not null).Select(stage => $"{stage.Who} (`{stage.Code}`)") : []).Prepend(one.Who ?? "no one in particular"));

    /// <summary>What is assumed when nothing is said: for each stage where the stages differ.</summary>
    private static string Usual(Deadline one, DeadlineParameter parameter)
    {
        var stages = one.Kind is StagedLimits staged
            ? staged.Stages.SelectMany(stage => stage.Form.Parameters.Where(own => own.Name == parameter.Name && own.Default is not null).Select(own => (stage.Code, own.Default))).ToArray()
            : [];
        return stages.Select(stage => stage.Default).Distinct().Count() > 1 ? $", {string.Join(", ", stages.Select(stage => $"{stage.Default} for {stage.Code}"))} unless you enter another"
            : parameter.Default is { } value ? $", {value} unless you enter another"
            : string.Empty;
    }

    private static string Rows(LawEvent on, EventRole role) => string.Join("; ", StatuteBook.StartedBy(on)
        .SelectMany(clock => clock.StartedBy.Where(start => start.On == on && start.Role == role).Select(start => $"{clock.Row} {clock.Rule.Title}{(start.Stage is null ? string.Empty : $" ({start.Stage})")}{OnlyIf(start)}"))
        .Distinct());

    /// <summary>The facts on which it depends whether a clock runs, as they are given to the console.</summary>
    private static string OnlyIf(EventStart start)
    {
        string?[] facts = [start.Choice is { } choice ? $"`{choice.Name}={start.Option}`" : null, start.OnlyIf is { } further ? $"`{further.Name}={(further.Options.Count > 0 ? further.Options[0] : "DATE")}`" : null];
        return facts.OfType<string>().ToArray() is { Length: > 0 } given ? $", only if {string.Join(" and ", given)}" : string.Empty;
    }

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
