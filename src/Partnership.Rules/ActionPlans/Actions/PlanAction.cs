using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>One row of a plan, its continuation rows merged into it. What the row leaves empty stays empty.</summary>
public sealed record PlanAction
{
    /// <summary>States an action with the values given.</summary>
    /// <param name="strand">The strand; null when the plan has none.</param>
    /// <param name="code">The code; null when the row has none.</param>
    /// <param name="area">The area or title of the row.</param>
    /// <param name="place">The place of the row in its file.</param>
    /// <exception cref="ArgumentNullException">The area or the place is null.</exception>
    public PlanAction(Strand? strand, ActionCode? code, string area, SourceLocation place)
    {
        Strand = strand;
        Code = code;
        Area = Guard.NotNull(area);
        Location = Guard.NotNull(place);
    }

    /// <summary>The strand that the action belongs to.</summary>
    public Strand? Strand { get; }

    /// <summary>Its code; unique possibly only within its strand.</summary>
    public ActionCode? Code { get; }

    /// <summary>The area for development, or the title of the row.</summary>
    public string Area { get; }

    /// <summary>The place of the row in its file.</summary>
    public SourceLocation Location { get; }

    /// <summary>What is to be done; empty when the row does not say.</summary>
    public string Action { get; init; } = string.Empty;

    /// <summary>Who leads, as the document says.</summary>
    public ValueList<Lead> Leads { get; init; } = ValueList<Lead>.Empty;

    /// <summary>How success is measured.</summary>
    public ValueList<string> Measures { get; init; } = ValueList<string>.Empty;

    /// <summary>The points on the way.</summary>
    public ValueList<Milestone> Milestones { get; init; } = ValueList<Milestone>.Empty;

    /// <summary>By when the action is due, in the plan's own words; a plan may give several dates.</summary>
    public ValueList<DueDate> Due { get; init; } = ValueList<DueDate>.Empty;

    /// <summary>What is reported; null when nothing is.</summary>
    public PlanUpdate? Update { get; init; }

    /// <summary>The rating; null is unrated, never green.</summary>
    public Rating? Rating { get; init; }

    /// <summary>What is in addition to the rating, such as "until April 18".</summary>
    public string? RatingNote { get; init; }

    /// <summary>The place of the rating in its file, when it is not the row's own line.</summary>
    public SourceLocation? RatingLocation { get; init; }

    /// <summary>Who oversees the row, as opaque keys such as <c>O2</c>.</summary>
    public ValueList<string> Oversight { get; init; } = ValueList<string>.Empty;

    /// <summary>The actions it points to.</summary>
    public ValueList<PlanReference> SeeAlso { get; init; } = ValueList<PlanReference>.Empty;

    /// <summary>When money or the rating itself ends.</summary>
    public ValueList<PlanEndDate> Limits { get; init; } = ValueList<PlanEndDate>.Empty;

    /// <summary>Whether it comes from the strategy.</summary>
    public Provenance Provenance { get; init; } = Provenance.Unknown;

    /// <summary>Whether what is reported shows what was asked.</summary>
    public Evidence Evidence { get; init; } = Evidence.NotAssessed;

    /// <summary>How many continuation rows were merged into it, blank ones included.</summary>
    public int Continuations { get; init; }

    /// <summary>Caveats that go with the row.</summary>
    public ValueList<Caveat> Caveats { get; init; } = ValueList<Caveat>.Empty;

    /// <summary>Cells of columns that have no field here.</summary>
    public ValueList<UnmappedText> Kept { get; init; } = ValueList<UnmappedText>.Empty;

    /// <summary>Where a built-in plan cites it; null for a plan that was read.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Code and area, as one line of text.</summary>
    public override string ToString() => Code is null ? Area : $"{Code} {Area}";
}
