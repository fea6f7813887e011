using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>When a term runs out, and what then falls to its holder.</summary>
public sealed record TenureExpiry
{
    internal TenureExpiry(string office, Determination<LocalDate> ends, in DocumentValue<Office> stated)
    {
        Office = office;
        Ends = ends;
        Tasks = stated.IsSpecified ? stated.Value.Duties.Where(one => one.Moment.Code == OfficeMoments.TermEnd.Code).ToValueList() : ValueList<OfficeDuty>.Empty;
    }

    /// <summary>The title of the office.</summary>
    public string Office { get; }

    /// <summary>The latest day, with its reasons.</summary>
    public Determination<LocalDate> Ends { get; }

    /// <summary>What falls to the holder when the term ends, such as handing over records.</summary>
    public ValueList<OfficeDuty> Tasks { get; }

    /// <summary>Office and day, as one line of text.</summary>
    public override string ToString() => $"{Office}: {Ends}";
}
