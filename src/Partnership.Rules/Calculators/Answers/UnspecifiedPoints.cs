using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What is answered where a document does not say: not applicable, with a caveat that says so. Never a no.</summary>
/// <remarks>Where terms take rules from another text, that text has the answer, so the library asks for it.</remarks>
internal static class UnspecifiedPoints
{
    internal const string Code = "unspecified";

    internal const string NotReadCode = "not-read";

    internal static Caveat On(Group group, string what) => new(Code, $"The terms of {group.Name} do not say {what}.", group.Citation);

    /// <summary>What is answered where the terms take a point up and their clause is not held here: not known, and the clause is asked for.</summary>
    internal static Determination<T> NotRead<T>(Group group, string what, LocalDate on) =>
        new Reasoning(on).Caveat(NotHeld(group, what)).Question(Clause(group, what)).Unknown<T>();

    /// <summary>The same answer, withheld: it holds by what is held here, and a clause that is not held can change it.</summary>
    internal static Determination<T> Withheld<T>(Determination<T> answer, Group group, string what) => new(answer.On, Fact<T>.NotKnown)
    {
        Steps = answer.Steps,
        Rules = answer.Rules,
        StillNeeded = answer.StillNeeded.Append(Clause(group, what)).ToValueList(),
        Caveats = answer.Caveats.Append(NotHeld(group, what)).ToValueList(),
        Calendars = answer.Calendars,
    };

    internal static Caveat NotHeld(Group group, string what) =>
        new(NotReadCode, $"The file does not hold what the terms of {group.Name} say of this: {what}. Add the clause to the file, then ask again.", group.Citation);

    /// <summary>What is answered where no clause is held: that the terms say nothing; or that it is not known, where a clause is not held or the terms take rules from another text.</summary>
    internal static Determination<T> Answer<T>(Group group, string what, LocalDate on, bool isNotRead = false)
    {
        if (isNotRead || group.NotRead.Contains(OpenPoints.Inherits, StringComparer.Ordinal))
        {
            return NotRead<T>(group, what, on);
        }

        var reasoning = new Reasoning(on).Caveat(On(group, what));
        if (group.Inherits.Count == 0)
        {
            return reasoning.NotApplicable<T>();
        }

        foreach (var inherited in group.Inherits)
        {
            reasoning.Question(new Question($"inherited/{inherited.From.Key}", $"These terms take rules from {inherited.From.Title}. What does it say about this: {what}? Enter what it says.", inherited.Citation));
        }

        return reasoning.Unknown<T>();
    }

    private static Question Clause(Group group, string what) =>
        new(NotReadCode, $"What do the terms of {group.Name} say of this: {what}? Enter their clause: they take it up, and the file does not hold it.", group.Citation);
}
