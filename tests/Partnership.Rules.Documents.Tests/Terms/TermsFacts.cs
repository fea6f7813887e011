using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Group = Partnership.Rules.Governance.Group;

namespace Partnership.Rules.Documents.Tests;

/// <summary>One thing that terms state, under its head: what a draft is measured by. The lines are those of the document, where both sides know them.</summary>
internal sealed record TermsFact(string Head, string Text, string Value, ISet<int> Lines)
{
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal) { "the", "of", "and", "for", "a", "an", "representative", "representatives", "s", "from", "or", "to" };

    internal bool Fits(TermsFact other) => Head == other.Head && Value == other.Value && (Text == other.Text || IsNear(other) || IsInitialismOf(other) || other.IsInitialismOf(this) || (Head == "reporting" && Lines.Overlaps(other.Lines)));

    private bool IsNear(TermsFact other)
    {
        var (mine, theirs) = (Words(Text), Words(other.Text));
        var both = mine.Intersect(theirs).Count();
        return both > 0 && both >= 0.6 * Math.Min(mine.Count, theirs.Count) && both >= 0.4 * Math.Max(mine.Count, theirs.Count);
    }

    /// <summary>True for an initialism of the other, which the document may use without writing it out.</summary>
    private bool IsInitialismOf(TermsFact other) => Text.Length > 2 && Text.All(char.IsUpper)
        && Text == string.Concat(Regex.Matches(other.Text, @"\p{L}+").Select(found => found.Value).Where(word => !Idle.Contains(word.ToLowerInvariant())).Select(word => char.ToUpperInvariant(word[0])));

    private static List<string> Words(string text) => Regex.Matches(text.ToLowerInvariant(), @"[\p{L}\d]+").Select(found => found.Value.TrimEnd('s')).Where(word => !Idle.Contains(word) && word.Length > 0).Distinct(StringComparer.Ordinal).ToList();
}

/// <summary>Takes drafts, profiles and expectations apart into facts.</summary>
internal static class TermsFacts
{
    internal static readonly string[] Heads = ["cadence", "limits", "offices", "quorum", "reporting", "members"];

    internal static IEnumerable<TermsFact> Of(IEnumerable<Group> groups, IEnumerable<Deadline> deadlines)
    {
        var all = groups.ToArray();
        return all.SelectMany(Of).Concat(deadlines.Select(one => Made("limits", string.Empty, $"{one.PlainLimit!.Limit}", one.Rule.Citation)))
            .Concat(all.SelectMany(group => Reports(group)).GroupBy(one => (Near(one.Text), one.Value)).Select(same => same.First() with { Lines = same.SelectMany(one => one.Lines).ToHashSet() }));
    }

    private static IEnumerable<TermsFact> Of(Group group)
    {
        if (group.Meetings.Cadence.IsSpecified)
        {
            yield return Made("cadence", string.Empty, Often(group.Meetings.Cadence), group.Meetings.Cadence.Citation);
        }

        foreach (var duty in group.Meetings.Duties)
        {
            yield return Made("limits", string.Empty, $"{duty.Point} {duty.Limit}", duty.Rule.Citation);
        }

        foreach (var (title, office) in new[] { ("chair", group.Chair), ("viceChair", group.ViceChair) }.Where(one => one.Item2.IsSpecified))
        {
            yield return Made("offices", string.Empty, $"{title} {office.Value.FilledBy.Code}", office.Citation);
            if (office.Value.LongestTerm.IsSpecified)
            {
                yield return Made("limits", string.Empty, $"term {office.Value.LongestTerm.Value}", office.Value.LongestTerm.Citation);
            }
        }

        if (group.Meetings.Cadence.IsSpecified || group.Chair.IsSpecified || group.Membership.Categories.Count > 0)
        {
            yield return new TermsFact("quorum", string.Empty, group.Meetings.Quorum.ToString(), new HashSet<int>());
        }

        foreach (var member in group.Membership.Categories)
        {
            yield return Made("members", member.Name, string.Empty, member.Citation);
        }
    }

    private static IEnumerable<TermsFact> Reports(Group group) =>
        group.RecurringDuties.Where(one => one.IsReport).SelectMany(one => one.To.Select(to => Made("reporting", to.Name, Often(one.Every), one.Rule.Citation)))
            .Concat(group.ReportsTo.Select(one => Made("reporting", one.To.Name, Often(one.Every), one.Citation)));

    private static string Near(string name) => name.ToLowerInvariant();

    internal static string Often(DocumentValue<CadenceInterpretation> cadence) => cadence.IsSpecified ? string.Join(" or ", cadence.Value.Interpretations) : string.Empty;

    internal static TermsFact Made(string head, string text, string value, Citation? place)
    {
        var found = Regex.Match(place?.Lines ?? (place is null ? string.Empty : Regex.Match(place.Section, @"line (\d+)").Groups[1].Value), @"^(\d+)(?:-(\d+))?$");
        var from = found.Success ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
        var to = found.Groups[2].Success ? int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture) : from;
        return new TermsFact(head, text, value, found.Success ? Enumerable.Range(from, to - from + 1).ToHashSet() : []);
    }
}

/// <summary>How many of the facts expected were proposed, and how many of those proposed were expected, under one head.</summary>
internal sealed record TermsScore(string Head, int Expected, int Proposed, int Right)
{
    internal double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    internal double Precision => Proposed == 0 ? 1 : (double)Right / Proposed;

    internal static TermsScore Of(string head, IEnumerable<TermsFact> expected, IEnumerable<TermsFact> proposed, Action<string>? tell = null)
    {
        var (wanted, left) = (expected.Where(one => one.Head == head).ToList(), proposed.Where(one => one.Head == head).ToList());
        var (count, offered, right) = (wanted.Count, left.Count, 0);
        foreach (var one in wanted)
        {
            var found = left.FirstOrDefault(other => other.Fits(one) && other.Text == one.Text) ?? left.FirstOrDefault(other => other.Fits(one));
            right += found is null ? 0 : 1;
            left.Remove(found!);
            if (found is null)
            {
                tell?.Invoke($"missed {head}: {one.Text} {one.Value}");
            }
        }

        left.ForEach(one => tell?.Invoke($"extra {head}: {one.Text} {one.Value}"));
        return new TermsScore(head, count, offered, right);
    }

    internal TermsScore Plus(TermsScore other) => new(Head, Expected + other.Expected, Proposed + other.Proposed, Right + other.Right);

    public override string ToString() => FormattableString.Invariant($"| {Head} | {Expected} | {Proposed} | {Right} | {Math.Floor(Precision * 100)} % | {Math.Floor(Recall * 100)} % |");
}
