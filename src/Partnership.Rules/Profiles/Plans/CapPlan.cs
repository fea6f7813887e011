// Generated from seeds/coverage.csv: dotnet run --project seeds/Generate
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Profiles;

/// <summary>Every entry of the action plan of 2017-2020, CAP-PLAN-001 to CAP-PLAN-090, and where the library holds or answers it.</summary>
internal static class CapPlan
{
    internal static ValueList<CoverageEntry> Entries { get; } = CoverageRun.All(
        CoverageRun.Of("CAP-PLAN", 1, 1, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 2, 6, CoverageStatus.Modelled, "Profiles.Plan2017.Legend"),
        CoverageRun.Of("CAP-PLAN", 7, 7, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 8, 13, CoverageStatus.Recorded, "Profiles.Plan2017.Statements"),
        CoverageRun.Of("CAP-PLAN", 14, 15, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 16, 16, CoverageStatus.Modelled, "Profiles.Plan2017.Scheme"),
        CoverageRun.Of("CAP-PLAN", 17, 26, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 27, 34, CoverageStatus.Recorded, "Profiles.Plan2017.Statements"),
        CoverageRun.Of("CAP-PLAN", 35, 35, CoverageStatus.Modelled, "Profiles.Plan2017.Scheme"),
        CoverageRun.Of("CAP-PLAN", 36, 46, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 47, 52, CoverageStatus.Recorded, "Profiles.Plan2017.Statements"),
        CoverageRun.Of("CAP-PLAN", 53, 53, CoverageStatus.Modelled, "Profiles.Plan2017.Scheme"),
        CoverageRun.Of("CAP-PLAN", 54, 54, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 55, 55, CoverageStatus.Calculated, "Profiles.CambridgeshireAndPeterborough.Duties"),
        CoverageRun.Of("CAP-PLAN", 56, 56, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 57, 58, CoverageStatus.Calculated, "Profiles.CambridgeshireAndPeterborough.Duties"),
        CoverageRun.Of("CAP-PLAN", 59, 59, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 60, 60, CoverageStatus.Calculated, "Profiles.CambridgeshireAndPeterborough.IncidentMayBeClosed"),
        CoverageRun.Of("CAP-PLAN", 61, 61, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 62, 62, CoverageStatus.Calculated, "Profiles.CambridgeshireAndPeterborough.Duties"),
        CoverageRun.Of("CAP-PLAN", 63, 69, CoverageStatus.Recorded, "Profiles.Plan2017.Statements"),
        CoverageRun.Of("CAP-PLAN", 70, 70, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 71, 71, CoverageStatus.Modelled, "Profiles.Plan2017.Scheme"),
        CoverageRun.Of("CAP-PLAN", 72, 82, CoverageStatus.Modelled, "Profiles.Plan2017.Plan"),
        CoverageRun.Of("CAP-PLAN", 83, 83, CoverageStatus.Calculated, "Documents.PlanReader"),
        CoverageRun.Of("CAP-PLAN", 84, 84, CoverageStatus.Calculated, "Calculators.PlanCalculator.Totals"),
        CoverageRun.Of("CAP-PLAN", 85, 85, CoverageStatus.Recorded, "Profiles.Plan2017.Statements"),
        CoverageRun.Of("CAP-PLAN", 86, 86, CoverageStatus.Calculated, "Calculators.PlanReferences"),
        CoverageRun.Of("CAP-PLAN", 87, 87, CoverageStatus.Calculated, "Calculators.PlanCalculator.Expiring"),
        CoverageRun.Of("CAP-PLAN", 88, 88, CoverageStatus.Calculated, "ActionPlans.ActionCode"),
        CoverageRun.Of("CAP-PLAN", 89, 89, CoverageStatus.Calculated, "Documents.PlanReader"),
        CoverageRun.Of("CAP-PLAN", 90, 90, CoverageStatus.Recorded, "Profiles.Plan2017.Statements"));
}
