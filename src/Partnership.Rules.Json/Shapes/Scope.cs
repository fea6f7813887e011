using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>What a document says once for all that is in it: the texts it cites by key, the partnership it is about, the rule around a part.</summary>
internal sealed record Scope
{
    /// <summary>The texts that may be cited by key. The partnership's own document is meant when none is named.</summary>
    internal ValueList<Instrument> Sources { get; init; } = ValueList<Instrument>.Empty;

    internal CouncilPartnership? Partnership { get; init; }

    internal Rule? Rule { get; private init; }

    internal bool NamesSources => Partnership is not null;

    internal Scope Under(Rule? rule) => this with { Rule = rule };
}
