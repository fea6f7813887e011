using Partnership.Rules.Calculators;

namespace Partnership.Rules.WebApi;

/// <summary>A duty and its date; null when it is not known, and then what is still needed says what to find out.</summary>
internal sealed record DueDuty(DateOnly? On, string What, string Clause, string Source, IEnumerable<string> StillNeeded)
{
    internal DueDuty(ScheduledDuty due)
        : this(due.On?.ToDateOnly(), due.Duty.What, due.Citation.Id ?? string.Empty, due.Citation.ToString(), due.Due.StillNeeded.Select(ask => ask.Text))
    {
    }
}

/// <summary>A deadline, or why it is not known.</summary>
internal sealed record Deadline(DateOnly? On, string? Unknown);
