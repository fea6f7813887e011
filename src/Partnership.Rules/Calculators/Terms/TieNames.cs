using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Whether what belongs to no one group of the terms names what there is: links, deadlines, and what another layer asks too.</summary>
internal static class TieNames
{
    internal static IEnumerable<TermsProblem> Links(IReadOnlyList<GroupLink> links, string[] groups)
    {
        for (var place = 0; place < links.Count; place++)
        {
            var (link, path) = (links[place], $"links[{English.Number(place)}]");
            if (link.From.Key == link.To.Key)
            {
                yield return new TermsProblem("link-to-itself", path, $"{link.From.Name} is linked to itself.");
            }

            if (links.Take(place).Any(one => one.From.Key == link.From.Key && one.To.Key == link.To.Key && one.Kind == link.Kind))
            {
                yield return new TermsProblem("doubled-link", path, $"{link.From.Name} is linked to {link.To.Name} in this way twice.");
            }

            foreach (var party in new[] { link.From, link.To }.Where(one => Array.IndexOf(groups, one.Key) < 0))
            {
                if (Array.Find(groups, one => Math.Abs(one.Length - party.Key.Length) <= 2 && Nearest.Apart(one, party.Key) <= 2) is { } near)
                {
                    yield return new TermsProblem("near-group", path, $"'{party.Key}' is not the id of a group in the terms. Where another body is meant, give it a key that is not so near.") { DidYouMean = near };
                }
            }
        }
    }

    internal static IEnumerable<TermsProblem> Deadlines(IReadOnlyList<Deadline> deadlines, TermsVocabulary vocabulary)
    {
        for (var place = 0; place < deadlines.Count; place++)
        {
            var (deadline, path) = (deadlines[place], $"deadlines[{English.Number(place)}]");
            if (deadlines.Take(place).Any(one => one.Rule.Id == deadline.Rule.Id && one.Rule.InForce == deadline.Rule.InForce))
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
        return requirements.Select((one, place) => (one.Subject, Path: $"requirements[{English.Number(place)}].subject"))
            .Where(one => subjects.Count > 0 && !subjects.Contains(one.Subject, StringComparer.Ordinal) && requirements.Count(other => other.Subject == one.Subject) < 2)
            .Select(one => TermsProblem.Unknown("unknown-subject", one.Path, "a subject on which another layer asks", one.Subject, subjects));
    }
}
