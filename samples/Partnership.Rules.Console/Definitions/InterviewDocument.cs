using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Definitions;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Definitions;

/// <summary>The JSON form of where an interview is. The facts are its whole state: give them again, with answers added, to go on.</summary>
internal sealed record InterviewDocument(
    [Description("The day of the behaviour.")] LocalDate On,
    [Description("Whose law, by its code.")] string Jurisdiction,
    [Description("What is known so far, as a file of facts has it: true, false, or unknown for a fact that was asked for and is not known.")] Dictionary<string, Dictionary<string, object>> Facts,
    [Description("The next screen; null when nothing that can be asked would change any outcome.")] ScreenDocument? NextQuestion,
    [Description("The outcome of every definition so far.")] IEnumerable<SettledDocument> Results)
{
    private const string Unknown = "unknown";

    internal static InterviewDocument Of(DefinitionQuestion question, IEnumerable<Definition> definitions, FactSheet facts) => new(
        question.On,
        question.Jurisdiction.Code,
        ByGroup(facts),
        DefinitionInterview.Next(definitions, question, facts) is { } screen ? ScreenDocument.Of(screen) : null,
        [.. DefinitionCalculator.AssessApplying(definitions, facts, question).Select(result => new SettledDocument(result.Definition.Id, result.Subject.Code, result.Interpretation.Code, result.Status.Written))]);

    private static Dictionary<string, Dictionary<string, object>> ByGroup(FactSheet facts) => AbuseFact.WithKinship
        .Where(fact => facts[fact.Code].State != FactState.NotAsked)
        .GroupBy(fact => fact.Group)
        .ToDictionary(group => group.Key.Code, group => group.ToDictionary(fact => fact.Key, fact => facts[fact.Code] is { IsKnown: true } known ? (object)known.Value : Unknown));
}

/// <summary>A screen of questions.</summary>
internal sealed record ScreenDocument(
    [Description("The topic, by its code.")] string Topic,
    [Description("The topic as a question.")] string Question,
    [Description("What may be answered: any of the questions ticked, none of them, or that the topic is not known.")] IEnumerable<QuestionDocument> Choices)
{
    internal static ScreenDocument Of(InterviewScreen screen) => new(screen.Topic.Code, $"What do you know about {screen.Topic.Words}?", [.. screen.Questions.Select(QuestionDocument.Of)]);
}

/// <summary>A question on a screen.</summary>
internal sealed record QuestionDocument(
    [Description("The group of the fact in a file of facts.")] string Group,
    [Description("The key of the fact in its group.")] string Key,
    [Description("The question.")] string Question,
    [Description("The places in the texts that make it matter.")] IEnumerable<CitationDocument> Why,
    [Description("What is settled if the answer is yes and nothing else is learnt.")] IEnumerable<SettledDocument> SettledIfSo,
    [Description("What is settled if the answer is no and nothing else is learnt.")] IEnumerable<SettledDocument> SettledIfNot)
{
    internal static QuestionDocument Of(InterviewQuestion one) => new(
        one.Fact.Group.Code,
        one.Fact.Key,
        one.Fact.Question,
        one.Citations.Select(CitationDocument.Of),
        one.SettledIfSo.Select(SettledDocument.Of),
        one.SettledIfNot.Select(SettledDocument.Of));
}

/// <summary>What one test of a definition comes to.</summary>
internal sealed record SettledDocument(
    [Description("The definition, by its id.")] string Definition,
    [Description("As to whom: parties or child.")] string AsTo,
    [Description("The interpretation: literal or widened.")] string Reading,
    [Description("Its outcome: met, notMet or unknown; core, extended or none for a definition with a core and extensions.")] string Outcome)
{
    internal static SettledDocument Of(SettledTest settled) => new(settled.Definition.Id, settled.AsTo.Code, settled.Interpretation.Code, settled.Outcome.Written);
}
