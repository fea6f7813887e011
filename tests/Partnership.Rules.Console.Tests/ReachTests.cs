using System.Reflection;
using FluentAssertions;
using Partnership.Rules.Calculators;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>A command for every question: the console calls each public method of each calculator, or the list below says why it does not.</summary>
public sealed class ReachTests
{
    /// <summary>What no command calls by itself, each with the reason.</summary>
    private static readonly Dictionary<string, string> Apart = new(StringComparer.Ordinal)
    {
        ["CalendarChange.MovedByLaw"] = "it compares two versions of a law, and the console holds one",
        ["CompositionCalculator.Count"] = "the path of 'board' that allocates nothing",
        ["DeadlineCalculator.Count"] = "the path of 'deadline' that allocates nothing",
        ["DefinitionAtlas.FactsThatMatter"] = "a program that draws a form asks for it; 'definition --ask' asks question by question",
        ["DefinitionAtlas.Ways"] = "a program that lists every way asks for it; 'definition --difference' shows where two definitions differ",
        ["IndicatorCalculator.Change"] = "'indicator change' is this with a target, and without one where none is given",
        ["IndicatorCalculator.WholeMoreThan"] = "a bound for a person who checks a text, and no figure of a partnership",
        ["SmallNumberSuppression.Count"] = "the person who publishes chooses a threshold; the console publishes nothing",
        ["SmallNumberSuppression.Share"] = "the same",
        ["PlanCalculator.Without"] = "'plan' shows an action with what it has; what it lacks is a matter for a program",
        ["PlanComparison.Along"] = "'plan --previous' compares two issues; a history is asked issue by issue",
        ["RuleBookCalculator.CheckTogether"] = "it takes conditions that a program holds; 'prove' takes those of a file",
        ["TermsCalculator.Assess"] = "'terms check' asks it through the reader of files",
        ["TermsCalculator.AssessDefinitions"] = "the same",
        ["TermsCalculator.AssessTies"] = "the same",
    };

    private static readonly string Source = string.Join('\n', Directory.GetFiles(Path.Combine(GovernanceAndPlanTests.Tree, "samples", "Partnership.Rules.Console"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")).Select(File.ReadAllText));

    private static string[] Questions { get; } =
        [.. typeof(QuorumCalculator).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(QuorumCalculator).Namespace && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method => $"{type.Name}.{method.Name}"))
            .Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Each_question_of_the_library_has_a_command_or_its_reason() =>
        Questions.Where(one => !IsCalled(one) && !Apart.ContainsKey(one)).Should().BeEmpty("a command asks each question; see samples/Partnership.Rules.Console/Questions");

    [Fact]
    public void A_reason_is_given_for_what_is_there_and_has_no_command_only() =>
        Apart.Keys.Where(one => IsCalled(one) || !Questions.Contains(one)).Should().BeEmpty();

    private static bool IsCalled(string question) => System.Text.RegularExpressions.Regex.IsMatch(Source, $@"\b{System.Text.RegularExpressions.Regex.Escape(question)}\b");
}
