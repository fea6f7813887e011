using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A line along which a group reports: to whom, how often, and where that is written.</summary>
public sealed record ReportingLine
{
    /// <summary>States a reporting line.</summary>
    /// <param name="to">The party that receives the report.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportingLine(Party to, Citation citation)
    {
        To = Guard.NotNull(to);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>To whom, as the document says.</summary>
    public Party To { get; }

    /// <summary>The place in the document that says so.</summary>
    public Citation Citation { get; }

    /// <summary>How often; unspecified where the document does not say.</summary>
    public DocumentValue<Time.CadenceInterpretation> Every { get; init; }

    /// <summary>To whom, as one line of text.</summary>
    public override string ToString() => To.Name;
}
