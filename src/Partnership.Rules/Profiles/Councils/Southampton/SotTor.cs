// Generated from seeds/coverage.csv: dotnet run --project seeds/Generate
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Profiles;

/// <summary>Every entry of the Southampton terms of reference, SOT-TOR-001 to SOT-TOR-107, and where the library holds or answers it.</summary>
internal static class SotTor
{
    internal static ValueList<CoverageEntry> Entries { get; } = CoverageRun.All(
        CoverageRun.Of("SOT-TOR", 1, 1, CoverageStatus.Modelled, "Southampton.Board"),
        CoverageRun.Of("SOT-TOR", 2, 2, CoverageStatus.Modelled, "GroupLife.CreatedOn"),
        CoverageRun.Of("SOT-TOR", 3, 3, CoverageStatus.Calculated, "ReviewCalculator"),
        CoverageRun.Of("SOT-TOR", 4, 4, CoverageStatus.Recorded, "GroupLife.OtherNames", "A list of abbreviations."),
        CoverageRun.Of("SOT-TOR", 5, 5, CoverageStatus.Calculated, "MeetingsHeldCalculator"),
        CoverageRun.Of("SOT-TOR", 6, 6, CoverageStatus.Modelled, "MeetingArrangements.Duration"),
        CoverageRun.Of("SOT-TOR", 7, 9, CoverageStatus.Calculated, "MeetingTimetable"),
        CoverageRun.Of("SOT-TOR", 10, 11, CoverageStatus.Calculated, "TenureCalculator"),
        CoverageRun.Of("SOT-TOR", 12, 33, CoverageStatus.Calculated, "CompositionCalculator"),
        CoverageRun.Of("SOT-TOR", 34, 34, CoverageStatus.Calculated, "EligibilityCalculator"),
        CoverageRun.Of("SOT-TOR", 35, 35, CoverageStatus.Calculated, "Southampton.ExpressionOfInterest"),
        CoverageRun.Of("SOT-TOR", 36, 36, CoverageStatus.Calculated, "LinkGraph"),
        CoverageRun.Of("SOT-TOR", 37, 45, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("SOT-TOR", 46, 46, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("SOT-TOR", 47, 50, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("SOT-TOR", 51, 51, CoverageStatus.Calculated, "ReviewCalculator"),
        CoverageRun.Of("SOT-TOR", 52, 52, CoverageStatus.Calculated, "LinkGraph"),
        CoverageRun.Of("SOT-TOR", 53, 54, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("SOT-TOR", 55, 58, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("SOT-TOR", 59, 59, CoverageStatus.Calculated, "LinkGraph"),
        CoverageRun.Of("SOT-TOR", 60, 60, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("SOT-TOR", 61, 61, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("SOT-TOR", 62, 68, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("SOT-TOR", 69, 70, CoverageStatus.Calculated, "LinkGraph"),
        CoverageRun.Of("SOT-TOR", 71, 73, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("SOT-TOR", 74, 74, CoverageStatus.Calculated, "ConductCalculator"),
        CoverageRun.Of("SOT-TOR", 75, 75, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("SOT-TOR", 76, 76, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("SOT-TOR", 77, 78, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("SOT-TOR", 79, 79, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("SOT-TOR", 80, 83, CoverageStatus.Calculated, "LinkGraph"),
        CoverageRun.Of("SOT-TOR", 84, 84, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("SOT-TOR", 85, 85, CoverageStatus.Calculated, "LinkGraph"),
        CoverageRun.Of("SOT-TOR", 86, 87, CoverageStatus.Calculated, "EligibilityCalculator"),
        CoverageRun.Of("SOT-TOR", 88, 88, CoverageStatus.Calculated, "MeetingTimetable"),
        CoverageRun.Of("SOT-TOR", 89, 89, CoverageStatus.Calculated, "EligibilityCalculator"),
        CoverageRun.Of("SOT-TOR", 90, 90, CoverageStatus.Recorded, "Group.MemberDuties", "A duty without a day or a test: kept in our own words."),
        CoverageRun.Of("SOT-TOR", 91, 91, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("SOT-TOR", 92, 92, CoverageStatus.Recorded, "Group.MemberDuties", "A duty without a day or a test: kept in our own words."),
        CoverageRun.Of("SOT-TOR", 93, 93, CoverageStatus.Modelled, "Roster.Problems"),
        CoverageRun.Of("SOT-TOR", 94, 96, CoverageStatus.Recorded, "Group.MemberDuties", "A duty without a day or a test: kept in our own words."),
        CoverageRun.Of("SOT-TOR", 97, 97, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("SOT-TOR", 98, 105, CoverageStatus.Modelled, "Definitions"),
        CoverageRun.Of("SOT-TOR", 106, 107, CoverageStatus.Recorded, "GroupLife.OtherNames", "Remnants of a chart that is lost."));
}
