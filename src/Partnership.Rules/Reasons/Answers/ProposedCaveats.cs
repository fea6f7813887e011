using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>The caveats of an answer that depends on a place nobody has checked: one for each such place, whatever calculator gave the answer.</summary>
internal static class ProposedCaveats
{
    internal const string Code = "proposed";

    internal static ValueList<Caveat> With(ValueList<Caveat> raised, Determination answer)
    {
        var places = Places(raised, answer).Where(one => one.IsProposed).Distinct().ToArray();
        return places.Length == 0 ? raised : raised.Concat(places.Select(Of)).Distinct().ToValueList();
    }

    private static Caveat Of(Citation place) => new(Code, $"A machine read this from {place.Section}, and nobody has checked it. Compare it with the document, then remove the mark \"proposed\".", place);

    /// <summary>Every place that the answer cites: in its rules, steps and questions, and in the caveats that say on what the document is silent.</summary>
    private static IEnumerable<Citation> Places(ValueList<Caveat> raised, Determination answer) =>
        answer.Rules.SelectMany(one => one.Citations)
            .Concat(answer.Steps.Select(one => one.Citation))
            .Concat(answer.StillNeeded.Select(one => one.Citation).OfType<Citation>())
            .Concat(raised.Select(one => one.Citation).OfType<Citation>());
}
