using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Where a grievance stands. Each stage is a type that offers only the steps that can follow, so none can be skipped.</summary>
/// <remarks>
/// Raised, under investigation, investigated, decided, further action, under appeal, decided on appeal, closed. A date before the one that
/// precedes it is refused. Worked example: <c>GrievanceRaised.On(procedure, ComplaintSubject.Member, 2009-02-02).Investigate(2009-02-16)
/// .End(2009-03-02)</c>; notice is then due by 16 March 2009 (CAM-TOR-152).
/// </remarks>
public abstract record GrievanceState
{
    private protected GrievanceState(GrievanceCase grievance, LocalDate since)
    {
        Grievance = Guard.NotNull(grievance);
        Since = since;
    }

    /// <summary>The grievance: the procedure, its subject, and when it was raised.</summary>
    public GrievanceCase Grievance { get; }

    /// <summary>The day on which this stage was reached.</summary>
    public LocalDate Since { get; }

    /// <summary>The stage.</summary>
    public abstract GrievanceStage Stage { get; }

    /// <summary>The stage in words.</summary>
    public sealed override string ToString() => Stage.Words;

    private protected LocalDate NotBefore(LocalDate day)
    {
        Guard.Require(day >= Since, $"The step of {LocalDatePattern.Iso.Format(day)} comes before {LocalDatePattern.Iso.Format(Since)}, when the grievance came to be {Stage.Words}.", nameof(day));
        return day;
    }
}
