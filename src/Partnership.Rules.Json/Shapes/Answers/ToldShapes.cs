using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>Every determination that a calculator comes to, for the serializer. Each is named here, so that nothing has to be looked up by reflection.</summary>
internal static class ToldShapes
{
    internal static ShapeResolver WithDeterminations(this ShapeResolver resolver) => resolver
        .With(ToldShape<LocalDate>.Shape)
        .With(ToldShape<TriggerTime>.Shape)
        .With(ToldShape<Finding>.Shape)
        .With(ToldShape<int>.Shape)
        .With(ToldShape<string>.Shape)
        .With(ToldShape<DefinitionStatus>.Shape)
        .With(ToldShape<GrievanceStage>.Shape)
        .With(ToldShape<GrievanceResult>.Shape)
        .With(ToldShape<InterestGrade>.Shape)
        .With(ToldShape<GroupRenewalStatus>.Shape)
        .With(ToldShape<Party>.Shape)
        .With(ToldShape<ReviewStatus>.Shape)
        .With(ToldShape<StaggerStatus>.Shape)
        .With(ToldShape<TenureStatus>.Shape)
        .With(ToldShape<ValueList<CategoryResult>>.Shape)
        .With(ToldShape<ValueList<Definition>>.Shape)
        .With(ToldShape<ValueList<ExecutiveSeat>>.Shape)
        .With(ToldShape<ValueList<MeetingTimetable>>.Shape)
        .With(ToldShape<ValueList<MemberCategory>>.Shape);
}
