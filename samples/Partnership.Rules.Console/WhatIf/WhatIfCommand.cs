using System.CommandLine;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>what-if</c>: what breaks first if a member leaves, a meeting moves or the quorum changes, and the fewest appointments or attendances that mend it.</summary>
internal sealed class WhatIfCommand
{
    private readonly Output output;
    private readonly Command command = new("what-if", "What breaks, on which day and by which clause, if a member leaves, a meeting moves or the quorum changes; and the smallest repair.");
    private readonly GroupSetting group = new();
    private readonly FileSetting<BoardFile> members = new("--members", PartnershipJson.Of<BoardFile>(), "the members, as samples/facts/board.schema.json describes");
    private readonly Setting<LocalDate> from = Options.Date("--from", "the first day looked at");
    private readonly Setting<LocalDate> to = Options.Date("--to", "the last day looked at");
    private readonly Setting<LocalDate[]> meetings = GroupOptions.Days("--meetings", "the days of the meetings");
    private readonly Setting<(string Member, LocalDate On)[]> leaves = new("--leaves", "members with their last days, such as m3=2026-05-03", Leaving, "who leaves");
    private readonly Setting<(LocalDate From, LocalDate To)[]> moves = new("--moves", "meetings with their new days, such as 2026-05-12=2026-05-19", Moving, "which meetings move");
    private readonly Setting<Quorum> quorum = new("--quorum", "a number of members such as 5, or a share such as 1/3", WhatIfChanges.Quorum, "what the quorum becomes");
    private readonly Setting<string[]> attending = new("--attending", "keys of members such as m1,m2", text => [.. WhatIfChanges.List(text)], "who attends the first meeting, to ask who else must");
    private readonly Option<bool> json = Options.Json();

    private WhatIfCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, group.Terms, members, from, to, meetings, leaves, moves, quorum, attending, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new WhatIfCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var before = Plan(parsed);
        var after = Changed(parsed, before);
        var form = WhatIfForm.Of(before, after, attending.IsGiven(parsed) ? attending.Needed(parsed) : null);
        if (parsed.GetValue(json))
        {
            output.Json(form);
        }
        else
        {
            WhatIfTable.Show(form, output);
        }

        return Exit.Answered;
    }

    private BoardOutlook Plan(ParseResult parsed)
    {
        var (first, last) = (from.Needed(parsed), to.Needed(parsed));
        if (last < first)
        {
            throw new BadUsageException($"--to: {Dates.Iso(last)} is before --from. Enter a day from {Dates.Iso(first)} on.");
        }

        return new BoardOutlook(group.In(parsed, output), members.NeededIn(parsed, output).Members, new DateInterval(first, last))
        {
            Meetings = meetings.Or(parsed, []).Order().ToValueList(),
        };
    }

    private BoardOutlook Changed(ParseResult parsed, BoardOutlook plan)
    {
        var left = leaves.Or(parsed, []).Aggregate(plan, (all, one) => Usable(leaves.Name, () => all.WithoutMember(one.Member, one.On)));
        var moved = moves.Or(parsed, []).Aggregate(left, (all, one) => Usable(moves.Name, () => all.WithMeetingMoved(one.From, one.To)));
        return quorum.IsGiven(parsed) ? moved.WithQuorum(quorum.Needed(parsed)) : moved;
    }

    internal static T Usable<T>(string option, Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (ArgumentException wrong)
        {
            throw new BadUsageException($"{option}: {wrong.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    private static (string Member, LocalDate On)[] Leaving(string text) => [.. WhatIfChanges.Pairs(text).Select(one => (one.Before, Dates.Parse(one.After)))];

    private static (LocalDate From, LocalDate To)[] Moving(string text) => [.. WhatIfChanges.Pairs(text).Select(one => (Dates.Parse(one.Before), Dates.Parse(one.After)))];
}
