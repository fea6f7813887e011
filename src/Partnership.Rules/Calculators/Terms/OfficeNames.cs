using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Whether what the terms say of an office fits together, and whether its bodies and its meetings are those that the terms name.</summary>
internal static class OfficeNames
{
    internal static IEnumerable<TermsProblem> Of(Group group, string path)
    {
        var offices = new[] { (group.Chair, Path: $"{path}.chair"), (group.ViceChair, Path: $"{path}.viceChair") }
            .Concat(group.OtherOffices.Select((one, place) => (one, Path: $"{path}.otherOffices[{English.Number(place)}]")))
            .Where(one => one.Item1.IsSpecified).ToArray();
        return offices.SelectMany(one => Of(group, one.Item1.Value, one.Path)).Concat(
            from same in offices.GroupBy(one => one.Item1.Value.Title, StringComparer.OrdinalIgnoreCase)
            where same.Skip(1).Any()
            select new TermsProblem("doubled-office", same.Last().Path, $"The office '{same.Key}' appears twice. Give each office a title of its own."));
    }

    private static IEnumerable<TermsProblem> Of(Group group, Office office, string path) =>
        Terms(office, path).Concat(Holders(office, path)).Concat(End(group, office, path)).Concat(Bodies(group, office, path));

    private static IEnumerable<TermsProblem> Terms(Office office, string path)
    {
        (DocumentValue<TimeLimit> Length, string Name)[] lengths = [(office.LongestTerm, "longestTerm"), (office.StaggerGap, "staggerGap"), (office.Rotation.IsSpecified ? DocumentValue.As(office.Rotation.Value.Each, office.Rotation.Citation) : default, "rotation.each")];
        foreach (var (length, name) in lengths.Where(one => one.Length.IsSpecified && (one.Length.Value.Amount == 0 || one.Length.Value.Direction == Direction.Before)))
        {
            yield return new TermsProblem("no-length", $"{path}.{name}", $"'{length.Value}' is no length of time. Enter how long it lasts, such as 2 years.");
        }

        if (office.ConsecutiveTerms is { IsSpecified: true, Value: < 1 })
        {
            yield return new TermsProblem("no-terms", $"{path}.consecutiveTerms", $"{office.Title}: no one could serve {English.Number(office.ConsecutiveTerms.Value)} terms. Enter 1 or more.");
        }

        if (office is { StaggerGap.IsSpecified: true, Staggered: { IsSpecified: true, Value: false } })
        {
            yield return new TermsProblem("gap-without-stagger", $"{path}.staggerGap", $"{office.Title}: a gap between elections has no effect where 'staggered' is no.");
        }
    }

    private static IEnumerable<TermsProblem> Holders(Office office, string path)
    {
        if (office.Holders.IsSpecified && (office.Holders.Value < 1 || (office.Sources.Count > 0 && office.Sources.Count != office.Holders.Value)))
        {
            yield return new TermsProblem("holders-and-sources", $"{path}.holders", $"{office.Title}: there are {English.Number(office.Holders.Value)} holders, and {English.Number(office.Sources.Count)} bodies from which they come, one from each.");
        }

        if (office.Rotation.IsSpecified && office.Rotation.Value.Among is { Count: > 0 } among && (among.Count == 1 || among.Select(one => one.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count() < among.Count))
        {
            yield return new TermsProblem("rotation-among", $"{path}.rotation.among", $"{office.Title}: an office rotates among two or more bodies, each named once.");
        }
    }

    private static IEnumerable<TermsProblem> End(Group group, Office office, string path)
    {
        string[] meetings = [.. group.Meetings.Windows.Select(one => one.Meeting.Code), .. group.Meetings.OfYear.Select(one => one.Meeting.Code)];
        return office.EndsAt is not { IsSpecified: true, Value.Meeting: { } code } || meetings.Length == 0 || code == TenureEnd.MunicipalYear.Meeting || Array.IndexOf(meetings, code) >= 0
            ? []
            : [TermsProblem.Unknown("unknown-meeting", $"{path}.endsAt", "a meeting that the terms name in windows or ofYear", code, meetings)];
    }

    /// <summary>A body one letter away from one on the list is most likely that one.</summary>
    private static IEnumerable<TermsProblem> Bodies(Group group, Office office, string path)
    {
        var known = group.Membership.Categories.Select(one => one.Body?.Name).OfType<string>().Concat(group.Authorities.Select(one => one.Value.Name)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var named = office.Sources.Concat(office.Substitutes).Concat(office.Rotation.IsSpecified ? office.Rotation.Value.Among : ValueList<Party>.Empty).Concat(office.By is { } by ? [by] : []);
        return from one in named.Distinct()
               where !known.Contains(one.Name, StringComparer.OrdinalIgnoreCase)
               let meant = known.FirstOrDefault(body => body.Length <= 100 && Math.Abs(body.Length - one.Name.Length) <= 1 && Nearest.Apart(body.ToLowerInvariant(), one.Name.ToLowerInvariant()) == 1)
               where meant is not null
               select new TermsProblem("near-body", path, $"{office.Title}: '{one.Name}' is not a body on the list of {group.Name}, and one on it has nearly that name.") { DidYouMean = meant };
    }
}
