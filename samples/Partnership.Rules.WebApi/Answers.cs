using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;

namespace Partnership.Rules.WebApi;

/// <summary>A duty and its date; null when it is not known, and then what is still needed says what to find out.</summary>
internal sealed record DueDuty(DateOnly? On, string What, string Clause, string Source, IEnumerable<string> Notes, IEnumerable<string> StillNeeded)
{
    internal DueDuty(ScheduledDuty due)
        : this(due.On?.ToDateOnly(), due.Duty.What, due.Citation.Id ?? string.Empty, due.Citation.ToString(), due.Due.Caveats.Select(note => note.Text), due.Due.StillNeeded.Select(ask => ask.Text))
    {
    }
}

/// <summary>An event, by its code.</summary>
internal sealed record KnownEvent(string Code, string What, bool NeedsTime)
{
    internal KnownEvent(LawEvent one)
        : this(one.Code, one.Words, one.NeedsTime)
    {
    }
}

/// <summary>A deadline that an event starts: by when, or from when, with its source.</summary>
internal sealed record EventClock(string? By, string? NotBefore, string What, string? Who, string Source, IEnumerable<string> OtherReadings, IEnumerable<string> Notes, IEnumerable<string> StillNeeded)
{
    internal EventClock(EventDeadline one)
        : this(
            one.Answer.Due.Answer.IsKnown ? one.Answer.Due.Value.ToString() : null,
            one.Answer.NotBefore?.Value.ToString(),
            one.Deadline.Rule.Title,
            one.Who,
            one.Deadline.Rule.Citation.ToString(),
            (one.Answer.NotBefore ?? one.Answer.Due).OtherInterpretations,
            one.Answer.Due.Caveats.Select(note => note.Text),
            one.Answer.Due.StillNeeded.Select(ask => ask.Text))
    {
    }
}

/// <summary>A deadline, or why it is not known; provisional where a holiday that is not proclaimed yet can still move it.</summary>
internal sealed record CountedDay(DateOnly? On, bool Provisional, string? Unknown);
