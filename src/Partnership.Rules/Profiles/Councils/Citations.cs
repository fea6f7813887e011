using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Places in the strategy and the plan that a caveat between documents cites.</summary>
internal static class Citations
{
    internal static Citation Strategy(string section, string lines, int entry) =>
        Citation.InDocument(SourceDocuments.CambridgeshireStrategy, section, lines, $"CAM-STR-{entry:000}");

    internal static Citation Plan(string section, string lines, int entry) =>
        Citation.InDocument(SourceDocuments.CambridgeshireAndPeterboroughPlan, section, lines, $"CAP-PLAN-{entry:000}");
}
