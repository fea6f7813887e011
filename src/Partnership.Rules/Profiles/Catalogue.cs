using System.Diagnostics.CodeAnalysis;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Everything that is built into the library, in one place.</summary>
/// <remarks>Each member is built when it is first asked for, and then kept. Two threads that ask at once may each build one; the two are equal.</remarks>
/// <example><code>var groups = Catalogue.Groups;</code></example>
public static partial class Catalogue
{
    /// <summary>The partnerships that are built in.</summary>
    public static ValueList<CouncilPartnership> Partnerships => field ??=
        ValueList.Of(Cambridgeshire.Partnership, Stockport.Partnership, Southampton.Partnership, CambridgeshireAndPeterborough.Partnership);

    /// <summary>The groups of every built-in partnership.</summary>
    public static ValueList<Group> Groups => field ??=
        ValueList.Of([.. Cambridgeshire.Groups, .. Stockport.Groups, .. Southampton.Groups, .. CambridgeshireAndPeterborough.Groups]);

    /// <summary>The links between groups that the documents name.</summary>
    public static ValueList<GroupLink> Links => field ??=
        ValueList.Of([.. Cambridgeshire.Links, .. CambridgeshireStrategyRules.Links, .. Stockport.Links, .. Southampton.Links, .. CambridgeshireAndPeterborough.Links]);

    /// <summary>Every recurring duty that is built in.</summary>
    public static ValueList<RecurringDuty> RecurringDuties => field ??=
        ValueList.Of([.. Groups.SelectMany(group => group.RecurringDuties), .. CambridgeshireAndPeterborough.Duties]);

    /// <summary>What a strategy or a plan says of who may have or do what, as tests that belong to no group.</summary>
    internal static ValueList<Condition> Tests => field ??= ValueList.Of([.. CambridgeshireStrategyRules.All, CambridgeshireAndPeterborough.IncidentMayBeClosed]);

    /// <summary>Every deadline that a document sets: before and after a meeting, in a grievance, for an expression of interest.</summary>
    public static ValueList<Deadline> Deadlines => field ??= ValueList.Of(
        [
            .. Groups.SelectMany(group => group.Meetings.Duties).Select(duty => duty.Deadline),
            .. Groups.Where(group => group.Grievance.IsSpecified).Select(group => group.Grievance.Value).SelectMany(one => new[] { one.Notice, one.Appeal, one.Relay }),
            Southampton.ExpressionOfInterest,
        ]);

    /// <summary>Where documents disagree or are unclear, with the interpretation chosen.</summary>
    public static ValueList<DocumentConflict> Conflicts => field ??= ValueList.Of([.. ConflictsWithin.All, .. ConflictsBetween.All]);

    /// <summary>Every rule, by its permanent id, with the row of the law table where it has one. A change of law is a second rule under the same id.</summary>
    public static ValueList<ShippedRule> Rules => field ??= RuleList.All();

    /// <summary>Where the library is on every catalogue entry of the five documents.</summary>
    public static ValueList<CoverageEntry> CatalogueCoverage => field ??= ValueList.Of(
        [.. CamTor.Entries, .. CamStr.Entries, .. StoTor.Entries, .. SotTor.Entries, .. CapPlan.Entries]);

    /// <summary>Finds a group by its id; false when none is built in under it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="group">The group found.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static bool TryFindGroup(GroupId id, [NotNullWhen(true)] out Group? group)
    {
        Guard.NotNull(id);
        group = Groups.FirstOrDefault(one => one.Id == id);
        return group is not null;
    }
}
