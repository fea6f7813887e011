using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A named meeting that is the first or the last of a year: "the first meeting of the municipal year".</summary>
public sealed record MeetingOfYear
{
    /// <summary>States which meeting of which year it is.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="place">The first or the last of the year.</param>
    /// <param name="year">The twelve months that make the year.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public MeetingOfYear(Trigger meeting, PlaceInYear place, YearBasis year, Citation citation)
    {
        Meeting = Guard.NotNull(meeting);
        Place = Guard.NotNull(place);
        Year = Guard.NotNull(year);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The meeting that the terms name.</summary>
    public Trigger Meeting { get; }

    /// <summary>The first or the last of the year.</summary>
    public PlaceInYear Place { get; }

    /// <summary>The twelve months that make the year.</summary>
    public YearBasis Year { get; }

    /// <summary>The place in the document that says so.</summary>
    public Citation Citation { get; }

    /// <summary>The meeting and its place.</summary>
    public override string ToString() => $"{Meeting.Words}: {Place.Words}, {Year.Words}";
}
