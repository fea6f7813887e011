namespace Partnership.Rules.Tables.Rows;

/// <summary>The limits that rules set, in the words of the questions that the query answers.</summary>
internal static class LimitRows
{
    internal static ExportTable Table(NamedLimit[] limits) => new(
        "pr_limit",
        "Plain limits by the rule that sets them. Join on the rule to fill in a question.",
        ["rule", "limit_number"],
        [
            new("rule", ColumnType.Text, "The id of the rule."),
            new("limit_number", ColumnType.Number, "Which of the rule's limits, from 1."),
            new("title", ColumnType.Text, "The title of the rule."),
            new("calendar", ColumnType.Text, "The calendar it counts by; empty when the caller chooses.") { MayBeEmpty = true },
            new("unit", ColumnType.Text, "days, weeks, months or years."),
            new("counting", ColumnType.Text, "Which days count, by its code."),
            new("amount", ColumnType.Number, "How many units."),
            new("direction", ColumnType.Text, "after or before."),
            new("rolling", ColumnType.Text, "What a non-working day does: stay, next or previous."),
            new("words", ColumnType.Text, "The limit in English."),
            new("citation", ColumnType.Text, "Where the rule is written."),
        ],
        () => limits.GroupBy(one => one.Rule, StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => one.Select(Row)));

    private static object?[] Row(NamedLimit one, int place) =>
    [
        one.Rule, place + 1, one.Title, one.Calendar.Length == 0 ? null : one.Calendar, one.Limit.Unit.Code, one.Limit.Counting.Code, one.Limit.Amount,
        one.Limit.Direction.Code, one.Limit.Rolling.Code, one.Limit.ToString(), one.Citation,
    ];
}
