using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes;

/// <summary>What follows when there is no quorum, in each of its kinds.</summary>
internal static class QuorumFailureShape
{
    internal static JsonShape<QuorumFailure> Shape { get; } = new TaggedShape<QuorumFailure>(
        "quorum-failure",
        "What follows when there is no quorum.",
        Case.Of<QuorumFailure, QuorumFailure.AdviseOnly>("advise-only", "The meeting goes on and decides nothing.", _ => _ => new QuorumFailure.AdviseOnly()),
        Case.Of<QuorumFailure, QuorumFailure.Ratify>("ratify", "What is decided stands only when a meeting with a quorum confirms it.", _ => _ => new QuorumFailure.Ratify()),
        Case.Of<QuorumFailure, QuorumFailure.StandOver>("stand-over", "The meeting ends and its business stands over to the next ordinary one.", _ => _ => new QuorumFailure.StandOver()),
        Case.Of<QuorumFailure, QuorumFailure.Adjourn>("adjourn", "The meeting is adjourned.", declare =>
        {
            var within = declare.Needs("within", "By when the adjourned meeting is held, after the day of the meeting.", TimeJson.TimeLimit, one => one.Within);
            var then = declare.Written("then", "How many the adjourned meeting needs; as many as any meeting when left out.", Plain.Code(AdjournedQuorum.All), one => one.Then, AdjournedQuorum.Same);
            return taken => new QuorumFailure.Adjourn(within(taken), then(taken));
        }));
}
