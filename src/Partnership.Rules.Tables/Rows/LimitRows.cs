using Partnership.Rules.Governance;

namespace Partnership.Rules.Tables.Rows;

/// <summary>The limits that rules set, in the words of the questions that the query answers.</summary>
internal static class LimitRows
{
    internal static ExportTable Table(Deadline[] deadlines) => new(
        "pr_limit",
        "Plain limits by the rule that sets them. Join on the rule, and on the day for its range in force, to fill in a question.",
        ["rule", "limit_number"],
        [
            new("rule", ColumnType.Text, "The id of the rule."),
            new("limit_number", ColumnType.Number, "Which of the rule's limits, from 1: a rule that changed has one for each version, and one with stages one for each stage."),
            new("title", ColumnType.Text, "The title of the rule."),
            new("starts_with", ColumnType.Text, "The event from which the time runs."),
            new("stage", ColumnType.Text, "The stage, where the rule has several.") { MayBeEmpty = true },
            new("calendar", ColumnType.Text, "The calendar by which the limit counts; empty when you choose.") { MayBeEmpty = true },
            new("unit", ColumnType.Text, "days, weeks, months or years."),
            new("counting", ColumnType.Text, "Which days count, by its code."),
            new("amount", ColumnType.Number, "How many units."),
            new("direction", ColumnType.Text, "after or before."),
            new("rolling", ColumnType.Text, "What a non-working day does: stay, next, previous or next-outside-breaks."),
            new("words", ColumnType.Text, "The limit in English."),
            new("in_force_from", ColumnType.Date, "The first day on which the rule is in force; empty when it has always been, or when it is not stated.") { MayBeEmpty = true },
            new("in_force_to", ColumnType.Date, "The last day on which the rule is in force; empty when it still is.") { MayBeEmpty = true },
            new("is_prospective", ColumnType.Truth, "True when the rule is made and not yet in force on any stated day."),
            new("citation", ColumnType.Text, "The provision that sets the limit."),
        ],
        () => deadlines.SelectMany(PlainLimit.Of).GroupBy(one => one.Rule.Id.Value, StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => one.Select(Row)));

    private static object?[] Row(PlainLimit one, int place) =>
    [
        one.Rule.Id.Value, place + 1, one.Rule.Title, one.Trigger.Words, one.Stage, one.Calendar?.Value, one.Limit.Unit.Code, one.Limit.Counting.Code, one.Limit.Amount,
        one.Limit.Direction.Code, one.Limit.Rolling.Code, one.Limit.ToString(), one.Rule.InForce.From?.ToDateOnly(), one.Rule.InForce.To?.ToDateOnly(),
        one.Rule.InForce.IsProspective, one.Rule.Citation.ToString(),
    ];
}
