using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>A grievance without anyone's name: the procedure that hears it, what it is about, and when it was raised.</summary>
/// <param name="Procedure">The procedure that applies to the case.</param>
/// <param name="Subject">The subject of the complaint; null when not known.</param>
/// <param name="RaisedOn">The day on which it was raised.</param>
/// <exception cref="ArgumentNullException">The procedure is null.</exception>
public sealed record GrievanceCase(GrievanceProcedure Procedure, ComplaintSubject? Subject, LocalDate RaisedOn)
{
    /// <summary>The procedure that applies to the case.</summary>
    public GrievanceProcedure Procedure { get; } = Guard.NotNull(Procedure);

    /// <summary>What it is about, and the day on which it was raised.</summary>
    public override string ToString() => $"{Subject?.Words ?? "not known"}, raised on {English.Date(RaisedOn)}";
}
