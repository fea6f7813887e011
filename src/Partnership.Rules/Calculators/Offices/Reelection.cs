using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether terms may follow one another, and whether the holder came to the office in the document's way.</summary>
internal static class Reelection
{
    internal static Determination<TenureStatus> Over(Determination<TenureStatus> outcome, Group group, in DocumentValue<Office> office, TenureFacts facts)
    {
        var filled = Filled(outcome, office, facts);
        var allowed = office.Value.ConsecutiveTerms;
        return facts.ConsecutiveTerms is { IsKnown: true, Value: <= 1 } || (!allowed.IsSpecified && !office.Value.LongestTerm.IsSpecified) ? filled
            : !allowed.IsSpecified ? Silent(filled, office, facts)
            : facts.ConsecutiveTerms.IsKnown ? Judged(filled, group, office, facts.ConsecutiveTerms.Value)
            : Asked(filled, office);
    }

    /// <summary>The document does not say: this term is judged by itself, and the other interpretation is given.</summary>
    private static Determination<TenureStatus> Silent(Determination<TenureStatus> outcome, in DocumentValue<Office> office, TenureFacts facts)
    {
        if (outcome.Answer.IsKnown && outcome.Value == TenureStatus.Breach)
        {
            return outcome;
        }

        var flagged = outcome.WithCaveats([new Caveat("re-election-not-stated", $"The terms do not say whether terms of the {office.Value.Title} may follow one another. We judged this term by itself. Check with the group if it is not the first.", office.Value.LongestTerm.Citation)]);
        return facts.ConsecutiveTerms.IsKnown && outcome.Answer.IsKnown && outcome.Value == TenureStatus.NoBreach
            ? flagged.WithAlternatives(new Alternative<TenureStatus>(TenureStatus.Breach, "terms that follow one another are counted together"))
            : flagged;
    }

    private static Determination<TenureStatus> Judged(Determination<TenureStatus> outcome, Group group, in DocumentValue<Office> office, int terms)
    {
        var allowed = office.Value.ConsecutiveTerms;
        var within = Finding.Of(terms <= allowed.Value);
        var step = new Step(GroupRules.ConsecutiveTerms(group, office), within, allowed.Citation, $"At most {English.Number(allowed.Value)} terms running");
        return new Determination<TenureStatus>(outcome.On, within.IsNotMet ? Fact.Known(TenureStatus.Breach) : outcome.Answer)
        {
            Steps = outcome.Steps.Append(step).ToValueList(),
            Rules = outcome.Rules.Append(step.Rule).ToValueList(),
            StillNeeded = within.IsNotMet ? ValueList<Question>.Empty : outcome.StillNeeded,
            Caveats = outcome.Caveats,
            Alternatives = outcome.Alternatives,
        };
    }

    private static Determination<TenureStatus> Asked(Determination<TenureStatus> outcome, in DocumentValue<Office> office)
    {
        if (outcome.Answer.IsKnown && outcome.Value == TenureStatus.Breach)
        {
            return outcome;
        }

        var question = new Question("consecutive-terms", $"How many terms has the {office.Value.Title} served without a break, including this one? Enter a whole number.", office.Value.ConsecutiveTerms.Citation);
        return new Determination<TenureStatus>(outcome.On, Fact<TenureStatus>.NotKnown)
        {
            Steps = outcome.Steps,
            Rules = outcome.Rules,
            StillNeeded = outcome.StillNeeded.Append(question).ToValueList(),
            Caveats = outcome.Caveats,
            Alternatives = outcome.Alternatives,
        };
    }

    private static Determination<TenureStatus> Filled(Determination<TenureStatus> outcome, in DocumentValue<Office> office, TenureFacts facts) =>
        facts.FilledBy.IsKnown && facts.FilledBy.Value != office.Value.FilledBy
            ? outcome.WithCaveats([new Caveat("filled-otherwise", $"The terms say that the {office.Value.Title} is {office.Value.FilledBy.Words}. This holder's office was {facts.FilledBy.Value.Words}. Check that the appointment is valid.", office.Citation)])
            : outcome;
}
