using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Shapes.Plans;

/// <summary>An action and an item outside the tables, by the strands and ratings of the plan they stand in; by themselves where there is none.</summary>
internal sealed class PlanActionShape
{
    private readonly JsonShape<Strand> strand;
    private readonly JsonShape<Rating> rating;

    /// <summary>As they stand in a plan.</summary>
    internal PlanActionShape(ValueList<Strand> strands, RatingScale? scale)
        : this("action-of-plan", "off-table-item-of-plan", (StrandShape.Among(strands), ScaleShape.Among(scale)))
    {
    }

    private PlanActionShape(string action, string offTable, (JsonShape<Strand> Strand, JsonShape<Rating> Rating) named)
    {
        (strand, rating) = named;
        Action = new ObjectShape<PlanAction>(action, "One row of a plan, its continuation rows merged into it.", Declare);
        OffTable = new ObjectShape<ItemOutsideTables>(offTable, "A numbered item outside the plan's tables.", DeclareOffTable);
    }

    /// <summary>As they stand by themselves.</summary>
    internal static PlanActionShape Alone { get; } = new("plan-action", "off-table-item", (StrandShape.Strand, ScaleShape.Rating));

    internal JsonShape<PlanAction> Action { get; }

    internal JsonShape<ItemOutsideTables> OffTable { get; }

    private Func<Taken, PlanAction> Declare(Declaration<PlanAction> declare)
    {
        var of = declare.May("strand", "Its strand, by the key under which the plan lists it; left out when it has none.", strand, one => one.Strand);
        var code = declare.May("code", "Its code, as the plan writes it; left out when the row has none.", PlanPartShape.Code, one => one.Code);
        var area = declare.Needs("area", "The area for development, or the title of the row.", Plain.Text, one => one.Area);
        var place = declare.Or("place", "Where the row stands in the file it was read from.", PlanPartShape.Place, one => one.Location, SourceLocation.WholeFile);
        var action = declare.Or("action", "What is to be done; left out when the row does not say.", Plain.Text, one => one.Action, string.Empty);
        var leads = declare.List("leads", "Who leads.", PlanPartShape.Lead, one => one.Leads);
        var measures = declare.List("measures", "How success is measured.", Plain.Text, one => one.Measures);
        var milestones = declare.List("milestones", "The points on the way.", PlanPartShape.Milestone, one => one.Milestones);
        var update = declare.May("update", "What is reported; left out when nothing is.", PlanUpdateShape.Update, one => one.Update);
        var rated = DeclareRating(declare);
        var oversight = declare.List("oversight", "Who oversees the row, as keys such as O2. Never a name.", Plain.Words, one => one.Oversight);
        var rest = PlanUpdateShape.DeclareRest(declare);
        return taken => rest(taken, rated(taken, new PlanAction(of(taken), code(taken), area(taken), place(taken))
        {
            Action = action(taken),
            Leads = leads(taken),
            Measures = measures(taken),
            Milestones = milestones(taken),
            Update = update(taken),
            Oversight = oversight(taken),
        }));
    }

    private Func<Taken, PlanAction, PlanAction> DeclareRating(Declaration<PlanAction> declare)
    {
        var colour = declare.May("rating", "The rating, by its code in the plan's legend; left out when the action is unrated, which is never green.", rating, one => one.Rating);
        var note = declare.May("ratingNote", "What stands beside the rating, such as: until April 18.", Plain.Text, one => one.RatingNote);
        var at = declare.May("ratingPlace", "Where the rating stands, when that is not the row's own line.", PlanPartShape.Place, one => one.RatingLocation);
        return (taken, row) => row with { Rating = colour(taken), RatingNote = note(taken), RatingLocation = at(taken) };
    }

    private Func<Taken, ItemOutsideTables> DeclareOffTable(Declaration<ItemOutsideTables> declare)
    {
        var of = declare.May("strand", "Its strand, by the key under which the plan lists it.", strand, one => one.Strand);
        var code = declare.Needs("code", "Its code.", PlanPartShape.Code, one => one.Code);
        var area = declare.Needs("area", "What it asks.", Plain.Words, one => one.Area);
        var place = declare.Or("place", "Where it stands in the file it was read from.", PlanPartShape.Place, one => one.Location, SourceLocation.WholeFile);
        var citation = declare.May("citation", "Where a shipped plan cites it.", ReasonsJson.Citation, one => one.Citation);
        return taken => new ItemOutsideTables(of(taken), code(taken), area(taken), place(taken)) { Citation = citation(taken) };
    }
}
