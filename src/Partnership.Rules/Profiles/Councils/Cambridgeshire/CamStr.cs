// Generated from seeds/coverage.csv: dotnet run --project seeds/Generate
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Profiles;

/// <summary>Every entry of the Cambridgeshire strategy of 2008-2011, CAM-STR-001 to CAM-STR-111, and where the library holds or answers it.</summary>
internal static class CamStr
{
    internal static ValueList<CoverageEntry> Entries { get; } = CoverageRun.All(
        CoverageRun.Of("CAM-STR", 1, 1, CoverageStatus.Modelled, "Profiles.Strategy2008.Scheme"),
        CoverageRun.Of("CAM-STR", 2, 2, CoverageStatus.Calculated, "Profiles.CambridgeshireStrategyRules.Links"),
        CoverageRun.Of("CAM-STR", 3, 3, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 4, 4, CoverageStatus.Modelled, "Profiles.Strategy2008.Figures"),
        CoverageRun.Of("CAM-STR", 5, 5, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 6, 7, CoverageStatus.Modelled, "Profiles.Strategy2008.Figures"),
        CoverageRun.Of("CAM-STR", 8, 8, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 9, 10, CoverageStatus.Modelled, "Profiles.Strategy2008.Figures"),
        CoverageRun.Of("CAM-STR", 11, 13, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 14, 14, CoverageStatus.Calculated, "Calculators.IndicatorCalculator.WholeMoreThan"),
        CoverageRun.Of("CAM-STR", 15, 17, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 18, 18, CoverageStatus.Calculated, "Profiles.CambridgeshireStrategyRules.Links"),
        CoverageRun.Of("CAM-STR", 19, 25, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 26, 38, CoverageStatus.Modelled, "Profiles.Strategy2008.Achievements"),
        CoverageRun.Of("CAM-STR", 39, 39, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 40, 46, CoverageStatus.Calculated, "Calculators.IndicatorCalculator.AgainstTarget"),
        CoverageRun.Of("CAM-STR", 47, 47, CoverageStatus.Modelled, "Profiles.Strategy2008.Figures"),
        CoverageRun.Of("CAM-STR", 48, 48, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 49, 49, CoverageStatus.Modelled, "Profiles.Strategy2008.Scheme"),
        CoverageRun.Of("CAM-STR", 50, 50, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 51, 55, CoverageStatus.Modelled, "Profiles.Strategy2008.Commitments"),
        CoverageRun.Of("CAM-STR", 56, 56, CoverageStatus.Calculated, "Profiles.CambridgeshireStrategyRules.ProgrammeWithSupport"),
        CoverageRun.Of("CAM-STR", 57, 60, CoverageStatus.Modelled, "Profiles.Strategy2008.Commitments"),
        CoverageRun.Of("CAM-STR", 61, 61, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 62, 72, CoverageStatus.Modelled, "Profiles.Strategy2008.Commitments"),
        CoverageRun.Of("CAM-STR", 73, 73, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 74, 74, CoverageStatus.Modelled, "Profiles.Strategy2008.Figures"),
        CoverageRun.Of("CAM-STR", 75, 76, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 77, 82, CoverageStatus.Modelled, "Profiles.Strategy2008.Commitments"),
        CoverageRun.Of("CAM-STR", 83, 83, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 84, 86, CoverageStatus.Modelled, "Profiles.Strategy2008.Commitments"),
        CoverageRun.Of("CAM-STR", 87, 89, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 90, 90, CoverageStatus.Modelled, "Profiles.Indicators2008"),
        CoverageRun.Of("CAM-STR", 91, 91, CoverageStatus.Calculated, "Calculators.IndicatorCalculator.Reduction"),
        CoverageRun.Of("CAM-STR", 92, 92, CoverageStatus.Modelled, "Profiles.Strategy2008.Figures"),
        CoverageRun.Of("CAM-STR", 93, 95, CoverageStatus.Modelled, "Profiles.Indicators2008"),
        CoverageRun.Of("CAM-STR", 96, 96, CoverageStatus.Modelled, "Profiles.Strategy2008.Figures"),
        CoverageRun.Of("CAM-STR", 97, 97, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 98, 98, CoverageStatus.Calculated, "Profiles.CambridgeshireLayers.MeetingsAYear"),
        CoverageRun.Of("CAM-STR", 99, 101, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 102, 102, CoverageStatus.Calculated, "Profiles.CambridgeshireStrategyRules.NobodyExcluded"),
        CoverageRun.Of("CAM-STR", 103, 103, CoverageStatus.Recorded, "Profiles.Strategy2008.Statements"),
        CoverageRun.Of("CAM-STR", 104, 109, CoverageStatus.Modelled, "Profiles.Strategy2008.LegalFramework"),
        CoverageRun.Of("CAM-STR", 110, 110, CoverageStatus.Calculated, "Profiles.CambridgeshireStrategyRules.RehousingDuty"),
        CoverageRun.Of("CAM-STR", 111, 111, CoverageStatus.Outside, "Strategy2008", "Contact details of an officer: personal data is not included."));
}
