using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Json.Shapes.Plans;

/// <summary>An indicator as one partnership's document uses it.</summary>
internal static class IndicatorShape
{
    internal static Func<Taken, Indicator> Declare(Declaration<Indicator> declare)
    {
        var code = declare.Needs("code", "Its code, such as NI 32.", Plain.Words, one => one.Code);
        var framework = declare.Needs("framework", "The framework it belongs to.", Plain.Code(IndicatorFramework.All), one => one.Framework);
        var partnership = declare.Needs("partnership", "The partnership whose document uses it. Elsewhere the same code may be defined differently.", Plain.Words, one => one.Partnership);
        var measures = declare.Needs("measures", "What it measures.", Plain.Words, one => one.Measures);
        var direction = declare.Or("direction", "Which way it is wanted to go; not stated when left out.", Plain.Code(IndicatorDirection.All), one => one.Direction, IndicatorDirection.NotStated);
        var monitoredBy = declare.List("monitoredBy", "Who monitors it.", GovernanceJson.Party, one => one.MonitoredBy);
        var contributesTo = declare.List("contributesTo", "The codes it contributes to, such as PSA 23.", Plain.Text, one => one.ContributesTo);
        var citations = declare.Needs("citations", "Where the document says so.", new ListShape<Reasons.Citation>(ReasonsJson.Citation) { Least = 1 }, one => one.Citations);
        return taken => new Indicator(code(taken), framework(taken), partnership(taken), measures(taken), [.. citations(taken)])
        {
            Direction = direction(taken),
            MonitoredBy = monitoredBy(taken),
            ContributesTo = contributesTo(taken),
        };
    }
}
