using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Files;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>A partnership's own terms of reference, as one file holds them. It goes wherever a built-in profile does.</summary>
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

    /// <summary>The partnership that the terms belong to.</summary>
    public CouncilPartnership Partnership { get; }

    /// <summary>The groups that the terms set up.</summary>
    public ValueList<Group> Groups { get; init; } = ValueList<Group>.Empty;

    /// <summary>How its groups and others are tied.</summary>
    public ValueList<GroupLink> Links { get; init; } = ValueList<GroupLink>.Empty;

    /// <summary>Recurring duties that belong to no one group.</summary>
    public ValueList<RecurringDuty> RecurringDuties { get; init; } = ValueList<RecurringDuty>.Empty;

    /// <summary>Deadlines that do not depend on a meeting.</summary>
    public ValueList<Deadline> Deadlines { get; init; } = ValueList<Deadline>.Empty;

    /// <summary>What it asks on subjects on which another layer asks too.</summary>
    public ValueList<LayeredRequirement> Requirements { get; init; } = ValueList<LayeredRequirement>.Empty;

    /// <summary>Where its documents disagree or are unclear, and the interpretations chosen.</summary>
    public ValueList<DocumentConflict> Conflicts { get; init; } = ValueList<DocumentConflict>.Empty;

    /// <summary>The partnership's own definitions, which a remit may adopt by their ids. None has the id of one that is built in.</summary>
    public ValueList<Definition> Definitions { get; init; } = ValueList<Definition>.Empty;

    /// <summary>The lists of the file of which the documents say more than is held here, by their names such as <c>links</c> or <c>requirements</c>.</summary>
    public ValueList<string> NotRead { get; init; } = ValueList<string>.Empty;

    /// <summary>Every rule in it, each once, by its id.</summary>
    public ValueList<Rule> Rules => RulesWithin.Of(this);

    /// <summary>The faults that its rules have whatever case is put to them: of each group, and of each definition of its own.</summary>
    /// <remarks>Worked example: a list with four seats can never make a quorum of five.</remarks>
    /// <param name="calendars">The calendars that count the deadlines.</param>
    /// <exception cref="ArgumentNullException">The calendars are null.</exception>
    public ValueList<RuleBookProblem> Prove(CalendarSet calendars)
    {
        Guard.NotNull(calendars);
        return Groups.SelectMany(group => RuleBookCalculator.CheckGroup(group, calendars))
            .Concat(Definitions.SelectMany(one => RuleBookCalculator.Check(one, DefinitionBook.Constraints)))
            .ToValueList();
    }

    /// <summary>The group with an id, by its first version; null when there is none.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Group? Find(GroupId id)
    {
        Guard.NotNull(id);
        return Groups.FirstOrDefault(one => one.Id == id);
    }

    /// <summary>The group by the version of its terms that holds on a day. Before the first version it is the first, and after the last it is the last: look at its <see cref="Group.InForce"/>.</summary>
    /// <remarks>Worked example: of versions since 1 May 2024 and since 1 May 2026, 30 April 2026 is answered by the first.</remarks>
    /// <param name="id">The id.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Group? FindOn(GroupId id, LocalDate on)
    {
        Guard.NotNull(id);
        var versions = Groups.Where(one => one.Id == id).OrderBy(one => one.InForce.From ?? LocalDate.MinIsoValue).ToArray();
        return Array.FindLast(versions, one => (one.InForce.From is not { } from || from <= on) && (one.InForce.To is not { } to || on <= to))
            ?? Array.FindLast(versions, one => one.InForce.From is { } from && from <= on)
            ?? versions.FirstOrDefault();
    }

    /// <summary>The partnership, as one line of text.</summary>
    public override string ToString() => Partnership.Name;
}
