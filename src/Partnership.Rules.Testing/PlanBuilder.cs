using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Testing;

/// <summary>Builds an action plan for a test. What is stated after an action is stated of that action.</summary>
/// <remarks>Immutable: each call returns another builder, so that tests can share a start.</remarks>
/// <example><code>var plan = PlanBuilder.Titled("Plan", new LocalDate(2026, 4, 1)).Under("Prevent").Action("1.1", "Train staff").LedBy("Police").Rated(Rating.Amber).Build();</code></example>
public sealed class PlanBuilder
{
    private readonly ActionPlan plan;
    private readonly Strand? strand;

    private PlanBuilder(ActionPlan plan, Strand? strand)
    {
        this.plan = plan;
        this.strand = strand;
    }

    /// <summary>Starts a plan without actions.</summary>
    /// <param name="title">The title of the plan.</param>
    /// <param name="asAt">The day that the plan describes.</param>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public static PlanBuilder Titled(string title, LocalDate asAt) => new(new ActionPlan(title, asAt), null);

    /// <summary>Starts a strand: the actions that follow belong to it.</summary>
    /// <param name="name">The name of the strand.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public PlanBuilder Under(string name)
    {
        var next = new Strand("test", Guard.NotBlank(name).ToLowerInvariant(), name);
        return new PlanBuilder(plan with { Strands = plan.Strands.Append(next).ToValueList() }, next);
    }

    /// <summary>Adds an action, not rated and without a lead.</summary>
    /// <param name="code">The code of the action, such as <c>1.1</c>.</param>
    /// <param name="what">The action in words.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <exception cref="FormatException">The code is not numbers joined by dots.</exception>
    public PlanBuilder Action(string code, string what)
    {
        var action = new PlanAction(strand, ActionCode.Parse(code), Guard.NotBlank(what), new SourceLocation(plan.Actions.Count + 1)) { Action = what };
        return new PlanBuilder(plan with { Actions = plan.Actions.Append(action).ToValueList() }, strand);
    }

    /// <summary>States who leads the last action. A second call adds a second lead.</summary>
    /// <param name="lead">The name of a body or a post, never of a person.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="InvalidOperationException">There is no action yet.</exception>
    public PlanBuilder LedBy(string lead) => Changing(action => action with { Leads = action.Leads.Append(Lead.Named(lead)).ToValueList() });

    /// <summary>States the rating of the last action.</summary>
    /// <param name="rating">The rating.</param>
    /// <exception cref="ArgumentNullException">The rating is null.</exception>
    /// <exception cref="InvalidOperationException">There is no action yet.</exception>
    public PlanBuilder Rated(Rating rating)
    {
        Guard.NotNull(rating);
        return Changing(action => action with { Rating = rating });
    }

    /// <summary>States a milestone of the last action. A second call adds a second milestone.</summary>
    /// <param name="milestone">The milestone in words.</param>
    /// <param name="due">The day by which it is reached, as closely as the plan says.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <exception cref="InvalidOperationException">There is no action yet.</exception>
    public PlanBuilder Reaching(string milestone, PartialDate due)
    {
        var next = new Milestone(milestone, Guard.NotNull(due));
        return Changing(action => action with { Milestones = action.Milestones.Append(next).ToValueList() });
    }

    /// <summary>Changes any other point of the last action.</summary>
    /// <param name="change">The change, such as <c>action => action with { Evidence = evidence }</c>.</param>
    /// <exception cref="ArgumentNullException">The change is null, or returns null.</exception>
    /// <exception cref="InvalidOperationException">There is no action yet.</exception>
    public PlanBuilder Changing(Func<PlanAction, PlanAction> change)
    {
        Guard.NotNull(change);
        var last = plan.Actions.Count - 1;
        if (last < 0)
        {
            throw new InvalidOperationException("The plan has no action yet. Call Action first.");
        }

        var changed = Guard.NotNull(change(plan.Actions[last]), nameof(change));
        return new PlanBuilder(plan with { Actions = plan.Actions.Take(last).Append(changed).ToValueList() }, strand);
    }

    /// <summary>Returns the plan with what was stated so far.</summary>
    public ActionPlan Build() => plan;

    /// <summary>The title of the plan.</summary>
    public override string ToString() => plan.ToString();
}
