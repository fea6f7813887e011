using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.Json;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.DutyRegister.Interviews;

/// <summary>Which definitions are met, asked a screen at a time. It keeps nothing: the facts are its whole state, and hold no name.</summary>
public sealed record Interview(DefinitionQuestion Question, FactSheet Facts)
{
    /// <summary>The state as a JSON document.</summary>
    public string FactsText => PartnershipJson.DefinitionFacts.Write(Facts);

    /// <summary>The next screen; null when no answer would change anything.</summary>
    public InterviewScreen? Next => DefinitionInterview.Next(KnownTerms.Definitions, Question, Facts);

    /// <summary>What each definition that applied on the day comes to so far.</summary>
    public IReadOnlyList<DefinitionResult> Results => [.. DefinitionCalculator.AssessApplying(KnownTerms.Definitions, Facts, Question)];

    /// <summary>A question by its codes, or why it cannot be asked.</summary>
    /// <param name="on">The day of the behaviour.</param>
    /// <param name="jurisdiction">Whose law, by its code.</param>
    /// <param name="partnership">Whose own definition is asked about as well, by its key; nothing for none.</param>
    public static DefinitionQuestion Ask(LocalDate on, string? jurisdiction, string? partnership) =>
        new(on, Jurisdiction.All.FirstOrDefault(one => one.Code == jurisdiction) ?? throw new RefusedException("jurisdiction", $"'{jurisdiction}' is not valid. Valid values: {string.Join(", ", Jurisdiction.All)}."))
        {
            Partnership = string.IsNullOrEmpty(partnership) ? null
                : KnownTerms.Partnerships.Contains(partnership) ? partnership
                : throw new RefusedException("partnership", $"'{partnership}' is not valid. Valid values: {string.Join(", ", KnownTerms.Partnerships)}."),
        };

    /// <summary>An interview taken up where its facts leave it, or why it cannot be.</summary>
    public static Interview Of(DefinitionQuestion question, byte[] facts)
    {
        var read = PartnershipJson.DefinitionFacts.ReadUtf8(facts);
        return read.IsComplete
            ? new Interview(question, read.Value)
            : throw new RefusedException("facts", string.Join("; ", read.Problems.Take(5).Select(problem => $"{problem.Path}: {problem.Message}")));
    }

    /// <summary>The interview with its screen answered: what is ticked holds and the rest of the screen does not, or none of it is known.</summary>
    public Interview Answered(IReadOnlyCollection<string> ticked, bool isKnown)
    {
        ArgumentNullException.ThrowIfNull(ticked);
        if (Next is not { } screen)
        {
            return this;
        }

        var holding = screen.Questions.Select(one => one.Fact).Where(fact => ticked.Contains(fact.Code)).ToArray();
        return this with { Facts = isKnown ? screen.Answered(Facts, holding) : screen.NotKnown(Facts) };
    }
}
