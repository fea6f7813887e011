using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What is known of one holder's time in an office. Dates may be known to the month, the quarter or the year.</summary>
public sealed record TenureFacts
{
    /// <summary>States a term.</summary>
    /// <param name="from">The first day in office.</param>
    /// <exception cref="ArgumentNullException">The day is null.</exception>
    public TenureFacts(PartialDate from) => From = Guard.NotNull(from);

    /// <summary>The first day in office.</summary>
    public PartialDate From { get; }

    /// <summary>The last day in office; not asked while it still runs.</summary>
    public Fact<PartialDate> To { get; init; }

    /// <summary>The day of the election or appointment, where it is known apart from the first day.</summary>
    public Fact<PartialDate> ElectedOn { get; init; }

    /// <summary>The day of the named meeting at which the term ends, for an office whose terms end at one.</summary>
    public Fact<LocalDate> MeetingOn { get; init; }

    /// <summary>The first day of the holder whose casual vacancy this one fills.</summary>
    public Fact<PartialDate> InPlaceOfOneFrom { get; init; }

    /// <summary>What a term that has ended does, where the document does not say; a document that does say governs.</summary>
    public Succession Succession { get; init; }

    /// <summary>The first day of whoever replaced this holder; not applicable while nobody has.</summary>
    public Fact<PartialDate> ReplacedFrom { get; init; }
}
