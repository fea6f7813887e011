// Generated from seeds/coverage.csv: dotnet run --project seeds/Generate
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Profiles;

/// <summary>Every entry of the Stockport terms of reference, STO-TOR-001 to STO-TOR-053, and where the library holds or answers it.</summary>
internal static class StoTor
{
    internal static ValueList<CoverageEntry> Entries { get; } = CoverageRun.All(
        CoverageRun.Of("STO-TOR", 1, 1, CoverageStatus.Modelled, "Stockport.StrategicGroup"),
        CoverageRun.Of("STO-TOR", 2, 2, CoverageStatus.Modelled, "GroupLife.OtherNames"),
        CoverageRun.Of("STO-TOR", 3, 13, CoverageStatus.Recorded, "Group.Objectives", "An indicator or priority in the rationale: kept in our own words."),
        CoverageRun.Of("STO-TOR", 14, 14, CoverageStatus.Calculated, "LinkGraph"),
        CoverageRun.Of("STO-TOR", 15, 16, CoverageStatus.Recorded, "Group.Objectives", "An indicator or priority in the rationale: kept in our own words."),
        CoverageRun.Of("STO-TOR", 17, 18, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("STO-TOR", 19, 19, CoverageStatus.Calculated, "ReportingCalendar"),
        CoverageRun.Of("STO-TOR", 20, 24, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("STO-TOR", 25, 25, CoverageStatus.Calculated, "LinkGraph"),
        CoverageRun.Of("STO-TOR", 26, 34, CoverageStatus.Recorded, "Group.Objectives", "An aim, objective or principle: kept in our own words; there is nothing to compute."),
        CoverageRun.Of("STO-TOR", 35, 35, CoverageStatus.Calculated, "EligibilityCalculator"),
        CoverageRun.Of("STO-TOR", 36, 45, CoverageStatus.Calculated, "CompositionCalculator"),
        CoverageRun.Of("STO-TOR", 46, 46, CoverageStatus.Calculated, "EligibilityCalculator"),
        CoverageRun.Of("STO-TOR", 47, 47, CoverageStatus.Calculated, "TenureCalculator"),
        CoverageRun.Of("STO-TOR", 48, 48, CoverageStatus.Calculated, "MeetingsHeldCalculator"),
        CoverageRun.Of("STO-TOR", 49, 49, CoverageStatus.Calculated, "EligibilityCalculator"),
        CoverageRun.Of("STO-TOR", 50, 53, CoverageStatus.Calculated, "ReportingCalendar"));
}
