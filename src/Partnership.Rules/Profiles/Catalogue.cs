using System.Diagnostics.CodeAnalysis;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Profiles;

/// <summary>Everything that ships, in one place.</summary>
public static class Catalogue
{
    /// <summary>The partnerships.</summary>
    public static ValueList<CouncilPartnership> Partnerships { get; } =
        ValueList.Of(Cambridgeshire.Partnership, Stockport.Partnership, Southampton.Partnership);

    /// <summary>Their groups.</summary>
    public static ValueList<Group> Groups { get; } =
        Cambridgeshire.Groups.Concat(Stockport.Groups).Concat(Southampton.Groups).ToValueList();

    /// <summary>Finds a group by its id; false when none ships under it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="group">The group found.</param>
    public static bool TryFindGroup(GroupId id, [NotNullWhen(true)] out Group? group)
    {
        group = Groups.FirstOrDefault(one => one.Id == id);
        return group is not null;
    }
}
