using NodaTime;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Receipts;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>Writes down a date that was given, with all that is needed to give it again.</summary>
public sealed class DateWriter(ReceiptDesk receipts)
{
    public GivenDate Write(ClockAnswer given, TriggerTime at, KnownCalendars calendars, Process process)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(calendars);
        var shown = given.Shown;
        return new GivenDate
        {
            Process = process,
            State = StateOf(given),
            DueOn = Due(given)?.On,
            DueAt = Due(given)?.At,
            OpensOn = Opens(given),
            Words = shown.AnswerInWords,
            Document = PartnershipJson.Write(shown),
            Receipt = receipts.Write(shown, Inputs(given.Rule, at, given.Answer.Facts, calendars.Last)),
            Facts = FactsText.Write(given.Answer.Facts),
            RuleId = given.Clock.Rule.Id.Value,
            PackageVersion = ReceiptDesk.PackageVersion,
            CalendarOn = UkCalendars.DataOn,
            LastCalendarDay = calendars.Last,
        };
    }

    /// <summary>What went in, by name: no name and no key of a person is among it.</summary>
    public static ReceiptInputs Inputs(string rule, TriggerTime at, DeadlineFacts facts, long lastDay)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var inputs = ReceiptInputs.None.WithText("rule", rule).WithText("trigger", at.ToString()).WithText(ChangeWords.LastCalendarDay, FormattableString.Invariant($"{lastDay}"));
        return facts.Names.Aggregate(inputs, (all, name) => all.WithText($"fact-{name}", facts[name]!));
    }

    public static string StateOf(ClockAnswer given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given.Answer.Due.Answer.IsKnown ? DutyState.Dated
            : given.Answer.NotBefore is not null ? DutyState.Opens
            : given.Answer.Due.State == FactState.NotApplicable ? DutyState.NoDate
            : DutyState.NotKnown;
    }

    public static TriggerTime? Due(ClockAnswer given) => given?.Answer.Due is { Answer.IsKnown: true } due ? due.Value : null;

    public static LocalDate? Opens(ClockAnswer given) => given?.Answer.NotBefore is { Answer.IsKnown: true } first ? first.Value.On : null;
}
