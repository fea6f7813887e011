using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

// Rows that stand by themselves: a bad one is reported and left out.
[assembly: Member(typeof(Group), nameof(Group.ReportsTo), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Eligibility), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Conduct), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Interests), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Objectives), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.MemberDuties), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.RecurringDuties), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Recorded), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Hats), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Definitions), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Inherits), Rows = true)]
[assembly: Member(typeof(GroupLife), nameof(GroupLife.OtherNames), Rows = true)]
[assembly: Member(typeof(MeetingArrangements), nameof(MeetingArrangements.Windows), Rows = true)]
[assembly: Member(typeof(MeetingArrangements), nameof(MeetingArrangements.Duties), Rows = true)]
[assembly: Member(typeof(MeetingArrangements), nameof(MeetingArrangements.OfYear), Rows = true)]
[assembly: Member(typeof(Group), nameof(Group.Delegations), Rows = true)]
[assembly: Member(typeof(Membership), nameof(Membership.Categories), Rows = true, Key = nameof(MemberCategory.Code))]
[assembly: Member(typeof(Membership), nameof(Membership.Expected), Rows = true)]
[assembly: Member(typeof(Membership), nameof(Membership.Barred), Rows = true)]
[assembly: Member(typeof(Office), nameof(Office.Duties), Rows = true)]

// Numbers with limits, lists that need an item, text with a pattern.
[assembly: Member(typeof(MeetingWindow), nameof(MeetingWindow.Months), Minimum = 1, Maximum = 12, Fewest = 1)]
[assembly: Member(typeof(RecurringPeriod), nameof(RecurringPeriod.Years), Minimum = 1)]
[assembly: Member(typeof(LegalSource), nameof(LegalSource.Year), Minimum = int.MinValue)]
[assembly: Member(typeof(Rating), nameof(Rating.Severity), Minimum = int.MinValue)]
[assembly: Member(typeof(Indicator), nameof(Indicator.Citations), Fewest = 1)]
[assembly: Member(typeof(DefinitionTest), nameof(DefinitionTest.Levels), Fewest = 1)]
[assembly: Member(typeof(SeveralInterpretations), nameof(SeveralInterpretations.Interpretations), Fewest = 2)]
[assembly: Member(typeof(StagedLimits), nameof(StagedLimits.Stages), Fewest = 1)]
[assembly: Member(typeof(CouncilPartnership), nameof(CouncilPartnership.Key), Pattern = "^[a-z0-9-]+$", Expected = "a key of lower case letters, digits and hyphens")]

// Lists that are written even when they are empty, and must be there.
[assembly: Member(typeof(BoardDuty), nameof(BoardDuty.Categories), Required = true)]
[assembly: Member(typeof(BoardDuty), nameof(BoardDuty.FallsOn), Required = true)]
[assembly: Member(typeof(DecisionReceipt), nameof(DecisionReceipt.Rules), Required = true)]
[assembly: Member(typeof(DecisionReceipt), nameof(DecisionReceipt.Inputs), Required = true)]
[assembly: Member(typeof(DefinitionComparison), nameof(DefinitionComparison.Changes), Required = true)]
[assembly: Member(typeof(GrievanceResult), nameof(GrievanceResult.Dates), Required = true)]
[assembly: Member(typeof(LinkGraph), nameof(LinkGraph.Parties), Required = true)]
[assembly: Member(typeof(LinkGraph), nameof(LinkGraph.Links), Required = true)]
[assembly: Member(typeof(PlanReferences), nameof(PlanReferences.Resolved), Required = true)]
[assembly: Member(typeof(PlanReferences), nameof(PlanReferences.Unresolved), Required = true)]
[assembly: Member(typeof(PlanReferences), nameof(PlanReferences.Cycles), Required = true)]
[assembly: Member(typeof(PlanReferences), nameof(PlanReferences.LongestChain), Required = true)]
[assembly: Member(typeof(RatingScale), nameof(RatingScale.Legend), Required = true)]
[assembly: Member(typeof(RatingTotals), nameof(RatingTotals.Counts), Required = true)]
[assembly: Member(typeof(Roster), nameof(Roster.Categories), Required = true)]

