using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What is answered where a document is silent: not applicable, with a flag that says so. Never a no.</summary>
internal static class Silence
{
    internal const string Code = "unspecified";

    internal static Flag On(Group group, string what) => new(Code, $"The terms of {group.Name} do not say {what}.", group.Citation);

    internal static Determination<T> Answer<T>(Group group, string what, LocalDate on) => new Reasoning(on).Flag(On(group, what)).NotApplicable<T>();
}
