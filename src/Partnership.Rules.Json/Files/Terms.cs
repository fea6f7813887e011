using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Files;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>A partnership's own terms of reference, as one file holds them. It goes wherever a profile that ships does.</summary>
/// <remarks>See schemas/terms.schema.json, and samples/terms for a partnership that was made up.</remarks>
public sealed record Terms
{
    /// <summary>Starts the terms of a partnership.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <exception cref="ArgumentNullException">The partnership is null.</exception>
    public Terms(CouncilPartnership partnership)
    {
        Partnership = Guard.NotNull(partnership);
        Sources = ValueList.Of(partnership.Document);
    }

    /// <summary>The texts that are cited, each with a key. The partnership's own document is among them.</summary>
    public ValueList<Instrument> Sources { get; init; }

    /// <summary>The partnership.</summary>
    public CouncilPartnership Partnership { get; }

    /// <summary>Its groups.</summary>
    public ValueList<Group> Groups { get; init; } = ValueList<Group>.Empty;

    /// <summary>How its groups and others are tied.</summary>
    public ValueList<GroupLink> Links { get; init; } = ValueList<GroupLink>.Empty;

    /// <summary>Duties that come round and belong to no one group.</summary>
    public ValueList<RecurringDuty> StandingDuties { get; init; } = ValueList<RecurringDuty>.Empty;

    /// <summary>Deadlines that hang on no meeting.</summary>
    public ValueList<Deadline> Deadlines { get; init; } = ValueList<Deadline>.Empty;

    /// <summary>What it asks on subjects on which another layer asks too.</summary>
    public ValueList<LayeredRequirement> Requirements { get; init; } = ValueList<LayeredRequirement>.Empty;

    /// <summary>Where its documents disagree or are unclear, and the readings taken.</summary>
    public ValueList<DocumentConflict> Conflicts { get; init; } = ValueList<DocumentConflict>.Empty;

    /// <summary>Every rule in it, each once, by its id.</summary>
    public ValueList<Rule> Rules => RulesWithin.Of(this);

    /// <summary>A group by its id: the version that holds on a day, or the first in the file when no day is given.</summary>
    /// <param name="id">The id.</param>
    /// <param name="on">The day; null when there is one version.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Group? Find(GroupId id, LocalDate? on = null)
    {
        Guard.NotNull(id);
        return Groups.FirstOrDefault(one => one.Id == id && (on is not { } day || one.InForce.Covers(day)));
    }

    /// <summary>The partnership.</summary>
    public override string ToString() => Partnership.Name;
}
