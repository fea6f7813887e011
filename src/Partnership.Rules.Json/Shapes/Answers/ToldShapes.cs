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
        .With(ToldShape<Moment>.Shape)
        .With(ToldShape<Finding>.Shape)
        .With(ToldShape<int>.Shape)
        .With(ToldShape<string>.Shape)
        .With(ToldShape<DefinitionOutcome>.Shape)
        .With(ToldShape<GrievanceStage>.Shape)
        .With(ToldShape<GrievanceStanding>.Shape)
        .With(ToldShape<InterestGrade>.Shape)
        .With(ToldShape<LifeState>.Shape)
        .With(ToldShape<Party>.Shape)
        .With(ToldShape<ReviewState>.Shape)
        .With(ToldShape<StaggerOutcome>.Shape)
        .With(ToldShape<TermOutcome>.Shape)
        .With(ToldShape<ValueList<CategoryStanding>>.Shape)
        .With(ToldShape<ValueList<Definition>>.Shape)
        .With(ToldShape<ValueList<ExecutiveSeat>>.Shape)
        .With(ToldShape<ValueList<MeetingTimetable>>.Shape)
        .With(ToldShape<ValueList<MemberCategory>>.Shape);
}
