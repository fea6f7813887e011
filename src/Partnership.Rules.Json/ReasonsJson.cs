using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Instruments, citations, rules, questions, flags and steps as JSON.</summary>
public static class ReasonsJson
{
    internal static JsonShape<RuleId> RuleIdText { get; } = new TextShape<RuleId>("a rule id", RuleId.Parse, id => id.Value);

    /// <summary>An instrument: <c>key</c>, <c>title</c>, <c>kind</c>, <c>link</c>.</summary>
    public static JsonShape<Instrument> Instrument { get; } = InstrumentShape.Whole;

    /// <summary>A citation: <c>instrument</c>, <c>section</c>, and <c>lines</c> and <c>id</c>, or <c>link</c> and <c>asAt</c>.</summary>
    public static JsonShape<Citation> Citation { get; } = new ObjectShape<Citation>("citation", "Where something is written.", CitationShape.Declare);

    /// <summary>A rule: <c>id</c>, <c>title</c>, <c>authority</c>, <c>inForce</c>, <c>citations</c>.</summary>
    public static JsonShape<Rule> Rule { get; } = new ObjectShape<Rule>("rule", "A rule: what is asked, on whose authority, and where it is written.", declare =>
    {
        var id = declare.Needs("id", "Its permanent id, such as southampton/board/papers-in.", RuleIdText, one => one.Id);
        var title = declare.Needs("title", "What it asks, in a few words of your own.", Plain.Words, one => one.Title);
        var authority = declare.Needs("authority", "The layer it stands on.", Plain.Code(RuleLayer.All), one => one.Layer);
        var inForce = declare.Or("inForce", "When it is in force; without a date when left out.", TimeJson.InForce, one => one.InForce, InForce.Undated);
        var citations = declare.Needs("citations", "Where it is written; the first is the chief one.", new ListShape<Citation>(Citation) { Least = 1 }, one => one.Citations);
        return taken => new Rule(id(taken), title(taken), authority(taken), [.. citations(taken)]).During(inForce(taken));
    })
    {
        Suspect = Statute.GuardsRule,
    };

    /// <summary>A question: <c>fact</c>, <c>question</c>, <c>because</c>.</summary>
    public static JsonShape<Question> Ask { get; } = new ObjectShape<Question>("ask", "A question whose answer could change the finding.", declare =>
    {
        var fact = declare.Needs("fact", "The name of the fact: lower case with hyphens.", Plain.Words, one => one.Fact);
        var question = declare.Needs("question", "The question that brings it out.", Plain.Words, one => one.Text);
        var because = declare.May("because", "Where it is written that it matters.", Citation, one => one.Citation);
        return taken => new Question(fact(taken), question(taken), because(taken));
    });

    /// <summary>A flag: <c>code</c>, <c>says</c>, <c>because</c>.</summary>
    public static JsonShape<Caveat> Flag { get; } = new ObjectShape<Caveat>("flag", "A doubt or a warning that goes with an answer.", declare =>
    {
        var code = declare.Needs("code", "A short code.", Plain.Words, one => one.Code);
        var says = declare.Needs("says", "What it says.", Plain.Words, one => one.Text);
        var because = declare.May("because", "Where that is written.", Citation, one => one.Citation);
        return taken => new Caveat(code(taken), says(taken), because(taken));
    });

    /// <summary>A step: <c>rule</c>, <c>finding</c>, <c>citation</c>, <c>says</c>, <c>depth</c>.</summary>
    public static JsonShape<Step> Step { get; } = StepShape.Whole(Rule);
}
