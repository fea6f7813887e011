using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Keeps local terms from taking away what statute asks. In a file of terms only: elsewhere statute's own rules are read.</summary>
internal static class StatuteCheck
{
    /// <summary>A local rule neither takes the place of a statutory one nor claims its layer.</summary>
    internal static void OfRule(Rule rule, JsonReadContext context)
    {
        if (!IsTerms(context))
        {
            return;
        }

        var above = Catalogue.Rules.FirstOrDefault(one => one.Rule.Id == rule.Id && IsAbove(one.Rule.Layer))?.Rule;
        if (above is not null)
        {
            context.AddError($"The rule '{rule.Title}' is refused: {above.Id} is in {above.Citation}, and {rule.Citation} cannot put another in its place. Give it an id of the partnership's own.");
        }
        else if (rule.Layer == RuleLayer.Statute && rule.Citation.Instrument.Kind != InstrumentKind.Act)
        {
            context.AddError($"The rule '{rule.Title}' is refused: it claims the layer of statute, and {rule.Citation} is no Act.");
        }
    }

    /// <summary>A local requirement asks for as much as statute does, or more.</summary>
    internal static void OfRequirement(LayeredRequirement local, JsonReadContext context)
    {
        var above = StatuteLayers.All.FirstOrDefault(one => one.Subject == local.Subject);
        if (!IsTerms(context) || above is null)
        {
            return;
        }

        if (local.Stricter != above.Stricter)
        {
            context.AddError($"The requirement '{local.Rule.Title}' is refused: on {local.Subject} {(above.Stricter == StricterDirection.MoreIsStricter ? "more" : "fewer")} is the stricter, by {above.Rule.Citation}; {local.Rule.Citation} cannot turn that round.");
        }
        else if (PrecedenceCalculator.Compare([above, local])[0] is { Conflicts.Count: > 0 } finding)
        {
            context.AddError($"The requirement '{local.Rule.Title}' is refused: {finding.Interpretation}");
        }
    }

    /// <summary>A file of terms says whose they are.</summary>
    private static bool IsTerms(JsonReadContext context) => context.Document.Get<CouncilPartnership>() is not null;

    private static bool IsAbove(RuleLayer authority) => authority.Order < RuleLayer.TermsOfReference.Order;
}
