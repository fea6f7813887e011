using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A term past its longest, where the holder carries on until replaced: by the document, or because the caller takes it so.</summary>
internal static class CarryingOn
{
    internal static Determination<TermOutcome> Over(Determination<TermOutcome> outcome, in Stated<Office> office, TermFacts facts, LooseDate to)
    {
        var stated = office.Value.CarriesOn;
        var carries = stated.IsSpecified ? stated.Value : facts.Succession == Succession.CarriesOnUntilReplaced;
        return carries && !(outcome.Answer.IsKnown && outcome.Value == TermOutcome.NoBreach)
            ? Judge(outcome, office, facts, to)
            : outcome;
    }

    private static Determination<TermOutcome> Judge(Determination<TermOutcome> outcome, in Stated<Office> office, TermFacts facts, LooseDate to)
    {
        var within = Within(facts.ReplacedFrom, to);
        var stated = office.Value.CarriesOn;
        var citation = stated.IsSpecified ? stated.Citation : office.Citation;
        var says = stated.IsSpecified ? "The document lets a holder carry on until replaced." : "Taken as the caller asked: a holder whose term has ended carries on until replaced. The document does not say.";
        var answer = within.IsUnknown ? Fact<TermOutcome>.NotKnown : Fact.Known(within.IsMet ? TermOutcome.NoBreach : TermOutcome.Breach);
        var asked = within.IsUnknown ? ValueList.Of(new Ask("replaced-from", $"Since what day has somebody else held the office of {office.Value.Title}?", citation)) : ValueList<Ask>.Empty;
        Alternative<TermOutcome>[] other = !stated.IsSpecified && outcome.Answer.IsKnown && !(answer.IsKnown && answer.Value == outcome.Value)
            ? [new Alternative<TermOutcome>(outcome.Value, "the term ends whether or not anybody replaces the holder")]
            : [];
        return new Determination<TermOutcome>(outcome.On, answer)
        {
            Steps = outcome.Steps,
            Rules = outcome.Rules,
            Given = outcome.Given,
            Calendars = outcome.Calendars,
            StillNeeded = asked,
            Flags = outcome.Flags.Append(new Flag("carries-on", says, citation)).ToValueList(),
            Alternatives = outcome.Alternatives.Concat(other).ToValueList(),
        };
    }

    /// <summary>Held no longer than to the day before the next holder began.</summary>
    private static Finding Within(Fact<LooseDate> replaced, LooseDate to) => replaced.State switch
    {
        FactState.NotApplicable => Finding.Met,
        FactState.Known when to.Last < replaced.Value.First => Finding.Met,
        FactState.Known when to.First >= replaced.Value.Last => Finding.NotMet,
        _ => Finding.Unknown,
    };
}
