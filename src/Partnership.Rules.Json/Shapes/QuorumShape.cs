using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A quorum, in each of the ways in which one is set.</summary>
internal static class QuorumShape
{
    private const string Least = "least";

    internal static JsonShape<Quorum> Shape { get; } = new TaggedShape<Quorum>(
        "quorum",
        "How many must be there for a group to act.",
        Case.Of<Quorum, Quorum.AtChairsDiscretion>("at-chairs-discretion", "Left to whoever chairs.", _ => _ => new Quorum.AtChairsDiscretion()),
        Case.Of<Quorum, Quorum.Members>("members", "A number of members.", declare =>
        {
            var least = declare.Needs(Least, "The least number.", new NumberShape(1), one => one.Minimum);
            return taken => new Quorum.Members(least(taken));
        }),
        Case.Of<Quorum, Quorum.Share>("share", "A share of the members, a part of a person counting as one.", declare =>
        {
            var numerator = declare.Needs("numerator", "The upper number, as 1 in one third.", new NumberShape(1), one => one.Numerator);
            var denominator = declare.Needs("denominator", "The lower number, as 3 in one third.", new NumberShape(1), one => one.Denominator);
            return taken => new Quorum.Share(numerator(taken), denominator(taken));
        }),
        Within<Quorum.Category>("category", "So many from one category, by its code.", one => one.Code, one => one.Minimum, (within, least) => new Quorum.Category(within, least)),
        Case.Of<Quorum, Quorum.Bodies>("bodies", "A number of different bodies, however many people each sends.", declare =>
        {
            var least = declare.Needs(Least, "The least number.", new NumberShape(1), one => one.Minimum);
            var among = declare.List("among", "The bodies that count, by key; every body when left out.", Plain.Words, one => one.Among);
            return taken => new Quorum.Bodies(least(taken), among(taken));
        }),
        Within<Quorum.Body>("body", "So many from one body, by its key.", one => one.Key, one => one.Minimum, (within, least) => new Quorum.Body(within, least)),
        Within<Quorum.Area>("area", "So many from one area.", one => one.Name, one => one.Minimum, (within, least) => new Quorum.Area(within, least)),
        Case.Of<Quorum, Quorum.Fit>("fit", "So many members who each pass a test of their own.", declare =>
        {
            var when = declare.Needs("when", "The test that one member passes or does not.", new LateShape<Condition>(() => ConductJson.Condition), one => one.When);
            var least = declare.Needs(Least, "The least number.", new NumberShape(1), one => one.Minimum);
            return taken => new Quorum.Fit(when(taken), least(taken));
        }),
        Several<Quorum.AllOf>("all-of", "Several tests, all of which must be met.", one => one.Tests, tests => new Quorum.AllOf(tests)),
        Several<Quorum.AnyOf>("any-of", "Several tests, one of which must be met.", one => one.Tests, tests => new Quorum.AnyOf(tests)),
        Case.Of<Quorum, Quorum.AtLeast>("at-least", "Several tests, so many of which must be met.", declare =>
        {
            var least = declare.Needs(Least, "How many of the tests.", new NumberShape(1), one => one.Minimum);
            var parts = declare.Needs("parts", "The tests.", Tests, one => one.Tests);
            return taken => new Quorum.AtLeast(least(taken), parts(taken));
        }));

    private static ListShape<Quorum> Tests => new(new LateShape<Quorum>(() => Shape!)) { Least = 2 };

    private static Case<Quorum> Several<TKind>(string code, string description, Func<TKind, ValueList<Quorum>> tests, Func<ValueList<Quorum>, TKind> make)
        where TKind : Quorum => Case.Of<Quorum, TKind>(code, description, declare =>
    {
        var parts = declare.Needs("parts", "The tests.", Tests, tests);
        return taken => make(parts(taken));
    });

    private static Case<Quorum> Within<TKind>(string code, string description, Func<TKind, string> which, Func<TKind, int> minimum, Func<string, int, TKind> make)
        where TKind : Quorum => Case.Of<Quorum, TKind>(code, description, declare =>
    {
        var within = declare.Needs(code, "Which one.", Plain.Words, which);
        var least = declare.Needs(Least, "The least number.", new NumberShape(1), minimum);
        return taken => make(within(taken), least(taken));
    });
}