// Text that is required and may be blank; text that is optional and may not.
[assembly: Member(typeof(Indicator), nameof(Indicator.ContributesTo), MayBeBlank = true)]
[assembly: Member(typeof(UnmappedText), nameof(UnmappedText.Text), MayBeBlank = true)]
[assembly: Member(typeof(PrecedenceResult), nameof(PrecedenceResult.Subject), MayBeBlank = true)]
[assembly: Member(typeof(LegendEntry), nameof(LegendEntry.Meaning), MayBeBlank = true)]
[assembly: Member(typeof(PartResult), nameof(PartResult.Part), MayBeBlank = true)]
[assembly: Member(typeof(PlanAction), nameof(PlanAction.Area), MayBeBlank = true)]
[assembly: Member(typeof(PlanAction), nameof(PlanAction.Measures), MayBeBlank = true)]
[assembly: Member(typeof(PlanChange), nameof(PlanChange.Text), MayBeBlank = true)]
[assembly: Member(typeof(RosterProblem), nameof(RosterProblem.Member), MayBeBlank = true)]
[assembly: Member(typeof(RosterProblem), nameof(RosterProblem.Code), MayBeBlank = true)]
[assembly: Member(typeof(RosterProblem), nameof(RosterProblem.Message), MayBeBlank = true)]
[assembly: Member(typeof(SkippedDay), nameof(SkippedDay.Reason), MayBeBlank = true)]
[assembly: Member(typeof(Instrument), nameof(Instrument.Link), MayBeBlank = false)]
[assembly: Member(typeof(MemberCategory), nameof(MemberCategory.Area), MayBeBlank = false)]
[assembly: Member(typeof(MemberCategory), nameof(MemberCategory.Condition), MayBeBlank = false)]
[assembly: Member(typeof(MemberCategory), nameof(MemberCategory.Sector), MayBeBlank = false)]
[assembly: Member(typeof(RecurringDuty), nameof(RecurringDuty.AppliesWhile), MayBeBlank = false)]

// What a member is when it is left out.
[assembly: Member(typeof(Hat), nameof(Hat.InForce), Default = "Undated")]
[assembly: Member(typeof(Hat), nameof(Hat.CompositionRule), MayBeBlank = false)]
[assembly: Member(typeof(Group), nameof(Group.MeetingCalendar), Default = "england-and-wales")]
[assembly: Member(typeof(Group), nameof(Group.InForce), Default = "Undated")]
[assembly: Member(typeof(MemberCategory), nameof(MemberCategory.InForce), Default = "Undated")]
[assembly: Member(typeof(Indicator), nameof(Indicator.Direction), Default = nameof(IndicatorDirection.NotStated))]
[assembly: Member(typeof(PlanAction), nameof(PlanAction.Location), Default = nameof(SourceLocation.WholeFile))]
[assembly: Member(typeof(PlanAction), nameof(PlanAction.Provenance), Default = nameof(Provenance.Unknown))]
[assembly: Member(typeof(PlanAction), nameof(PlanAction.Evidence), Default = nameof(Evidence.NotAssessed))]
[assembly: Member(typeof(ItemOutsideTables), nameof(ItemOutsideTables.Location), Default = nameof(SourceLocation.WholeFile))]
[assembly: Member(typeof(UnmappedText), nameof(UnmappedText.Location), Default = nameof(SourceLocation.WholeFile))]
[assembly: Member(typeof(UnmappedText), nameof(UnmappedText.Heading), Default = "")]
[assembly: Member(typeof(ReceiptChange), nameof(ReceiptChange.Name), Default = "")]
[assembly: Member(typeof(DefinitionTest), nameof(DefinitionTest.Interpretation), Default = nameof(DefinitionInterpretation.Literal))]
[assembly: Member(typeof(DefinitionTest), nameof(DefinitionTest.Otherwise), Default = nameof(DefinitionStatus.NotMet))]
[assembly: Member(typeof(DefinitionTest), nameof(DefinitionTest.Ranges), Default = "Undated")]
[assembly: Member(typeof(Definition), nameof(Definition.Jurisdictions), Default = "England,Wales")]
[assembly: Member(typeof(Attendance), nameof(Attendance.Substitute), Default = nameof(FactSheet.Empty))]

// Values that stand whole although their document lists them.
[assembly: Member(typeof(LegendEntry), nameof(LegendEntry.Rating), Whole = true)]

// What the document around may say once for all.
[assembly: Member(typeof(Group), nameof(Group.Partnership), Inherited = true)]

// What a result holds otherwise than it is written: groups and definitions stand in it by their ids.
[assembly: Member(typeof(CategoryResult), nameof(CategoryResult.Category), By = "Code")]
[assembly: Member(typeof(DefinitionResult), nameof(DefinitionResult.Definition), By = "Id")]
[assembly: Member(typeof(DefinitionResult), nameof(DefinitionResult.Status), Include = true)]
[assembly: Member(typeof(DefinitionComparison), nameof(DefinitionComparison.Before), By = "Id", Required = true)]
[assembly: Member(typeof(DefinitionComparison), nameof(DefinitionComparison.After), By = "Id", Required = true)]
[assembly: Member(typeof(DefinitionComparison), nameof(DefinitionComparison.Caveats), Omit = true)]
[assembly: Member(typeof(ScheduledRecurringDuty), nameof(ScheduledRecurringDuty.When), Include = true)]
[assembly: Member(typeof(GrievanceResult), nameof(GrievanceResult.Group), By = "Id")]
[assembly: Member(typeof(IndicatorValue), nameof(IndicatorValue.Value), Include = true)]
[assembly: Member(typeof(IndicatorValue), nameof(IndicatorValue.Rounding), Include = true)]
[assembly: Member(typeof(MeetingsHeldResult), nameof(MeetingsHeldResult.Group), By = "Id")]
[assembly: Member(typeof(RatingTotals), nameof(RatingTotals.All), Include = true)]
[assembly: Member(typeof(Roster), nameof(Roster.Members), Omit = true)]
