using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.ICalendar;

/// <summary>A duty that does not depend on a meeting, as a calendar file takes it: what, under which rule, whose, and by when.</summary>
/// <remarks>
/// <para>The UID of a task is made of the party's key, the day of the trigger, the rule's id and the code of the stage. With <see cref="About"/>
/// the caller's own key takes the place of the day, so correcting the trigger moves the entry and adds no second one.</para>
/// <para>Worked example: a request received on 10 July 2026 is answered by 11 August 2026 (Freedom of Information Act 2000, s 10(1)).</para>
/// </remarks>
/// <example><code>static ICalendarTask Entry(DeadlineResult answer) { return ICalendarTask.FromResult(answer, new Party("southampton", "Southampton City Council")).About("foi-2026-014"); }</code></example>
public sealed partial record ICalendarTask
{
    private ICalendarTask(Rule rule, string what, Determination due, Party whose)
    {
        Rule = Guard.NotNull(rule);
        What = Guard.NotBlank(what);
        Due = Guard.NotNull(due);
        Owner = Guard.NotNull(whose);
        ICalendarUid.Check(whose.Key, nameof(whose));
        Occasion = Days.Iso(due.On);
        Event = $"As at {Days.InWords(due.On)}.";
    }

    /// <summary>The rule that asks for it.</summary>
    public Rule Rule { get; }

    /// <summary>What is due, in the words of the duty.</summary>
    public string What { get; }

    /// <summary>The answer behind the date; where there is no date, it says what is needed to know it.</summary>
    public Determination Due { get; }

    /// <summary>Whose it is: a group, a council, a board. Its name goes into the file, and its key into the UID.</summary>
    public Party Owner { get; }

    /// <summary>The caller's own key of the matter; null when the day of the trigger is enough.</summary>
    public string? Matter { get; private init; }

    /// <summary>The code of the stage, for a rule that has several; null otherwise.</summary>
    public string? Stage { get; private init; }

    /// <summary>The stage as a reader of the diary sees it; null where there is none to tell.</summary>
    internal string? StageInWords { get; private init; }

    /// <summary>True when the day is the first on which the thing may be done, and no deadline.</summary>
    internal bool IsEarliest { get; init; }

    /// <summary>The earliest day; null unless the rule gives a range.</summary>
    public LocalDate? OpensOn { get; private init; }

    /// <summary>The last day on which it is done in time; null when there is none, or it is not known.</summary>
    public LocalDate? On { get; private init; }

    /// <summary>The time of that day by which it is done; null unless the rule counts hours.</summary>
    public LocalTime? Time { get; private init; }

    /// <summary>Who does it, in words; null when no one is named.</summary>
    public string? Who { get; init; }

    /// <summary>The day it was done; null while it is not, or no one has said. What is done is written as done, without reminders.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>True when the duty no longer applies. It is written as cancelled, so that a diary that has it takes it out.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>What tells one occasion of the rule from the next, in the UID.</summary>
    internal string Occasion { get; private init; }

    /// <summary>What happened and when, as a sentence; null when the rule needs no event.</summary>
    internal string? Event { get; private init; }

    /// <summary>More for the reader, a sentence each.</summary>
    internal ValueList<string> Also { get; private init; } = ValueList<string>.Empty;

    /// <summary>What the other interpretations give, a sentence each.</summary>
    internal ValueList<string> Others { get; private init; } = ValueList<string>.Empty;

    /// <summary>A duty under any rule, from the date a calculator gave.</summary>
    /// <remarks>Worked example: membership last reviewed on 8 September 2021 is reviewed again by 8 September 2022 (SOT-TOR-051).</remarks>
    /// <param name="rule">The rule.</param>
    /// <param name="what">What is due, in words; nothing personal.</param>
    /// <param name="due">The date with its reasons.</param>
    /// <param name="whose">The party that must act.</param>
    /// <exception cref="ArgumentException">The words are blank, or the party's key is not made of letters, digits, hyphens and slashes.</exception>
    public static ICalendarTask Of(Rule rule, string what, Determination<LocalDate> due, Party whose) => new(rule, what, due, whose)
    {
        On = Guard.NotNull(due).Answer.IsKnown ? due.Value : null,
        Others = due.Alternatives.Select(other => EntryWords.Another(new TriggerTime(other.Value), other.Interpretation)).ToValueList(),
    };

    /// <summary>The same under the caller's own key: of a request, a case, a holder. It is in the file where everyone may read it.</summary>
    /// <param name="matter">The key: letters, digits, hyphens and slashes; case does not matter. Never a name.</param>
    /// <exception cref="ArgumentException">The key is blank or contains any other character.</exception>
    public ICalendarTask About(string matter) => this with { Matter = matter, Occasion = ICalendarUid.Check(matter, nameof(matter)) };

    /// <summary>Day and duty, as one line of text.</summary>
    public override string ToString() => $"{(On is { } on ? LocalDatePattern.Iso.Format(on) : "unknown")} {InWords}";

    /// <summary>The duty with its stage and its matter.</summary>
    internal string InWords =>
        $"{What}{(StageInWords is null ? string.Empty : $" ({StageInWords})")}: {Owner}{(Matter is null ? string.Empty : $", {Matter}")}";
}
