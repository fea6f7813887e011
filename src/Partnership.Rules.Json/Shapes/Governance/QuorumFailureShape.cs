using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>What follows when there is no quorum, in each of its kinds.</summary>
internal static class QuorumFailureShape
{
    [HandMade]
    internal static JsonShape<QuorumFailure> Failure(ShapeRegistry shapes) => new TaggedShape<QuorumFailure>(
        "quorum-failure",
        "What follows when there is no quorum.",
        Variant.Of<QuorumFailure, QuorumFailure.AdviseOnly>("advise-only", "The meeting goes on and decides nothing.", _ => _ => new QuorumFailure.AdviseOnly()),
        Variant.Of<QuorumFailure, QuorumFailure.Ratify>("ratify", "What is decided stands only when a meeting with a quorum confirms it.", _ => _ => new QuorumFailure.Ratify()),
        Variant.Of<QuorumFailure, QuorumFailure.StandOver>("stand-over", "The meeting ends and its business goes to the next ordinary meeting.", _ => _ => new QuorumFailure.StandOver()),
        Variant.Of<QuorumFailure, QuorumFailure.Adjourn>("adjourn", "The meeting is adjourned.", declare =>
        {
            var within = declare.Required("within", "By when the adjourned meeting is held, after the day of the meeting.", shapes.Of<TimeLimit>(), one => one.Within);
            var then = declare.AlwaysWritten("then", "How many members the adjourned meeting needs; as many as any meeting when omitted.", shapes.Of<AdjournedQuorum>(), one => one.Then, AdjournedQuorum.Same);
            return values => new QuorumFailure.Adjourn(within(values), then(values));
        }));
}
