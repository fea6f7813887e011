using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>The terms of reference that the register knows: those that are built in, and those of the council's own file, which the setting <c>Terms__File</c> names.</summary>
/// <remarks>The file is read when the process starts, before anything asks. Nothing changes it after that.</remarks>
public static class KnownTerms
{
    private const int MostProblems = 5;

    private static Terms? own;

    /// <summary>Every group, in the first version of its terms. A group of the council's own file takes the place of one that is built in under the same key.</summary>
    public static IEnumerable<Group> Groups => Own.Concat(Catalogue.Groups).DistinctBy(one => one.Id);

    /// <summary>Every deadline that a document sets, of each version of its terms: before and after a meeting, in a grievance, and those that belong to no group.</summary>
    public static IEnumerable<Deadline> Deadlines => OwnDeadlines.Concat(Catalogue.Deadlines.ExceptBy(OwnDeadlines.Select(one => one.Rule.Id), one => one.Rule.Id));

    /// <summary>Every definition: those that are built in, and those that the council's own file prints for itself, which take the place of one that is built in under the same id.</summary>
    public static IReadOnlyList<Definition> Definitions => [.. (own?.Definitions ?? []).Concat(Catalogue.Definitions).DistinctBy(one => one.Id)];

    /// <summary>The keys of the partnerships that print a definition of their own; that of the council's own file stands first.</summary>
    public static IReadOnlyList<string> Partnerships => [.. Definitions.Select(one => one.Partnership).OfType<string>().Distinct().OrderByDescending(key => key == own?.Partnership.Key)];

    /// <summary>The partnership of the council's own file, if it prints a definition; null otherwise.</summary>
    public static string? OwnPartnership => Partnerships.FirstOrDefault(key => key == own?.Partnership.Key);

    private static IEnumerable<Group> Own => own?.Groups ?? ValueList<Group>.Empty;

    private static IEnumerable<Deadline> OwnDeadlines => Own.SelectMany(DeadlinesOf).Concat(own?.Deadlines ?? ValueList<Deadline>.Empty);

    /// <summary>Takes the council's own terms, if the settings name a file. Returns why it cannot: a file that cannot be read whole is not taken in part.</summary>
    public static string? Take(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings["Terms:File"] is not { Length: > 0 } file)
        {
            own = null;
            return null;
        }

        if (!File.Exists(file))
        {
            return $"Terms__File: there is no file '{file}'.";
        }

        var read = PartnershipJson.Of<Terms>().ReadUtf8(File.ReadAllBytes(file));
        own = read.IsComplete ? read.Value : null;
        return read.IsComplete ? null : $"Terms__File: '{file}' is not valid. {string.Join(" ", read.Problems.Take(MostProblems))} `partnership terms check` lists every problem.";
    }

    /// <summary>The group of a key by the terms that hold on a day, or why there is none.</summary>
    public static Group Find(string? key, LocalDate on) => Groups.FirstOrDefault(one => one.Id.Value == key) is { } found
        ? own?.FindOn(found.Id, on) ?? found
        : throw new RefusedException("group", string.IsNullOrEmpty(key) ? "Choose a group." : $"There is no group '{key}'. GET /api/v1/groups lists them.");

    private static IEnumerable<Deadline> DeadlinesOf(Group group) => group.Meetings.Duties.Select(duty => duty.Deadline)
        .Concat(group.Grievance.IsSpecified ? [group.Grievance.Value.Notice, group.Grievance.Value.Appeal, group.Grievance.Value.Relay] : []);
}
