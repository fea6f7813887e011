using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>terms new --ask</c>: a question a head, answered in the words of the terms with the clause in brackets. What is not understood is said, and asked again.</summary>
internal sealed class TermsInterview(Skeleton skeleton, Output output)
{
    private const string NotRead = "?";
    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);
    private readonly List<string> members = [];

    /// <summary>The file that the answers make. The end of the input ends the questions, and keeps what was answered.</summary>
    internal string Run()
    {
        using var input = new StreamReader(output.Terminal.In);
        output.Line(Markup.Escape($"Answer in the words of the terms, with the clause in brackets. Enter {NotRead} where the terms say something that you have not looked up; nothing where they say nothing."));
        foreach (var head in Skeleton.Heads)
        {
            if (!Ask(head, input))
            {
                break;
            }
        }

        Members(input);
        return Skeleton.Written(skeleton.File(answers, members));
    }

    private bool Ask(Skeleton.Head head, StreamReader input)
    {
        while (true)
        {
            output.Line(Markup.Escape($"{head.Question} Example: {head.Example}"));
            output.Flush();
            if (input.ReadLine()?.Trim() is not { } line)
            {
                return false;
            }

            if (line.Length == 0)
            {
                return true;
            }

            var answer = line == NotRead ? "notRead" : line;
            if (string.Join(" ", skeleton.Problems(head.Member, answer)) is { Length: > 0 } wrong)
            {
                output.Say(wrong);
                continue;
            }

            answers[head.Member] = answer;
            return true;
        }
    }

    private void Members(StreamReader input)
    {
        output.Line("Who belongs? One a line, with the clause in brackets; an empty line ends the list. Example: Barsetshire Police (2.1)");
        output.Flush();
        while (input.ReadLine()?.Trim() is { Length: > 0 } line)
        {
            if (skeleton.MemberProblems(line) is { Length: > 0 } wrong)
            {
                output.Say(wrong);
            }
            else
            {
                members.Add(line);
            }
        }
    }
}
