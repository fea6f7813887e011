using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A quorum, in each of the ways in which one is set.</summary>
internal static class QuorumShape
{
    private const string Least = "least";

    internal static JsonShape<Quorum> Shape { get; } = new TaggedShape<Quorum>(
        "quorum",
        "How many must be there for a group to act.",
        Of(QuorumKind.AtChairsDiscretion, "at-chairs-discretion", "Left to whoever chairs.", _ => _ => Quorum.AtChairsDiscretion),
        Of(QuorumKind.Members, "members", "A number of members.", declare =>
        {
            var least = declare.Needs(Least, "The least number.", new NumberShape(1), one => one.Members ?? 0);
            return taken => Quorum.OfMembers(least(taken));
        }),
        Of(QuorumKind.Share, "share", "A share of the members, a part of a person counting as one.", declare =>
        {
            var numerator = declare.Needs("numerator", "The upper number, as 1 in one third.", new NumberShape(1), one => one.Numerator);
            var denominator = declare.Needs("denominator", "The lower number, as 3 in one third.", new NumberShape(1), one => one.Denominator);
            return taken => Quorum.OfShare(numerator(taken), denominator(taken));
        }),
        Within(QuorumKind.Category, "category", "So many from one category, by its code.", Quorum.OfCategory),
        Of(QuorumKind.Bodies, "bodies", "A number of different bodies, however many people each sends.", declare =>
        {
            var least = declare.Needs(Least, "The least number.", new NumberShape(1), one => one.Members ?? 0);
            return taken => Quorum.OfBodies(least(taken));
        }),
        Within(QuorumKind.Body, "body", "So many from one body, by its key.", Quorum.OfBody),
        Within(QuorumKind.Area, "area", "So many from one area.", Quorum.OfArea),
        Of(QuorumKind.AllOf, "all-of", "Several tests, all of which must be met.", declare =>
        {
            var parts = declare.Needs("parts", "The tests.", new ListShape<Quorum>(new LateShape<Quorum>(() => Shape!)) { Least = 2 }, one => one.Parts);
            return taken => Quorum.AllOf([.. parts(taken)]);
        }));

    private static Case<Quorum> Of(QuorumKind kind, string code, string description, Func<Declaration<Quorum>, Func<Taken, Quorum>> declare) =>
        Case.When(code, description, one => one.Kind == kind, declare);

    private static Case<Quorum> Within(QuorumKind kind, string code, string description, Func<string, int, Quorum> make) => Of(kind, code, description, declare =>
    {
        var within = declare.Needs(code, "Which one.", Plain.Words, one => one.Within ?? string.Empty);
        var least = declare.Needs(Least, "The least number.", new NumberShape(1), one => one.Members ?? 0);
        return taken => make(within(taken), least(taken));
    });
}
