using FluentAssertions.Execution;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Testing;

/// <summary>What more is asserted of an answer: the clause it depends on, its caveats, the facts it still needs.</summary>
public sealed class AnswerCheck
{
    private readonly Determination answer;

    internal AnswerCheck(Determination answer) => this.answer = answer;

    /// <summary>Asserts that the answer cites a clause or uses a rule.</summary>
    /// <param name="source">The id of a clause such as <c>SOT-TOR-007</c>, the id of a rule such as <c>southampton/board/papers-out</c>, or a citation in words.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public AnswerCheck Because(string source)
    {
        Guard.NotBlank(source);
        return Requires(Sources().Contains(source, StringComparer.Ordinal), $"the answer to depend on {source}");
    }

    /// <summary>Asserts that the answer has a caveat.</summary>
    /// <param name="code">The code of the caveat.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public AnswerCheck WithCaveat(string code)
    {
        Guard.NotBlank(code);
        return Requires(answer.Caveats.Any(caveat => caveat.Code == code), $"the caveat {code}");
    }

    /// <summary>Asserts that the answer has no caveat.</summary>
    public AnswerCheck WithoutCaveats() => Requires(answer.Caveats.Count == 0, "no caveat");

    /// <summary>Asserts that the answer still needs exactly the named facts, in any order; none when none is named.</summary>
    /// <param name="facts">The names of the facts.</param>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    public AnswerCheck StillNeeding(params string[] facts)
    {
        var wanted = new HashSet<string>(Guard.NotNull(facts), StringComparer.Ordinal);
        return Requires(wanted.SetEquals(answer.StillNeeded.Select(question => question.Fact)), $"the facts still needed to be {Listed(wanted)}");
    }

    /// <summary>The answer in words.</summary>
    public override string ToString() => answer.AnswerInWords;

    internal AnswerCheck Requires(bool holds, string expected)
    {
        Execute.Assertion.ForCondition(holds).FailWith("{0}", new Told($"Expected {expected}.\n{AnswerStory.Of(answer, Sources())}"));
        return this;
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.OrderBy(name => name, StringComparer.Ordinal).DefaultIfEmpty("none"));

    private IEnumerable<string> Sources()
    {
        var cited = answer.Steps.Select(step => step.Citation).Concat(answer.Rules.SelectMany(rule => rule.Citations)).ToArray();
        return cited.Select(one => one.Id).OfType<string>()
            .Concat(answer.Rules.Select(rule => rule.Id.Value))
            .Concat(answer.Steps.Select(step => step.Rule.Id.Value))
            .Concat(cited.Select(one => one.ToString()))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>A text that is shown as it is, without quotation marks.</summary>
    private sealed class Told(string text)
    {
        public override string ToString() => text;
    }
}
