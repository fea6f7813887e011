using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>What a document says once for all that is in it: the texts it cites by key, and the partnership it is about.</summary>
internal sealed class Scope
{
    /// <summary>The texts that may be cited by key. The first is meant when none is named.</summary>
    internal ValueList<Instrument> Sources { get; set; } = ValueList<Instrument>.Empty;

    internal CouncilPartnership? Partnership { get; set; }

    internal bool NamesSources => Sources.Count > 0;
}
