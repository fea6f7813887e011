using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Whether what belongs to no one group of the terms names what there is: links, deadlines, and what another layer asks too.</summary>
internal static class TieNames
{
    /// <summary>How many groups a body's key is compared with at most: names that are nearly others are looked for among the groups of a partnership, and not among thousands.</summary>
    private const int MostCompared = 200;

    internal static IEnumerable<TermsProblem> Links(IReadOnlyList<GroupLink> links, string[] groups)
    {
        var (known, said) = (new HashSet<string>(groups, StringComparer.Ordinal), new HashSet<(string From, string To, LinkKind Kind)>());
        for (var place = 0; place < links.Count; place++)
        {
            var (link, path) = (links[place], $"links[{English.Number(place)}]");
            if (link.From.Key == link.To.Key)
            {
                yield return new TermsProblem("link-to-itself", path, $"{link.From.Name} is linked to itself.");
            }

            if (!said.Add((link.From.Key, link.To.Key, link.Kind)))
            {
                yield return new TermsProblem("doubled-link", path, $"{link.From.Name} is linked to {link.To.Name} in this way twice.");
            }

            foreach (var party in new[] { link.From, link.To }.Where(one => !known.Contains(one.Key)))
            {
                if (groups.Take(MostCompared).FirstOrDefault(one => Math.Abs(one.Length - party.Key.Length) <= 2 && Nearest.Apart(one, party.Key) <= 2) is { } near)
                {
                    yield return new TermsProblem("near-group", path, $"'{party.Key}' is not the id of a group in the terms. Where another body is meant, give it a key that is not so near.") { DidYouMean = near };
                }
            }
        }
    }

    internal static IEnumerable<TermsProblem> Deadlines(IReadOnlyList<Deadline> deadlines, TermsVocabulary vocabulary)
    {
        var said = new HashSet<(RuleId Id, InForce InForce)>();
        for (var place = 0; place < deadlines.Count; place++)
        {
            var (deadline, path) = (deadlines[place], $"deadlines[{English.Number(place)}]");
            if (!said.Add((deadline.Rule.Id, deadline.Rule.InForce)))
            {
                yield return new TermsProblem("doubled-rule", path, $"The id '{deadline.Rule.Id}' is that of another deadline. Each has an id of its own.");
            }

            if (deadline.PlainLimit?.Calendar is { } calendar && vocabulary.Calendars.Count > 0 && !vocabulary.Calendars.Contains(calendar.Value, StringComparer.Ordinal))
            {
                yield return TermsProblem.Unknown("unknown-calendar", $"{path}.calendar", "a calendar", calendar.Value, vocabulary.Calendars);
            }
        }
    }

    /// <summary>A subject that nobody else asks about governs nothing. One that is nearly another's is most likely that one.</summary>
    internal static IEnumerable<TermsProblem> Requirements(IReadOnlyList<LayeredRequirement> requirements, TermsVocabulary vocabulary)
    {
        var subjects = vocabulary.Subjects;
        var times = requirements.GroupBy(one => one.Subject, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        return requirements.Select((one, place) => (one.Subject, Path: $"requirements[{English.Number(place)}].subject"))
            .Where(one => subjects.Count > 0 && !subjects.Contains(one.Subject, StringComparer.Ordinal) && times[one.Subject] < 2)
            .Select(one => TermsProblem.Unknown("unknown-subject", one.Path, "a subject on which another layer asks", one.Subject, subjects));
    }
}
