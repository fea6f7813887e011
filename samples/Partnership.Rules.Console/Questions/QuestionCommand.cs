using System.CommandLine;
using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Governance;

/// <summary>A question about a group on a day, with what is known in a file: quorum, decide, preside and the others.</summary>
/// <typeparam name="T">The facts.</typeparam>
internal sealed class QuestionCommand<T>
    where T : class
{
    private readonly Output output;
    private readonly Command command;
    private readonly GroupSetting group = new();
    private readonly FactsSetting<T> facts;
    private readonly Setting<LocalDate> on = Options.Date("--on", "the day asked about; today when none is given");
    private readonly Option<bool> json = Options.Json();
    private readonly Func<Asked<T>, IEnumerable<QuestionAnswer>> answer;

    private QuestionCommand(Output output, string name, string description, JsonShape<T>? shape, Func<Asked<T>, IEnumerable<QuestionAnswer>> answer)
    {
        (this.output, this.answer) = (output, answer);
        command = new Command(name, description);
        facts = new FactsSetting<T>(name, shape);
        foreach (var option in new Option[] { group, group.Terms, facts, on, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output, string name, string description, JsonShape<T>? shape, Func<Asked<T>, IEnumerable<QuestionAnswer>> answer) => new QuestionCommand<T>(output, name, description, shape, answer).command;

    private int Run(ParseResult parsed)
    {
        var day = on.Or(parsed, output.Terminal.Today);
        var chosen = group.On(parsed, output, day);
        var answers = Answers(new Asked<T>(chosen, facts.In(parsed, output), day) { Terms = group.Terms.In(parsed, output) }).Select(one => Flagged(one, chosen, day)).ToArray();
        if (parsed.GetValue(json))
        {
            output.Json(new QuestionForm(chosen.Id.Value, day, answers));
        }
        else
        {
            Show(chosen, answers);
        }

        return Exit.Answered;
    }

    /// <summary>The answers; bad usage where the file tells of something that the group does not have, such as a category that is not on its list.</summary>
    private QuestionAnswer[] Answers(Asked<T> asked)
    {
        try
        {
            return [.. answer(asked)];
        }
        catch (ArgumentException unfit)
        {
            throw new BadUsageException($"--facts: {unfit.Message.Split(" (Parameter")[0]}");
        }
    }

    /// <summary>An answer for a day on which the version does not hold says so.</summary>
    private static QuestionAnswer Flagged(QuestionAnswer one, Group chosen, LocalDate day) => chosen.InForce == InForce.Undated || chosen.InForce.Covers(day)
        ? one
        : one with { Result = one.Result with { Flags = one.Result.Flags.Append(new FlagForm("other-version", $"The file has no version of the terms for this day. The answer is by the version {chosen.InForce}.", ClauseForm.Of(chosen.Citation))) } };

    private void Show(Group chosen, QuestionAnswer[] answers)
    {
        foreach (var one in answers)
        {
            Picture.Answer(output, $"{chosen.Name}, {one.Spoken?.Question ?? one.Question}", one.Spoken is { } spoken ? one.Result with { Answer = spoken.Answer } : one.Result);
        }

        if (answers.Length == 0)
        {
            output.Line($"{Spectre.Console.Markup.Escape(chosen.Name)}: the terms say nothing on this.");
        }
    }
}

/// <summary>What is asked: the group, what is known, and the day.</summary>
internal sealed record Asked<T>(Group Group, T? Facts, LocalDate On)
    where T : class
{
    /// <summary>The terms of the file; null for a group that is built in.</summary>
    internal Terms? Terms { get; init; }
}

/// <summary>The JSON form of a question about a group.</summary>
internal sealed record QuestionForm(
    [Description("The group, by its id.")] string Group,
    [Description("The day asked about.")] LocalDate On,
    [Description("Each question with its answer.")] IEnumerable<QuestionAnswer> Answers);

/// <summary>A question with its answer.</summary>
internal sealed record QuestionAnswer(
    [Description("The question, in a few words.")] string Question,
    [Description("The answer with its reasons.")] AnswerForm Result)
{
    /// <summary>The question and the answer as people read them; null where they are those of the JSON. They are not in the JSON.</summary>
    internal (string Question, string Answer)? Spoken { get; init; }

    /// <summary>The same, with a word of its own for met and for not met.</summary>
    internal QuestionAnswer Saying(string met, string notMet) => this with { Spoken = (Question, Result.Answer switch { "met" => met, "notMet" => notMet, var other => other }) };

    /// <summary>The same, with another question for people.</summary>
    internal QuestionAnswer About(string question) => this with { Spoken = (question, Result.Answer) };
}
