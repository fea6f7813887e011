using NodaTime.Text;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Receipts;

/// <summary>What differs between two receipts, as a person reads it.</summary>
public static class ChangeWords
{
    /// <summary>The input that says which of the days added here were known. Receipts that are stored name it so.</summary>
    public const string LastCalendarDay = "last-calendar-day";

    private const string Fact = "fact-";

    public static string Of(ReceiptChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Kind == ReceiptChangeKind.Answer ? "the answer is another"
            : change.Kind == ReceiptChangeKind.Version ? "another version of the library answers"
            : change.Kind == ReceiptChangeKind.Date ? "another day is asked about"
            : change.Kind == ReceiptChangeKind.RuleText ? $"the text of a rule: {change.Name}"
            : change.Kind == ReceiptChangeKind.RuleAdded ? $"a rule that decides now: {change.Name}"
            : change.Kind == ReceiptChangeKind.RuleGone ? $"a rule that decides no longer: {change.Name}"
            : change.Kind == ReceiptChangeKind.InputAdded ? $"new: {Input(change.Name)}"
            : change.Kind == ReceiptChangeKind.InputGone ? $"gone: {Input(change.Name)}"
            : $"changed: {Input(change.Name)}";
    }

    private static string Input(string name)
    {
        var parts = name.Split(' ');
        return parts is ["calendar", var id, var day] && CalendarId.TryParse(id, out var calendar) && LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var on)
                ? $"a day that is not worked, {Words.Day(on)}, in {calendar.Words}"
            : name == LastCalendarDay ? "the days that were added to the calendar here"
            : name.StartsWith(Fact, StringComparison.Ordinal) ? $"the answer to '{name[Fact.Length..].Replace('-', ' ')}'"
            : name.Replace('-', ' ');
    }
}
