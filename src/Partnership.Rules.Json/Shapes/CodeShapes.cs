using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Every closed set by its codes, for the serializer.</summary>
internal static class CodeShapes
{
    internal static ShapeResolver WithCodes(this ShapeResolver resolver) => resolver
        .WithCodesOfReasons()
        .WithCodesOfGovernance()
        .WithCodesOfPlans();

    private static ShapeResolver WithCodesOfReasons(this ShapeResolver resolver) => resolver
        .With(Plain.Code(NonWorkingDayStatus.All))
        .With(Plain.Code(Counting.All))
        .With(Plain.Code(DatePrecision.All))
        .With(Plain.Code(Direction.All))
        .With(Plain.Code(Rolling.All))
        .With(Plain.Code(TimeUnit.All))
        .With(Plain.Code(RuleLayer.All))
        .With(Plain.Code(InstrumentKind.All))
        .With(Plain.Code(ReceiptChangeKind.All));

    private static ShapeResolver WithCodesOfGovernance(this ShapeResolver resolver) => resolver
        .With(Plain.Code(LocalAuthorityKind.All))
        .With(Plain.Code(ComplaintSubject.All))
        .With(Plain.Code(DecisionMethod.All))
        .With(Plain.Code(DeputyPolicy.All))
        .With(Plain.Code(EligibilityQuestion.All))
        .With(Plain.Code(ExecutiveSeat.All))
        .With(Plain.Code(FilledBy.All))
        .With(Plain.Code(InterestGrade.All))
        .With(Plain.Code(LinkKind.All))
        .With(Plain.Code(MeetingProvision.All))
        .With(Plain.Code(MemberKind.All))
        .With(Plain.Code(YearBasis.All))
        .With(Plain.Code(ParameterKind.All))
        .With(Plain.Code(PauseEffect.All))
        .With(Plain.Code(GrievanceStage.All));

    private static ShapeResolver WithCodesOfPlans(this ShapeResolver resolver) => resolver
        .With(Plain.Code(DefinitionSubject.All))
        .With(Plain.Code(DefinitionAspect.All))
        .With(Plain.Code(DefinitionStatus.All))
        .With(Plain.Code(DefinitionInterpretation.All))
        .With(Plain.Code(DefinitionForce.All))
        .With(Plain.Code(FactGroup.All))
        .With(Plain.Code(Jurisdiction.All))
        .With(Plain.Code(Kinship.All))
        .With(Plain.Code(Evidence.All))
        .With(Plain.Code(IndicatorDirection.All))
        .With(Plain.Code(IndicatorFramework.All))
        .With(Plain.Code(LeadKind.All))
        .With(Plain.Code(EndDateKind.All))
        .With(Plain.Code(Provenance.All))
        .With(Plain.Code(ProgressStatus.All))
        .With(Plain.Code(PlanChangeKind.All))
        .With(Plain.Code(PlanGap.All))
        .With(Plain.Code(RatingStatus.All))
        .With(Plain.Code(TargetStatus.All))
        .With(Plain.Code(CoverageStatus.All));
}
