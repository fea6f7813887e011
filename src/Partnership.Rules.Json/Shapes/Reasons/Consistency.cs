using NodaTime.Text;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Whether the parts of a written determination hold together. Each rule here is one way in which a failure could pass for a success.</summary>
internal static class Consistency
{
    internal static void Check(DeterminationDocument document, JsonReadContext context)
    {
        CheckState(document, context);
        if (document.State == FactState.Known && document.Answer is not null)
        {
            CheckKnown(document, context);
        }
    }

    private static void CheckState(DeterminationDocument document, JsonReadContext context)
    {
        var known = document.State == FactState.Known;
        Refuse(context, known && document.Answer is null, "state", "The state is known and there is no answer. Valid values without one: notKnown, notApplicable.");
        Refuse(context, !known && document.Answer is not null, "answer", "There is an answer and the state is not known. Only a known determination has one.");
        Refuse(context, !known && document.Alternatives.Count > 0, "alternatives", "There are other interpretations of an answer that is missing.");
        var words = document.State == FactState.NotKnown ? Fact<string>.NotKnown.ToString() : Fact<string>.NotApplicable.ToString();
        Refuse(context, !known && document.AnswerInWords != words, "answerInWords", $"The words are those of another answer. Valid values: {words}.");
    }

    private static void CheckKnown(DeterminationDocument document, JsonReadContext context)
    {
        var words = WordsOf(document);
        Refuse(context, document.AnswerInWords != words, "answerInWords", $"The words are those of another answer. Valid values: {words}.");
        var unsettled = document.Kind == AnswerShape.Finding && document.StillNeeded.Count > 0;
        Refuse(context, unsettled, "stillNeeded", "A finding that is met or not met needs nothing more.");
        var whole = document.Kind == AnswerShape.Finding && document.Steps.Count > 1 && document.Steps[0].Depth == 0 && document.Steps.Count(step => step.Depth == 0) == 1;
        Refuse(context, whole && document.Steps[0].Finding.ToString() != document.Answer, "answer", $"The answer is {document.Answer} and the step it depends on is {(whole ? document.Steps[0].Finding : default)}.");
    }

    private static string WordsOf(DeterminationDocument document) =>
        document.Kind == AnswerShape.Date ? Fact.Known(LocalDatePattern.Iso.Parse(document.Answer!).Value).ToString()
        : document.Kind == AnswerShape.Words && TriggerTime.TryParse(document.Answer, out var time) ? Fact.Known(time.Value).ToString()
        : document.Kind == AnswerShape.Finding ? Fact.Known(document.Answer == Finding.NotMet.ToString() ? Finding.NotMet : Finding.Met).ToString()
        : document.Answer!;

    private static void Refuse(JsonReadContext context, bool broken, string name, string says)
    {
        if (broken)
        {
            context.Member(name, context.Element).AddError(says);
        }
    }
}
