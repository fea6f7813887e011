using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Definitions;
using Partnership.Rules.Json;
using Partnership.Rules.Reasons;
using Spectre.Console;

namespace Partnership.Rules.Console.Definitions;

/// <summary><c>definition --ask</c>: screens on a terminal, each answered on one line. Stopping prints the facts so far, to go on from with <c>--facts</c>.</summary>
internal sealed class InterviewRun(DefinitionQuestion question, IEnumerable<Definition> definitions, Output output)
{
    private const string NotKnown = "?";
    private const string None = "none";
    private const string Stop = "stop";

    internal int Run(FactSheet facts)
    {
        using var answers = new StreamReader(output.Terminal.In);
        while (DefinitionInterview.Next(definitions, question, facts) is { } screen)
        {
            Show(screen);
            if (Read(screen, facts, answers) is not { } known)
            {
                output.Line("Stopped. To continue, save these facts to a file and enter its path with --facts:");
                break;
            }

            facts = known;
        }

        foreach (var result in DefinitionCalculator.AssessApplying(definitions, facts, question))
        {
            output.Line($"[bold]{Markup.Escape(result.Status == DefinitionStatus.Unknown ? "not known" : result.Status.Code.Replace('-', ' '))}[/]  {Markup.Escape($"{result.Definition.Rule.Title}, as to the {result.Subject}, {result.Interpretation}")}");
        }

        output.Text.WriteLine(PartnershipJson.DefinitionFacts.Write(facts));
        return Exit.Answered;
    }

    private void Show(InterviewScreen screen)
    {
        output.Line();
        output.Line($"[bold]About {Markup.Escape(screen.Topic.Words)}[/]");
        for (var place = 0; place < screen.Questions.Count; place++)
        {
            var asked = screen.Questions[place];
            output.Line(Markup.Escape($"{place + 1,3}  {asked.Fact.Question} ({string.Join("; ", asked.Citations.Take(2).Select(citation => citation.ToString()))})"));
        }

        output.Line(Markup.Escape($"Enter the numbers of all that are so, such as 1 3. Enter {None} for none of these, {NotKnown} for not known, {Stop} to stop."));
        output.Flush();
    }

    /// <summary>The facts with an answer added; null when the interview is stopped.</summary>
    private FactSheet? Read(InterviewScreen screen, FactSheet facts, StreamReader answers)
    {
        while (answers.ReadLine()?.Trim().ToLowerInvariant() is { } line && line != Stop)
        {
            if (line is NotKnown or None)
            {
                return line == None ? screen.Answered(facts, []) : screen.NotKnown(facts);
            }

            if (Ticked(screen, line) is { Length: > 0 } ticked)
            {
                return screen.Answered(facts, ticked);
            }

            output.Say($"'{line}' is not valid. Enter numbers from 1 to {screen.Questions.Count}, or {None}, {NotKnown} or {Stop}.");
        }

        return null;
    }

    private static AbuseFact[]? Ticked(InterviewScreen screen, string line)
    {
        var numbers = line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(text => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0)
            .ToArray();
        return Array.TrueForAll(numbers, number => number >= 1 && number <= screen.Questions.Count)
            ? [.. numbers.Distinct().Select(number => screen.Questions[number - 1].Fact)]
            : null;
    }
}
