using System.ComponentModel;
using System.Text.Json.Nodes;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Interviews;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Where an interview is.</summary>
internal sealed record InterviewRequest(
    [property: Form(FormAttribute.Date)][property: Description("The day of the behaviour.")] string On,
    [property: Codes(ClosedSets.Jurisdictions)][property: Description("Whose law; England by default.")] string? Jurisdiction = null,
    [property: Codes(ClosedSets.Partnerships)][property: Description("Whose own definition is asked about as well; no one's by default.")] string? Partnership = null,
    [property: Description("What is known so far, by group and by key: true, false, or the text unknown for a fact that was asked for and is not known. Nothing when it begins.")] JsonObject? Facts = null);

/// <summary>The next screen, and what is settled so far.</summary>
internal sealed record InterviewDocument(
    [property: Form(FormAttribute.Date)][property: Description("The day of the behaviour.")] string On,
    [property: Codes(ClosedSets.Jurisdictions)][property: Description("Whose law.")] string Jurisdiction,
    [property: Codes(ClosedSets.Partnerships)][property: Description("Whose own definition is asked about as well; null for no one's.")] string? Partnership,
    [property: Description("What is known so far; send it again with the answers added.")] JsonObject Facts,
    [property: Description("The next screen; null when no answer would change anything.")] ScreenDocument? Next,
    [property: Description("Each definition that applied on the day, and its outcome so far.")] IReadOnlyList<SettledDocument> Results)
{
    internal static InterviewDocument Of(Interview interview) => new(
        Texts.Iso(interview.Question.On)!, interview.Question.Jurisdiction.Code, interview.Question.Partnership, JsonNode.Parse(interview.FactsText)!.AsObject(),
        interview.Next is { } screen ? ScreenDocument.Of(screen) : null,
        [.. interview.Results.Select(one => new SettledDocument(one.Definition.Id, one.Subject.Code, one.Interpretation.Code, one.Status.Written))]);
}

/// <summary>A screen: tick any of the questions, none of them, or say that they are not known.</summary>
internal sealed record ScreenDocument(
    [property: Codes(ClosedSets.Topics)][property: Description("The topic by its code.")] string Topic,
    [property: Description("The topic as a question.")] string Question,
    [property: Description("The questions; at least one.")] IReadOnlyList<ChoiceDocument> Choices)
{
    internal static ScreenDocument Of(InterviewScreen screen) => new(screen.Topic.Code, screen.Topic.Words, [.. screen.Questions.Select(ChoiceDocument.Of)]);
}

/// <summary>A question of a screen.</summary>
internal sealed record ChoiceDocument(
    [property: Description("The group of the fact.")] string Group,
    [property: Description("The key of the fact in its group.")] string Key,
    [property: Description("The question.")] string Question,
    [property: Description("The clauses that make it matter.")] IReadOnlyList<string> Why,
    [property: Description("What is settled if the answer is yes and nothing else is learnt.")] IReadOnlyList<SettledDocument> SettledIfSo,
    [property: Description("What is settled if the answer is no and nothing else is learnt.")] IReadOnlyList<SettledDocument> SettledIfNot)
{
    internal static ChoiceDocument Of(InterviewQuestion one) => new(
        one.Fact.Group.Code, one.Fact.Key, one.Fact.Question, [.. one.Citations.Select(citation => citation.ToString())], [.. one.SettledIfSo.Select(SettledDocument.Of)], [.. one.SettledIfNot.Select(SettledDocument.Of)]);
}

/// <summary>What one test of a definition comes to.</summary>
internal sealed record SettledDocument(
    [property: Codes(ClosedSets.Definitions)][property: Description("The definition by its id.")] string Definition,
    [property: Codes(ClosedSets.Subjects)][property: Description("Whom the test is put to.")] string Subject,
    [property: Codes(ClosedSets.Interpretations)][property: Description("The interpretation of the words.")] string Interpretation,
    [property: Codes(ClosedSets.Outcomes)][property: Description("The outcome of the test.")] string Outcome)
{
    internal static SettledDocument Of(SettledTest one) => new(one.Definition.Id, one.AsTo.Code, one.Reading.Code, one.Outcome.Written);
}
