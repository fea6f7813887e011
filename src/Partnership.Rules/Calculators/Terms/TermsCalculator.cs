using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a council's own terms hold together: every name in them is known, and every rule in them can have an effect.</summary>
/// <remarks>
/// <para>These problems would otherwise go unnoticed: a quorum that no one can reach, a duty that no timetable shows, a definition that does not exist.
/// The reader of a file of terms and the console's <c>terms check</c> both use this calculator.</para>
/// <para>Worked example: a quorum of one from the category <c>polcie</c>, on a list with <c>police</c>, gives <c>unknown-category</c> and asks whether
/// <c>police</c> was meant.</para>
/// </remarks>
/// <example><code>var sentences = TermsCalculator.ReadBack(Southampton.Board);</code></example>
public static class TermsCalculator
{
    /// <summary>Every problem, group by group in order; none when the terms hold together.</summary>
    /// <param name="groups">The groups of one partnership.</param>
    /// <param name="vocabulary">The things outside the terms that they may refer to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<TermsProblem> Assess(IEnumerable<Group> groups, TermsVocabulary vocabulary)
    {
        Guard.NotNull(vocabulary);
        var all = Guard.NotNull(groups).ToArray();
        var ids = all.Select(one => one.Id.Value).Distinct(StringComparer.Ordinal).ToDictionary(one => one, _ => (string?)null, StringComparer.Ordinal);
        var (circles, own) = (new ParentCircles(all), new HashSet<string>(ids.Keys, StringComparer.Ordinal));
        return all.SelectMany(group => Of(group, vocabulary, ids).Concat(OfficeNames.Of(group, $"groups[{group.Id.Value}]")).Concat(ContradictionNames.Of(group, $"groups[{group.Id.Value}]", circles, own))).Concat(TermsVersions.Overlaps(all)).ToValueList();
    }

    /// <summary>Every problem of a partnership's own definitions: a fact that no sheet can hold, and an id that is another's. A definition with a problem cannot be put to facts.</summary>
    /// <param name="definitions">The definitions of one partnership, in the order of its terms.</param>
    /// <param name="vocabulary">The definitions that there are beyond them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<TermsProblem> AssessDefinitions(IEnumerable<Definition> definitions, TermsVocabulary vocabulary)
    {
        Guard.NotNull(vocabulary);
        return DefinitionNames.Of(Guard.NotNull(definitions).ToArray(), vocabulary).ToValueList();
    }

    /// <summary>Every problem of what belongs to no one group: its links, its deadlines, and what another layer asks too.</summary>
    /// <param name="groups">The groups of one partnership.</param>
    /// <param name="links">The links between the groups.</param>
    /// <param name="deadlines">The deadlines that do not depend on a meeting.</param>
    /// <param name="requirements">What is asked on a subject on which another layer asks too.</param>
    /// <param name="vocabulary">The things outside the terms that they may refer to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<TermsProblem> AssessTies(IEnumerable<Group> groups, ValueList<GroupLink> links, ValueList<Deadline> deadlines, ValueList<LayeredRequirement> requirements, TermsVocabulary vocabulary)
    {
        Guard.NotNull(vocabulary);
        var ids = Guard.NotNull(groups).Select(one => one.Id.Value).Distinct(StringComparer.Ordinal).ToArray();
        return TieNames.Links(Guard.NotNull(links), ids).Concat(TieNames.Deadlines(Guard.NotNull(deadlines), vocabulary)).Concat(TieNames.Requirements(Guard.NotNull(requirements), vocabulary)).ToValueList();
    }

    /// <summary>A group's terms said back in plain English, point by point, each sentence with its citation.</summary>
    /// <param name="group">The group whose terms to describe.</param>
    /// <exception cref="ArgumentNullException">The group is null.</exception>
    public static ValueList<TermsSentence> ReadBack(Group group) => TermsReadBack.Of(Guard.NotNull(group)).ToValueList();

    /// <summary>What a group's terms leave not stated, and what the calculators therefore answer.</summary>
    /// <param name="group">The group whose terms to check.</param>
    /// <exception cref="ArgumentNullException">The group is null.</exception>
    public static ValueList<string> Unsaid(Group group) => TermsSilence.Of(Guard.NotNull(group)).ToValueList();

    private static IEnumerable<TermsProblem> Of(Group group, TermsVocabulary vocabulary, IDictionary<string, string?> groups)
    {
        var path = $"groups[{group.Id.Value}]";
        return QuorumNames.Of(group, $"{path}.meetings.quorum")
            .Concat(MeetingNames.Of(group, $"{path}.meetings", vocabulary))
            .Concat(MembershipNames.Of(group, $"{path}.membership", vocabulary))
            .Concat(RuleNames.Of(group, path))
            .Concat(CoherenceNames.Of(group, path))
            .Concat(PartyNearNames.Of(group, path, groups))
            .Concat(GrievanceNames.Of(group, $"{path}.grievance.value.addressees"))
            .Concat(Hats(group, $"{path}.hats", vocabulary))
            .Concat(Open(group.NotRead, path, OpenPoints.OfGroup))
            .Concat(Open(group.Meetings.NotRead, $"{path}.meetings", OpenPoints.OfMeetings))
            .Concat(Open(group.Membership.NotRead, $"{path}.membership", OpenPoints.OfMembership))
            .Concat(Definitions(group, $"{path}.definitions", vocabulary));
    }

    private static IEnumerable<TermsProblem> Hats(Group group, string path, TermsVocabulary vocabulary) =>
        group.Hats.Select((hat, place) => (Rule: hat.CompositionRule, Place: place))
            .Where(hat => hat.Rule is not null && vocabulary.BoardDuties.Count > 0 && !vocabulary.BoardDuties.Contains(hat.Rule, StringComparer.Ordinal))
            .Select(hat => TermsProblem.Unknown("unknown-board-duty", $"{path}[{English.Number(hat.Place)}].compositionRule", "a rule on who must belong to a board", hat.Rule!, vocabulary.BoardDuties));

    private static IEnumerable<TermsProblem> Open(ValueList<string> named, string path, ValueList<string> points) =>
        named.Where(name => !points.Contains(name, StringComparer.Ordinal)).Select(name => TermsProblem.Unknown("unknown-point", $"{path}.notRead", "a point that can be left open here", name, points));

    private static IEnumerable<TermsProblem> Definitions(Group group, string path, TermsVocabulary vocabulary) => vocabulary.Definitions.Count == 0
        ? []
        : group.Definitions
            .Where(adopted => !vocabulary.Definitions.Contains(adopted.Definition, StringComparer.Ordinal))
            .Select(adopted => TermsProblem.Unknown("unknown-definition", path, "a definition", adopted.Definition, vocabulary.Definitions));
}
