using Partnership.Rules.Reasons;

namespace Partnership.Rules.Testing;

/// <summary>An answer told in full, for the message of a test that fails.</summary>
internal static class AnswerStory
{
    internal static string Of(Determination answer, IEnumerable<string> sources) => string.Join("\n", Lines(answer, sources));

    private static IEnumerable<string> Lines(Determination answer, IEnumerable<string> sources)
    {
        yield return $"The answer was: {answer.AnswerInWords}";
        yield return $"It depends on: {string.Join("; ", sources)}";
        foreach (var question in answer.StillNeeded)
        {
            yield return $"Still needed: {question.Fact}: {question.Text}";
        }

        foreach (var caveat in answer.Caveats)
        {
            yield return $"Caveat: {caveat.Code}: {caveat.Text}";
        }
    }
}
