using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Adds caveats to an answer that is already reasoned.</summary>
internal static class CaveatedAnswers
{
    internal static Determination<T> WithCaveats<T>(this Determination<T> answer, IEnumerable<Caveat> flags) => new(answer.On, answer.Answer)
    {
        Steps = answer.Steps,
        StillNeeded = answer.StillNeeded,
        Rules = answer.Rules,
        Given = answer.Given,
        Calendars = answer.Calendars,
        Caveats = answer.Caveats.Concat(flags).Distinct().ToValueList(),
        Alternatives = answer.Alternatives,
    };

    internal static Determination<T> WithAlternatives<T>(this Determination<T> answer, params Alternative<T>[] others) => new(answer.On, answer.Answer)
    {
        Steps = answer.Steps,
        StillNeeded = answer.StillNeeded,
        Rules = answer.Rules,
        Given = answer.Given,
        Calendars = answer.Calendars,
        Caveats = answer.Caveats,
        Alternatives = answer.Alternatives.Concat(others).ToValueList(),
    };
}
