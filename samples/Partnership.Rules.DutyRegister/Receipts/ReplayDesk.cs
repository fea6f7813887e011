using System.ComponentModel;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Receipts;

/// <summary>Counts a date again: by the calendars that were known then, and by those of today.</summary>
public sealed class ReplayDesk(ReceiptDesk receipts, RegisterCalendars calendars)
{
    public async Task<ReplayDocument> AgainAsync(Register register, GivenDate given, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(given);
        var then = await calendars.AsOfAsync(register, given.LastCalendarDay, stop);
        var now = await calendars.NowAsync(register, stop);
        var matter = given.Duty!.Matter!;
        var at = new TriggerTime(matter.On, matter.At);
        var facts = FactsText.Read(given.Facts);
        var (again, today) = (Count(given.Duty.Rule, at, facts, then), Count(given.Duty.Rule, at, facts, now));
        var replay = receipts.Compare(given.Receipt, again.Shown, DateWriter.Inputs(given.Duty.Rule, at, facts, then.Last));
        var since = receipts.Compare(given.Receipt, today.Shown, DateWriter.Inputs(given.Duty.Rule, at, facts, now.Last));
        return new ReplayDocument(replay.IsSame, Words.Of(given.State, given.DueOn, given.DueAt, given.OpensOn), InWords(again), InWords(today), since.Changes);
    }

    private static string InWords(ClockAnswer answer) => Words.Of(DateWriter.StateOf(answer), DateWriter.Due(answer)?.On, DateWriter.Due(answer)?.At, DateWriter.Opens(answer));

    private static ClockAnswer Count(string rule, TriggerTime at, Governance.DeadlineFacts facts, KnownCalendars known) =>
        MatterQuestion.Ask(null, rule, at, facts, known.Set).Clocks[0];
}

/// <summary>Whether the same answer comes out by what was known then; what it was, what comes out, and what has changed since.</summary>
public sealed record ReplayDocument(
    [property: Description("Whether the same answer comes out today by what was known then.")] bool IsTheSame,
    [property: Description("The answer as it was given, in words.")] string Was,
    [property: Description("The answer counted again by what was known then.")] string Again,
    [property: Description("The answer by what is known now.")] string Today,
    [property: Description("What has changed since, in words.")] IReadOnlyList<string> ChangedSince);
