using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A quorum, in each of the ways in which one is set.</summary>
internal static class QuorumShape
{
    private const string Least = "least";

    [HandMade]
    internal static JsonShape<Quorum> Quorum(ShapeRegistry shapes) => new TaggedShape<Quorum>(
        "quorum",
        "How many must be there for a group to act.",
        Variant.Of<Quorum, Governance.Quorum.AtChairsDiscretion>("at-chairs-discretion", "Left to the person in the chair.", _ => _ => new Governance.Quorum.AtChairsDiscretion()),
        Variant.Of<Quorum, Governance.Quorum.Members>("members", "A number of members.", declare =>
        {
            var least = declare.Required(Least, "The least number.", PrimitiveShapes.NumberFrom(1), one => one.Minimum);
            return values => new Governance.Quorum.Members(least(values));
        }),
        Variant.Of<Quorum, Governance.Quorum.Share>("share", "A share of the members, a part of a person counting as one.", declare =>
        {
            var numerator = declare.Required("numerator", "The upper number, as 1 in one third.", PrimitiveShapes.NumberFrom(1), one => one.Numerator);
            var denominator = declare.Required("denominator", "The lower number, as 3 in one third.", PrimitiveShapes.NumberFrom(1), one => one.Denominator);
            return values => new Governance.Quorum.Share(numerator(values), denominator(values));
        }),
        Variant.Of<Quorum, Governance.Quorum.Majority>("majority", "More than half of the members.", _ => _ => new Governance.Quorum.Majority()),
        Within<Governance.Quorum.Category>("category", "A number of members from one category, by its code.", one => one.Code, one => one.Minimum, (within, least) => new Governance.Quorum.Category(within, least)),
        Variant.Of<Quorum, Governance.Quorum.Bodies>("bodies", "A number of different bodies, however many people each sends.", declare =>
        {
            var least = declare.Required(Least, "The least number.", PrimitiveShapes.NumberFrom(1), one => one.Minimum);
            var among = declare.List("among", "The bodies that count, by key; every body when omitted.", PrimitiveShapes.Words, one => one.Among);
            return values => new Governance.Quorum.Bodies(least(values), among(values));
        }),
        Within<Governance.Quorum.Body>("body", "A number of members from one body, by its key.", one => one.Key, one => one.Minimum, (within, least) => new Governance.Quorum.Body(within, least)),
        Within<Governance.Quorum.Area>("area", "A number of members from one area.", one => one.Name, one => one.Minimum, (within, least) => new Governance.Quorum.Area(within, least)),
        Variant.Of<Quorum, Governance.Quorum.Officer>("officer", "The holder of an office. Among the facts of who is present it is the title in lower case with hyphens, such as vice-chair.", declare =>
        {
            var title = declare.Required("title", "The title of the office.", PrimitiveShapes.Words, one => one.Title);
            return values => new Governance.Quorum.Officer(title(values));
        }),
        Variant.Of<Quorum, Governance.Quorum.OfKind>("of-kind", "A number or a share of the members of one kind. Among the facts of who is present it is the kind in lower case with hyphens, such as voting.", declare =>
        {
            var who = declare.Required("who", "The kind, in the words of the terms and in the singular: voting, elected, statutory partner.", PrimitiveShapes.Words, one => one.Kind);
            var count = declare.Required("count", "How many of them: a quorum of the kind members, share or majority.", shapes.Of<Quorum>(), one => one.Count);
            return values => new Governance.Quorum.OfKind(who(values), count(values));
        }),
        Variant.Of<Quorum, Governance.Quorum.Fit>("fit", "A number of members who each pass a test of their own.", declare =>
        {
            var when = declare.Required("when", "The test that one member passes or does not.", shapes.Of<Condition>(), one => one.When);
            var least = declare.Required(Least, "The least number.", PrimitiveShapes.NumberFrom(1), one => one.Minimum);
            return values => new Governance.Quorum.Fit(when(values), least(values));
        }),
        Several<Governance.Quorum.AllOf>(shapes, "all-of", "Several tests, all of which must be met.", one => one.Tests, tests => new Governance.Quorum.AllOf(tests)),
        Several<Governance.Quorum.AnyOf>(shapes, "any-of", "Several tests, one of which must be met.", one => one.Tests, tests => new Governance.Quorum.AnyOf(tests)),
        Variant.Of<Quorum, Governance.Quorum.AtLeast>("at-least", "Several tests, of which a number must be met.", declare =>
        {
            var least = declare.Required(Least, "How many of the tests.", PrimitiveShapes.NumberFrom(1), one => one.Minimum);
            var parts = declare.Required("parts", "The tests.", Tests(shapes), one => one.Tests);
            return values => new Governance.Quorum.AtLeast(least(values), parts(values));
        }));

    private static ListShape<Quorum> Tests(ShapeRegistry shapes) => new(shapes.Of<Quorum>()) { Minimum = 2 };

    private static Variant<Quorum> Several<TKind>(ShapeRegistry shapes, string code, string description, Func<TKind, ValueList<Quorum>> tests, Func<ValueList<Quorum>, TKind> make)
        where TKind : Quorum => Variant.Of<Quorum, TKind>(code, description, declare =>
    {
        var parts = declare.Required("parts", "The tests.", Tests(shapes), tests);
        return values => make(parts(values));
    });

    private static Variant<Quorum> Within<TKind>(string code, string description, Func<TKind, string> which, Func<TKind, int> minimum, Func<string, int, TKind> make)
        where TKind : Quorum => Variant.Of<Quorum, TKind>(code, description, declare =>
    {
        var within = declare.Required(code, "Which one.", PrimitiveShapes.Words, which);
        var least = declare.Required(Least, "The least number.", PrimitiveShapes.NumberFrom(1), minimum);
        return values => make(within(values), least(values));
    });
}
