using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Json;

/// <summary>A file of terms, looked at from end to end: every problem with its line and column, what the file says in plain English, and what it leaves not stated.</summary>
/// <example><code>var check = TermsCheck.Of(File.ReadAllBytes("barsetshire.json"));</code></example>
public sealed class TermsCheck
{
    private readonly Lazy<ValueList<RuleBookProblem>> faults;

    private TermsCheck(Terms? terms, ValueList<TermsFault> problems)
    {
        faults = new Lazy<ValueList<RuleBookProblem>>(() => terms?.Prove(UkCalendars.All) ?? ValueList<RuleBookProblem>.Empty);
        Terms = terms;
        Problems = problems;
    }

    /// <summary>The terms, with what was good of them; null when the file cannot be read at all.</summary>
    public Terms? Terms { get; }

    /// <summary>Every problem, in the order of the file.</summary>
    public ValueList<TermsFault> Problems { get; }

    /// <summary>What each group's terms say, point by point, each sentence with its citation.</summary>
    public ValueList<TermsSentence> ReadBack => Terms is null ? ValueList<TermsSentence>.Empty : Terms.Groups.SelectMany(TermsCalculator.ReadBack).ToValueList();

    /// <summary>What each group's terms leave not stated, and what will therefore be answered.</summary>
    public ValueList<string> Unsaid => Terms is null ? ValueList<string>.Empty : Terms.Groups.SelectMany(Silences).ToValueList();

    /// <summary>The faults that its rules have whatever case is put to them, by the built-in calendars. A part of a definition that never matters is among them, and does no harm.</summary>
    public ValueList<RuleBookProblem> Faults => faults.Value;

    /// <summary>Checks a file of terms.</summary>
    /// <param name="utf8">The bytes of the file, in UTF-8.</param>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public static TermsCheck Of(byte[] utf8)
    {
        var read = PartnershipJson.Of<Terms>().ReadUtf8(Guard.NotNull(utf8));
        var places = new JsonPlaces(utf8);
        var problems = read.Problems.Concat(read.HasValue ? UnusedSources(read.Value, utf8) : [])
            .Select(one => Fault(one, places))
            .OrderBy(one => one.Line).ThenBy(one => one.Column)
            .ToValueList();
        return new TermsCheck(read.HasValue ? read.Value : null, problems);
    }

    private static TermsFault Fault(JsonProblem problem, JsonPlaces places)
    {
        var (line, column) = problem.Line is { } told ? (told, 1) : places.Find(problem.Path);
        return new TermsFault(line, column, problem.Path, problem.Message) { DidYouMean = problem.DidYouMean };
    }

    /// <summary>A source that nothing cites is most likely one whose citations name another.</summary>
    private static IEnumerable<JsonProblem> UnusedSources(Terms terms, byte[] utf8)
    {
        using var document = System.Text.Json.JsonDocument.Parse(System.Text.Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF'));
        var (text, listed) = (document.RootElement.GetRawText(), document.RootElement.GetProperty("sources").GetRawText());
        return terms.Sources
            .Where(source => source != terms.Partnership.Document && new[] { $"\"{source.Key}\"", $"{source.Key}: " }.All(name => Count(text, name) == Count(listed, name)))
            .ToArray()
            .Select(source => new JsonProblem($"$.sources[{source.Key}]", $"Nothing cites the source '{source.Key}'. Cite it, or take it out."));
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private IEnumerable<string> Silences(Group group) => TermsCalculator.Unsaid(group).Select(one => $"{group.Name}: {one}");
}
