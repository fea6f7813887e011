using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Profiles.SouthamptonEntries;
using static Partnership.Rules.Profiles.SouthamptonParties;

namespace Partnership.Rules.Profiles;

/// <summary>What comes round on the Southampton board.</summary>
internal static class SouthamptonDuties
{
    internal static DocumentValue<CadenceInterpretation> BiAnnually { get; } = DocumentValue.As(
        CadenceInterpretation.Parse("bi-annually").Take(Cadence.TwiceAYear, "the yearly report is called annual, so bi-annual is the more frequent (CON-049)."),
        Cite(79));

    internal static ValueList<RecurringDuty> OfBoard { get; } = ValueList.Of(
        new RecurringDuty(RuleOf("board/report-safe-city", "The Board reports bi-annually to the Safe City Partnership", 79, 97), "Report to the Safe City Partnership", Board) { To = ValueList.Of(SafeCity), Every = BiAnnually },
        new RecurringDuty(RuleOf("board/support-ministry-report", "The Board supports the council's yearly report to the ministry", 46, 97), "Report yearly on carrying out the strategy", Council) { To = ValueList.Of(Ministry), Every = Often(Cadence.Annual, 46), Via = Board },
        new RecurringDuty(RuleOf("board/receive-performance", "The Board receives performance reports from HRDA/MARAC", 61), "Give performance reports", HighRisk) { To = ValueList.Of(Board) },
        new RecurringDuty(RuleOf("board/receive-performance-pippa", "The Board receives performance reports from PIPPA", 61), "Give performance reports", Pippa) { To = ValueList.Of(Board) },
        new RecurringDuty(RuleOf("board/review-updates", "Each review's Chair updates every Board meeting", 76), "Update the Board on a review", ReviewChairs) { To = ValueList.Of(Board), Every = Often(Cadence.AtEveryMeeting, 76), AppliesWhile = "the review is open" },
        new RecurringDuty(RuleOf("board/workplan-progress", "The Board watches progress on the workplan at each meeting", 54), "Watch progress on the workplan", Board) { Every = Often(Cadence.AtEveryMeeting, 54) },
        new RecurringDuty(RuleOf("board/review-membership", "The Board reviews its membership at least once a year", 51), "Review the Board's membership and advise the Chair on gaps", Board) { Every = Often(Cadence.Annual, 51) },
        new RecurringDuty(RuleOf("board/workplan", "The Board makes an annual workplan", 53), "Make the annual workplan", Board) { Every = Often(Cadence.Annual, 53) },
        new RecurringDuty(RuleOf("board/agency-data", "Members report agreed agency data", 91), "Report agreed agency data", Members) { To = ValueList.Of(Board) });

    internal static ValueList<RecurringDuty> OfOperational { get; } = ValueList.Of(
        new RecurringDuty(RuleOf("operational-group/report", "The Operational Group reports quarterly to the Board", 84), "Report to the Board", Operational) { To = ValueList.Of(Board), Every = Often(Cadence.Quarterly, 84) });

    private static DocumentValue<CadenceInterpretation> Often(Cadence cadence, int entry) => DocumentValue.As(CadenceInterpretation.Of(cadence), Cite(entry));
}
