using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A term past its longest, where the holder carries on until replaced: by the document, or because the caller takes it so.</summary>
internal static class CarryingOn
{
    internal static Determination<TenureStatus> Over(Determination<TenureStatus> outcome, in DocumentValue<Office> office, TenureFacts facts, PartialDate to)
    {
        var stated = office.Value.CarriesOn;
        var carries = stated.IsSpecified ? stated.Value : facts.Succession == Succession.CarriesOnUntilReplaced;
        return carries && !(outcome.Answer.IsKnown && outcome.Value == TenureStatus.NoBreach)
            ? Judge(outcome, office, facts, to)
            : outcome;
    }

    private static Determination<TenureStatus> Judge(Determination<TenureStatus> outcome, in DocumentValue<Office> office, TenureFacts facts, PartialDate to)
    {
        var within = Within(facts.ReplacedFrom, to);
        var stated = office.Value.CarriesOn;
        var citation = stated.IsSpecified ? stated.Citation : office.Citation;
        var says = stated.IsSpecified ? "The document lets a holder carry on until replaced." : "You asked that a holder whose term has ended carries on until replaced. The terms do not say so.";
        var answer = within.IsUnknown ? Fact<TenureStatus>.NotKnown : Fact.Known(within.IsMet ? TenureStatus.NoBreach : TenureStatus.Breach);
        var asked = within.IsUnknown ? ValueList.Of(new Question("replaced-from", $"Since when has another person held the office of {office.Value.Title}? Enter a date such as 2026-02-09.", citation)) : ValueList<Question>.Empty;
        Alternative<TenureStatus>[] other = !stated.IsSpecified && outcome.Answer.IsKnown && !(answer.IsKnown && answer.Value == outcome.Value)
            ? [new Alternative<TenureStatus>(outcome.Value, "the term ends whether or not the holder is replaced")]
            : [];
        return new Determination<TenureStatus>(outcome.On, answer)
        {
            Steps = outcome.Steps,
            Rules = outcome.Rules,
            Given = outcome.Given,
            Calendars = outcome.Calendars,
            StillNeeded = asked,
            Caveats = outcome.Caveats.Append(new Caveat("carries-on", says, citation)).ToValueList(),
            Alternatives = outcome.Alternatives.Concat(other).ToValueList(),
        };
    }

    /// <summary>Held no longer than to the day before the next holder began.</summary>
    private static Finding Within(Fact<PartialDate> replaced, PartialDate to) => replaced.State switch
    {
        FactState.NotApplicable => Finding.Met,
        FactState.Known when to.Last < replaced.Value.First => Finding.Met,
        FactState.Known when to.First >= replaced.Value.Last => Finding.NotMet,
        _ => Finding.Unknown,
    };
}
