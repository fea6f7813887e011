using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>The caveats of an answer that depends on a place no one has checked: one for each such place, whatever calculator gave the answer.</summary>
internal static class ProposedCaveats
{
    internal const string Code = "proposed";

    /// <summary>The caveats raised, with those of each unchecked place. An answer without one keeps its list.</summary>
    internal static ValueList<Caveat> With(ValueList<Caveat> raised, Determination answer)
    {
        List<Citation>? places = null;
        foreach (var rule in answer.Rules)
        {
            foreach (var citation in rule.Citations)
            {
                Add(ref places, citation);
            }
        }

        foreach (var step in answer.Steps)
        {
            Add(ref places, step.Citation);
        }

        foreach (var question in answer.StillNeeded)
        {
            Add(ref places, question.Citation);
        }

        foreach (var caveat in raised)
        {
            Add(ref places, caveat.Citation);
        }

        return places is null ? raised : raised.Concat(places.Distinct().Select(Of)).Distinct().ToValueList();
    }

    private static void Add(ref List<Citation>? places, Citation? citation)
    {
        if (citation is { IsProposed: true })
        {
            (places ??= []).Add(citation);
        }
    }

    private static Caveat Of(Citation place) => new(Code, $"A machine read this from {place.Section}, and no one has checked it. Compare it with the document, then remove the mark \"proposed\".", place);
}
