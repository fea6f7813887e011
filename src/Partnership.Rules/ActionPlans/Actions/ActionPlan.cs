using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.ActionPlans;

/// <summary>An action plan as at a date: its strands, its actions, its legend. A later issue is another plan; <see cref="PlanHistory"/> holds both.</summary>
public sealed record ActionPlan
{
    /// <summary>States a plan with the values given.</summary>
    /// <param name="title">The title; empty when it has none.</param>
    /// <param name="asAt">The day that the plan describes; null when the plan does not say.</param>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    public ActionPlan(string title, LocalDate? asAt)
    {
        Title = Guard.NotNull(title);
        AsAt = asAt;
    }

    /// <summary>The title of the action plan.</summary>
    public string Title { get; }

    /// <summary>The day as at which it reports.</summary>
    public LocalDate? AsAt { get; }

    /// <summary>When it starts, as closely as it says.</summary>
    public PartialDate? From { get; init; }

    /// <summary>When it ends, as closely as it says.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The scale of ratings that the plan uses.</summary>
    public RatingScale Scale { get; init; } = RatingScale.FiveColours;

    /// <summary>Its strands in order.</summary>
    public ValueList<Strand> Strands { get; init; } = ValueList<Strand>.Empty;

    /// <summary>Its actions, in the order of the document.</summary>
    public ValueList<PlanAction> Actions { get; init; } = ValueList<PlanAction>.Empty;

    /// <summary>Numbered items outside its tables.</summary>
    public ValueList<ItemOutsideTables> OffTable { get; init; } = ValueList<ItemOutsideTables>.Empty;

    /// <summary>Text that fits nowhere else: provision lists, notes, headings.</summary>
    public ValueList<UnmappedText> Kept { get; init; } = ValueList<UnmappedText>.Empty;

    /// <summary>Where a built-in plan is cited; null for a plan that was read.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The title, as one line of text.</summary>
    public override string ToString() => Title;
}
