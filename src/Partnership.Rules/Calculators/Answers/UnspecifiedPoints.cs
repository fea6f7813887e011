using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What is answered where a document is silent: not applicable, with a flag that says so. Never a no.</summary>
/// <remarks>Terms that take rules from another text are not silent: the answer stands there, and is asked for.</remarks>
internal static class UnspecifiedPoints
{
    internal const string Code = "unspecified";

    internal static Caveat On(Group group, string what) => new(Code, $"The terms of {group.Name} do not say {what}.", group.Citation);

    internal static Determination<T> Answer<T>(Group group, string what, LocalDate on)
    {
        var reasoning = new Reasoning(on).Caveat(On(group, what));
        if (group.Inherits.Count == 0)
        {
            return reasoning.NotApplicable<T>();
        }

        foreach (var inherited in group.Inherits)
        {
            reasoning.Question(new Question($"inherited/{inherited.From.Key}", $"What does {inherited.From.Title} say, from which these terms take their rules: {what}?", inherited.Citation));
        }

        return reasoning.Unknown<T>();
    }
}
