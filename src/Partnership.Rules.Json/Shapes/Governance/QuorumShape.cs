using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A quorum, in each of the ways in which one is set.</summary>
internal static class QuorumShape
{
    private const string Least = "least";

    [HandMade]
    internal static JsonShape<Quorum> Quorum(ShapeRegistry shapes) => new TaggedShape<Quorum>(
        "quorum",
        "How many must be there for a group to act.",
        Of(QuorumKind.AtChairsDiscretion, "at-chairs-discretion", "Left to whoever chairs.", _ => _ => Governance.Quorum.AtChairsDiscretion),
        Of(QuorumKind.Members, "members", "A number of members.", declare =>
        {
            var least = declare.Required(Least, "The least number.", PrimitiveShapes.NumberFrom(1), quorum => quorum.Members ?? 0);
            return values => Governance.Quorum.OfMembers(least(values));
        }),
        Of(QuorumKind.Share, "share", "A share of the members, a part of a person counting as quorum.", declare =>
        {
            var numerator = declare.Required("numerator", "The upper number, as 1 in one third.", PrimitiveShapes.NumberFrom(1), quorum => quorum.Numerator);
            var denominator = declare.Required("denominator", "The lower number, as 3 in one third.", PrimitiveShapes.NumberFrom(1), quorum => quorum.Denominator);
            return values => Governance.Quorum.OfShare(numerator(values), denominator(values));
        }),
        Within(QuorumKind.Category, "category", "So many from one category, by its code.", Governance.Quorum.OfCategory),
        Of(QuorumKind.Bodies, "bodies", "A number of different bodies, however many people each sends.", declare =>
        {
            var least = declare.Required(Least, "The least number.", PrimitiveShapes.NumberFrom(1), quorum => quorum.Members ?? 0);
            return values => Governance.Quorum.OfBodies(least(values));
        }),
        Within(QuorumKind.Body, "body", "So many from one body, by its key.", Governance.Quorum.OfBody),
        Within(QuorumKind.Area, "area", "So many from one area.", Governance.Quorum.OfArea),
        Of(QuorumKind.AllOf, "all-of", "Several tests, all of which must be met.", declare =>
        {
            var parts = declare.Required("parts", "The tests.", new ListShape<Quorum>(shapes.Of<Quorum>()) { Minimum = 2 }, quorum => quorum.Parts);
            return values => Governance.Quorum.AllOf([.. parts(values)]);
        }));

    private static Variant<Quorum> Of(QuorumKind kind, string code, string description, Func<Declaration<Quorum>, Func<MemberValues, Quorum>> declare) =>
        Variant.When(code, description, quorum => quorum.Kind == kind, declare);

    private static Variant<Quorum> Within(QuorumKind kind, string code, string description, Func<string, int, Quorum> make) => Of(kind, code, description, declare =>
    {
        var within = declare.Required(code, "Which quorum.", PrimitiveShapes.Words, quorum => quorum.Within ?? string.Empty);
        var least = declare.Required(Least, "The least number.", PrimitiveShapes.NumberFrom(1), quorum => quorum.Members ?? 0);
        return values => make(within(values), least(values));
    });
}
