namespace Partnership.Rules.Json.Shapes.Plans;

/// <summary>Every shape of plans and strategies, for the serializer.</summary>
internal static class PlanShapes
{
    internal static ShapeResolver WithPlans(this ShapeResolver resolver) => resolver
        .With(PlansJson.Plan)
        .With(PlansJson.History)
        .With(PlansJson.Action)
        .With(PlansJson.Strand)
        .With(PlansJson.StrandScheme)
        .With(PlansJson.Rating)
        .With(PlansJson.RatingScale)
        .With(ScaleShape.Entry)
        .With(PlanActionShape.Alone.OffTable)
        .With(PlanPartShape.Code)
        .With(PlanPartShape.Place)
        .With(PlanPartShape.Lead)
        .With(PlanPartShape.Milestone)
        .With(PlanPartShape.Reference)
        .With(PlanPartShape.Limit)
        .With(PlanPartShape.Kept)
        .With(PlanUpdateShape.Fact)
        .With(PlanUpdateShape.Update)
        .With(StrategyJson.Commitment)
        .With(StrategyJson.Achievement)
        .With(StrategyJson.AreaTarget)
        .With(StrategyJson.Figure)
        .With(StrategyJson.LegalSource)
        .With(StrategyJson.Statement)
        .With(StrategyJson.Indicator);
}
