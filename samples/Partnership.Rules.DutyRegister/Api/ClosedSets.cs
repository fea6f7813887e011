using Partnership.Rules.Definitions;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>The codes of each closed set that a document of the API takes.</summary>
internal static class ClosedSets
{
    internal const string Events = "events";
    internal const string States = "states";
    internal const string Findings = "findings";
    internal const string Groups = "groups";
    internal const string Authorities = "authorities";
    internal const string Jurisdictions = "jurisdictions";
    internal const string Partnerships = "partnerships";
    internal const string Definitions = "definitions";
    internal const string Subjects = "subjects";
    internal const string Interpretations = "interpretations";
    internal const string Outcomes = "outcomes";
    internal const string Topics = "topics";

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Sets = new(StringComparer.Ordinal)
    {
        [Events] = () => KnownEvent.All.Select(one => one.Code),
        [States] = () => DutyState.All,
        [Findings] = () => ["met", "notMet", "unknown", "notApplicable"],
        [Groups] = () => KnownTerms.Groups.Select(group => group.Id.Value),
        [Authorities] = () => LocalAuthorityKind.All.Select(one => one.Code),
        [Jurisdictions] = () => Jurisdiction.All.Select(one => one.Code),
        [Partnerships] = () => KnownTerms.Partnerships,
        [Definitions] = () => KnownTerms.Definitions.Select(one => one.Id),
        [Subjects] = () => DefinitionSubject.All.Select(one => one.Code),
        [Interpretations] = () => DefinitionInterpretation.All.Select(one => one.Code),
        [Outcomes] = () => DefinitionStatus.All.Select(one => one.Written),
        [Topics] = () => FactTopic.All.Select(one => one.Code),
    };

    internal static IReadOnlyList<string> Of(string set) => [.. Sets[set]().Distinct(StringComparer.Ordinal)];
}
