using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Adds doubts to an answer that is already reasoned.</summary>
internal static class Flagging
{
    internal static Determination<T> WithFlags<T>(this Determination<T> answer, IEnumerable<Flag> flags) => new(answer.On, answer.Answer)
    {
        Steps = answer.Steps,
        StillNeeded = answer.StillNeeded,
        Rules = answer.Rules,
        Given = answer.Given,
        Calendars = answer.Calendars,
        Flags = answer.Flags.Concat(flags).Distinct().ToValueList(),
        Alternatives = answer.Alternatives,
    };

    internal static Determination<T> WithAlternatives<T>(this Determination<T> answer, params Alternative<T>[] others) => new(answer.On, answer.Answer)
    {
        Steps = answer.Steps,
        StillNeeded = answer.StillNeeded,
        Rules = answer.Rules,
        Given = answer.Given,
        Calendars = answer.Calendars,
        Flags = answer.Flags,
        Alternatives = answer.Alternatives.Concat(others).ToValueList(),
    };
}
