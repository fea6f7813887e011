using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes.Definitions;

/// <summary>A definition, its tests and their rungs.</summary>
internal static class DefinitionShape
{
    private static readonly ValueList<Jurisdiction> Usual = ValueList.Of(Jurisdiction.England, Jurisdiction.Wales);

    internal static JsonShape<OutcomeLevel> Rung { get; } = new ObjectShape<OutcomeLevel>("definition-rung", "One rung of a test: the outcome it gives when its condition is met and no stronger one is.", declare =>
    {
        var outcome = declare.Needs("outcome", "The outcome.", Plain.Code(DefinitionStatus.All), one => one.Outcome);
        var condition = declare.Needs("condition", "The condition.", ConductJson.Condition, one => one.Condition);
        return taken => new OutcomeLevel(outcome(taken), condition(taken));
    });

    internal static JsonShape<DefinitionTest> Test { get; } = new ObjectShape<DefinitionTest>("definition-test", "What a definition asks as to somebody, in one reading.", declare =>
    {
        var asTo = declare.Needs("asTo", "Whom it is put to: the parties, or a child beside them.", Plain.Code(DefinitionSubject.All), one => one.Subject);
        var reading = declare.Or("reading", "How the words are read; as they stand when left out.", Plain.Code(DefinitionInterpretation.All), one => one.Interpretation, DefinitionInterpretation.Literal);
        var otherwise = declare.Or("otherwise", "The outcome when no rung is met; not-met when left out.", Plain.Code(DefinitionStatus.All), one => one.Otherwise, DefinitionStatus.NotMet);
        var rungs = declare.Needs("rungs", "The rungs, the strongest first.", new ListShape<OutcomeLevel>(Rung) { Least = 1 }, one => one.Rungs);
        var ranges = declare.Or("ranges", "When it is in force; several when it began for one purpose first; without a date when left out.", new ListShape<InForce>(TimeJson.InForce), one => one.Ranges, ValueList.Of(InForce.Undated));
        return taken => new DefinitionTest(asTo(taken), reading(taken), otherwise(taken), [.. rungs(taken)]) { Ranges = ranges(taken) };
    });

    internal static Func<Taken, Definition> Declare(Declaration<Definition> declare)
    {
        var id = declare.Needs("id", "Its id, never changed.", Plain.Words, one => one.Id);
        var row = declare.May("row", "The row of the law table, such as R33; left out when it has none.", Plain.Text, one => one.Row);
        var rule = declare.Needs("rule", "The rule that sets it up, with its citation.", ReasonsJson.Rule, one => one.Rule);
        var standing = declare.Needs("standing", "What it is good for.", Plain.Code(DefinitionForce.All), one => one.Force);
        var jurisdictions = declare.Or("jurisdictions", "Where it holds; in England and Wales when left out.", new ListShape<Jurisdiction>(Plain.Code(Jurisdiction.All)), one => one.Jurisdictions, Usual);
        var partnership = declare.May("partnership", "The key of the partnership that adopted it; left out when it is general.", Plain.Text, one => one.Partnership);
        var tests = declare.List("tests", "What it asks, as to whom and in which reading; none when the document prints no definition.", Test, one => one.Tests);
        var rest = DeclareRest(declare);
        return taken => rest(taken, new Definition(id(taken), rule(taken), standing(taken), [.. tests(taken)])
        {
            Row = row(taken),
            Jurisdictions = jurisdictions(taken),
            Partnership = partnership(taken),
        });
    }

    private static Func<Taken, Definition, Definition> DeclareRest(Declaration<Definition> declare)
    {
        var assumptions = declare.List("assumptions", "What is taken when nobody says, each shown as assumed.", DefinitionsJson.Assumption, one => one.Assumptions);
        var doubts = declare.List("doubts", "Doubts, each shown when a fact it hangs on is in play.", DefinitionsJson.Doubt, one => one.Caveats);
        var limbs = declare.List("limbs", "What it says in each aspect, for comparing.", DefinitionsJson.Limb, one => one.Limbs);
        var apart = declare.May("apart", "Something the text takes out, reported apart from the definition.", ConductJson.Condition, one => one.Apart);
        return (taken, stated) => stated with { Assumptions = assumptions(taken), Caveats = doubts(taken), Limbs = limbs(taken), Apart = apart(taken) };
    }
}
