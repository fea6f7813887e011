using System.Text.Json.Serialization.Metadata;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Json.Shapes.Catalogues;
using Partnership.Rules.Json.Shapes.Clocks;
using Partnership.Rules.Json.Shapes.Definitions;
using Partnership.Rules.Json.Shapes.Plans;

namespace Partnership.Rules.Json;

/// <summary>Every shape of this package for System.Text.Json, to stand beside a source-generated context of your own.</summary>
public static class PartnershipJson
{
    /// <summary>Resolves the types of this library, and no others. Put it before your own context, so that your context does not take the types apart.</summary>
    /// <remarks>
    /// Worked example: <c>options.TypeInfoResolver = JsonTypeInfoResolver.Combine(PartnershipJson.Resolver, YourContext.Default)</c>. Bad content throws
    /// JsonException, with every problem and its path in the message. A <see cref="Reasons.Determination{T}"/> is written and never read: read it as
    /// <see cref="DeterminationDocument"/>.
    /// </remarks>
    public static IJsonTypeInfoResolver Resolver { get; } = new ShapeResolver()
        .With(Plain.Day)
        .With(ReasonsJson.Instrument)
        .With(ReasonsJson.Citation)
        .With(ReasonsJson.Rule)
        .With(ReasonsJson.Ask)
        .With(ReasonsJson.Flag)
        .With(ReasonsJson.Step)
        .With(TimeJson.TimeLimit)
        .With(TimeJson.LooseDate)
        .With(TimeJson.Cadence)
        .With(TimeJson.CadenceReading)
        .With(TimeJson.InForce)
        .With(TimeJson.ClosedDay)
        .With(TimeJson.HolidayCalendar)
        .With(ReceiptJson.Receipt)
        .With(DeterminationJson.Shape)
        .With(GovernanceJson.GroupId)
        .With(GovernanceJson.Party)
        .With(GovernanceJson.Trigger)
        .With(GovernanceJson.Partnership)
        .With(GovernanceJson.RecordedPoint)
        .With(GovernanceJson.GroupLink)
        .With(GovernanceJson.DocumentConflict)
        .With(GovernanceJson.LayeredRequirement)
        .With(MembershipJson.SeatCount)
        .With(MembershipJson.MemberCategory)
        .With(MembershipJson.SectorExpectation)
        .With(MembershipJson.Membership)
        .With(MembershipJson.Appointment)
        .With(MeetingJson.Quorum)
        .With(MeetingJson.DecisionRule)
        .With(MeetingJson.CadencePhase)
        .With(MeetingJson.MeetingWindow)
        .With(MeetingJson.StartInterpretation)
        .With(MeetingJson.DeadlineRule)
        .With(MeetingJson.Duty)
        .With(MeetingJson.Arrangements)
        .With(OfficeJson.TermEnd)
        .With(OfficeJson.Rotation)
        .With(OfficeJson.OfficeDuty)
        .With(OfficeJson.Office)
        .With(ConductJson.Condition)
        .With(ConductJson.EligibilityRule)
        .With(ConductJson.ConductRule)
        .With(ConductJson.InterestRule)
        .With(ConductJson.GrievanceNote)
        .With(ConductJson.GrievanceProcedure)
        .With(GroupJson.ReportingLine)
        .With(GroupJson.StandingDuty)
        .With(GroupJson.Life)
        .With(GroupJson.AdoptedDefinition)
        .With(GroupJson.InheritedRules)
        .With(GroupJson.Group)
        .With(TermsJson.Terms)
        .WithPlans()
        .WithClocks()
        .WithDefinitions()
        .WithCatalogue()
        .WithGiven()
        .WithAnswers()
        .WithPlanAnswers()
        .WithSmall()
        .WithCodes();
}
