using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which of two texts governs: the Act or local terms, or one document or another. A lower layer may add and never take away.</summary>
/// <remarks>Worked example: the Cambridgeshire terms ask for three meetings a year and the strategy claims four; the terms govern, and the strategy adds to them (CON-100).</remarks>
/// <example><code>var open = PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Southampton.Board, new LocalDate(2026, 4, 15));</code></example>
public static class PrecedenceCalculator
{
    /// <summary>Compares the requirements on each subject, strongest layer first.</summary>
    /// <param name="requirements">The requirement of each layer.</param>
    /// <param name="inherited">The sources from which the group takes rules. A source that prevails overrides the group's own terms. Null for none.</param>
    /// <exception cref="ArgumentNullException">The requirements are null.</exception>
    public static ValueList<PrecedenceResult> Compare(IEnumerable<LayeredRequirement> requirements, ValueList<InheritedRules>? inherited = null) =>
        Guard.NotNull(requirements)
            .GroupBy(one => one.Subject, StringComparer.Ordinal)
            .Select(subject => Lay(subject.Key, [.. subject.OrderBy(one => one.Rule.Layer.Order).ThenByDescending(one => Rank(one, inherited))], inherited))
            .ToValueList();

    /// <summary>Whether a group's own list leaves room for each category that a statute asks for; each gap is a conflict to look at.</summary>
    /// <param name="duty">The duty to have a board.</param>
    /// <param name="group">The group that is to be the board.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Determination<ValueList<MemberCategory>> Uncovered(BoardDuty duty, Group group, LocalDate on) =>
        Reasoned(duty, group, on).From(new Given("duty", duty), new Given("group", group), new Given("on", on));

    private static Determination<ValueList<MemberCategory>> Reasoned(BoardDuty duty, Group group, LocalDate on)
    {
        var covered = new HashSet<string>(Guard.NotNull(group).Membership.Categories.SelectMany(one => one.Covers), StringComparer.Ordinal);
        var reasoning = new Reasoning(on);
        if (!Guard.NotNull(duty).Rule.InForce.Covers(on))
        {
            return reasoning.Step(duty.Rule, Finding.NotMet, "The duty was not in force on the day").NotApplicable<ValueList<MemberCategory>>();
        }

        foreach (var category in duty.Categories)
        {
            reasoning.Step(category.Rule, covered.Contains(category.Code) ? Finding.Met : Finding.Unknown, $"A local seat put forward for {category.Name}");
        }

        if (covered.Count > 0)
        {
            reasoning.Caveat(new Caveat("covers-is-a-reading", "We matched seats to categories by their names. Ask the authority who represents whom.", duty.Rule.Citation));
        }

        var open = duty.Categories.Where(one => !covered.Contains(one.Code)).ToValueList();
        if (open.Count > 0 && group.Membership.IsPartial)
        {
            var citation = group.Membership.IsWhole.IsSpecified ? group.Membership.IsWhole.Citation : group.Citation;
            reasoning.Caveat(new Caveat("partial-list", "The local list is not complete, so there might be a seat that it does not name. Ask the partnership.", citation));
            return open.Aggregate(reasoning, (all, one) => all.Question(new Question($"place/{one.Code}", $"Does {group.Name} have a seat for {one.Name}?", citation))).Unknown<ValueList<MemberCategory>>();
        }

        return open.Count == 0 ? reasoning.Known(open) : reasoning.Caveat(new Caveat("statute-stays", $"The local list names no seat for: {string.Join("; ", open)}. The statute still requires it.", duty.Rule.Citation)).Known(open);
    }

    /// <summary>The members of a group as put forward for the categories of a statute, each by the places that its own list covers it with.</summary>
    /// <remarks>
    /// <para>A member of whom it is not known whom they represent is put forward for no category: each that they might represent stays unknown, and is not empty.
    /// The same is true of one whose place is not on a list that does not name every place.</para>
    /// <para>Worked example: a member for the hospital trust on the Southampton board is put forward for health care, category (f) of section 58(2).</para>
    /// </remarks>
    /// <param name="group">The group that is to be the board.</param>
    /// <param name="members">The members, by the group's own categories.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Appointment> PutForward(Group group, IEnumerable<Appointment> members) =>
        Guard.NotNull(members)
            .Select(member => (member, Covered: CoveredBy(Guard.NotNull(group).Membership, member)))
            .Where(one => one.Covered.Length > 0 || MightRepresentAny(group.Membership, one.member))
            .Select(one => new Appointment(one.member.Member, one.member.From, one.member.To, one.Covered) { Body = one.member.Body, Office = one.member.Office })
            .ToValueList();

    private static bool MightRepresentAny(Membership list, Appointment member) =>
        member.Categories.Count == 0 || (list.IsPartial && member.Categories.Any(code => list.Find(code) is null));

    private static string[] CoveredBy(Membership list, Appointment member) =>
        [.. member.Categories.Select(list.Find).OfType<MemberCategory>().SelectMany(one => one.Covers).Distinct(StringComparer.Ordinal)];

    /// <summary>1 for a text that prevails over the group's own, -1 for one that yields to it, 0 where nothing is said.</summary>
    private static int Rank(LayeredRequirement one, ValueList<InheritedRules>? inherited) =>
        Inherited(one, inherited) is { Prevails: { IsSpecified: true } prevails } ? prevails.Value ? 1 : -1 : 0;

    private static InheritedRules? Inherited(LayeredRequirement one, ValueList<InheritedRules>? inherited) =>
        inherited?.FirstOrDefault(text => text.From == one.Rule.Citation.Instrument);

    /// <summary>Two texts of one layer that ask for different things, of which nothing says which prevails.</summary>
    private static IEnumerable<Caveat> Doubts(LayeredRequirement governing, LayeredRequirement[] lower, ValueList<InheritedRules>? inherited) =>
        from other in lower
        where other.Rule.Layer == governing.Rule.Layer && other.Amount != governing.Amount && Rank(other, inherited) == Rank(governing, inherited)
        select new Caveat("precedence-not-said", $"{governing.Rule.Citation} and {other.Rule.Citation} have the same rank, and neither says which prevails. We assumed the first. Take advice.", (Inherited(other, inherited) ?? Inherited(governing, inherited))?.Citation ?? other.Rule.Citation);

    private static PrecedenceResult Lay(string subject, LayeredRequirement[] layers, ValueList<InheritedRules>? inherited)
    {
        var governing = layers[0];
        var lower = layers.Skip(1).ToArray();
        return new PrecedenceResult(
            subject,
            governing,
            lower.Where(one => IsStricter(one, governing)).ToValueList(),
            lower.Where(one => IsStricter(governing, one)).ToValueList())
        {
            Caveats = Doubts(governing, lower, inherited).ToValueList(),
        };
    }

    private static bool IsStricter(LayeredRequirement one, LayeredRequirement other) =>
        one.Stricter == StricterDirection.MoreIsStricter ? one.Amount > other.Amount : one.Amount < other.Amount;
}
