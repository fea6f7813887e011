using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What is known of one holder's time in an office. Dates may be known to the month, the quarter or the year.</summary>
public sealed record TenureFacts
{
    /// <summary>States a term with the values given.</summary>
    /// <param name="from">The first day in office; not known where the day is not known.</param>
    public TenureFacts(Fact<PartialDate> from) => From = from;

    /// <summary>The first day in office.</summary>
    public Fact<PartialDate> From { get; }

    /// <summary>The last day in office; not asked while it still runs.</summary>
    public Fact<PartialDate> To { get; init; }

    /// <summary>The day of the election or appointment, where it is known apart from the first day.</summary>
    public Fact<PartialDate> ElectedOn { get; init; }

    /// <summary>The day of the named meeting at which the term ends, for an office whose terms end at one.</summary>
    public Fact<LocalDate> MeetingOn { get; init; }

    /// <summary>The first day of the holder whose casual vacancy this one fills.</summary>
    public Fact<PartialDate> InPlaceOfOneFrom { get; init; }

    /// <summary>How many terms the holder has served without a break, this one included: 1 for a first term.</summary>
    public Fact<int> ConsecutiveTerms { get; init; }

    /// <summary>How the holder in fact found the office.</summary>
    public Fact<FilledBy> FilledBy { get; init; }

    /// <summary>What a term that has ended does, where the document does not say; a document that does say governs. Null when it is over.</summary>
    public Succession? Succession { get; init; }

    /// <summary>The first day of the person who replaced this holder; not applicable while no one has.</summary>
    public Fact<PartialDate> ReplacedFrom { get; init; }

    /// <summary>The day that an answer about the term is dated by: the first day in office, or the earliest other day that is known.</summary>
    internal LocalDate On =>
        From.IsKnown ? From.Value.Last
        : ElectedOn.IsKnown ? ElectedOn.Value.Last
        : To.IsKnown ? To.Value.Last
        : LocalDate.MinIsoValue;
}
