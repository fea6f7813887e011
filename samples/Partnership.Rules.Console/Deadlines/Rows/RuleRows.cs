using System.Text;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Rows that name a rule or an event, with its parameters, in place of a limit. The rule brings its own limit and calendar.</summary>
internal sealed class RuleRows(Columns columns, CalendarSet calendars)
{
    private readonly int[] ofLimits = [columns.Unit, columns.Amount, columns.Direction, columns.Reading];
    private readonly (int Width, int Rule, int Event, int From, int Parameters) at = (columns.Count, columns.Rule, columns.Event, columns.From, columns.Parameters);
    private readonly bool hasLimits = columns.HasLimits;

    /// <summary>True for a row that names a rule or an event, or that a file without columns for limits leaves blank.</summary>
    internal bool Has(in RowFields row) => (at.Rule >= 0 || at.Event >= 0) && row.Count == at.Width && !(hasLimits && IsBlank(row, at.Rule) && IsBlank(row, at.Event));

    internal RowAnswer Answer(in RowFields row)
    {
        foreach (var place in ofLimits)
        {
            if (!IsBlank(row, place))
            {
                return RowAnswer.Wrong("the row names a rule or an event, and a limit; leave unit, amount, direction and reading blank, or the rule and the event");
            }
        }

        if (!IsBlank(row, at.Rule) && !IsBlank(row, at.Event))
        {
            return RowAnswer.Wrong("the row names a rule and an event; leave one of them blank");
        }

        return TriggerTime.TryParse(Text(row[at.From]), out var read) && read is { } trigger
            ? Answer(row, trigger, at.Parameters < 0 ? string.Empty : Text(row[at.Parameters]))
            : RowAnswer.Wrong(RowLimits.Wrong("from", row[at.From], "a date such as 2026-04-02, or 2026-04-02T14:00 where hours are counted"));
    }

    private static bool IsBlank(in RowFields row, int place) => place < 0 || row[place].Trim(" "u8).IsEmpty;

    private RowAnswer Answer(in RowFields row, TriggerTime trigger, string parameters)
    {
        try
        {
            return IsBlank(row, at.Event) && at.Rule >= 0
                ? Of(RuleDeadline.Answer(Text(row[at.Rule]), trigger, Facts(parameters), calendars).Document)
                : EventRows.Answer(Text(row[at.Event]), trigger, Facts(parameters), calendars);
        }
        catch (BadUsageException wrong)
        {
            return RowAnswer.Wrong(wrong.Message.Replace("--rule: ", "rule: ", StringComparison.Ordinal).Replace("--event: ", "event: ", StringComparison.Ordinal).Replace("--param: ", "parameters: ", StringComparison.Ordinal));
        }
    }

    /// <summary>A rule that sets no date is a problem of the row: no row has neither a date nor a reason.</summary>
    private static RowAnswer Of(RuleDocument answer) =>
        answer.Due is { } due ? new RowAnswer(null, answer.Flags.Any(one => one.Code == "provisional"), null, DueText: due)
        : answer.NotBefore is { } first ? RowAnswer.Wrong($"not before {first}")
        : answer.StillNeeded.ToArray() is { Length: > 0 } questions ? RowAnswer.Wrong($"still needed: {string.Join(' ', questions.Select(one => one.Question))}")
        : RowAnswer.Wrong(answer.Flags.FirstOrDefault()?.Says ?? "the rule sets no date from its start event");

    private static DeadlineFacts Facts(string parameters)
    {
        var all = DeadlineFacts.None;
        foreach (var part in parameters.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            all = at > 0 && at < part.Length - 1 && all[part[..at].Trim()] is null
                ? all.With(part[..at].Trim(), part[(at + 1)..].Trim())
                : throw new BadUsageException($"--param: '{part}' is not valid. Enter name=value for each, with a semicolon between, such as extended=yes;received=2026-04-02.");
        }

        return all;
    }

    private static string Text(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field).Trim();
}
