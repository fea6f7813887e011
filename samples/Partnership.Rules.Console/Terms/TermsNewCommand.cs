using System.CommandLine;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>terms new</c>: a file of terms with every head and a note on each, or made of a dozen answers on a terminal.</summary>
internal sealed class TermsNewCommand
{
    private readonly Output output;
    private readonly Command command = new("new", "Starts a file of terms: every head with a note, or a dozen questions.");
    private readonly Argument<string> key = new("KEY") { Description = "the key of the partnership: lower case letters, digits and hyphens" };
    private readonly Setting<string> name = new("--name", "a name", text => text, "the name of the group, such as Barsetshire Board");
    private readonly Option<bool> ask = Options.Flag("--ask", "asks a dozen questions on the terminal");
    private readonly Setting<string> into = Options.File("--out", "the file to write, which must not exist; standard output by default");

    private TermsNewCommand(Output output)
    {
        this.output = output;
        command.Add(key);
        foreach (var option in new Option[] { name, ask, into })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new TermsNewCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var skeleton = new Skeleton(Key(parsed), name.IsGiven(parsed) ? name.Needed(parsed) : null);
        var written = parsed.GetValue(ask) ? new TermsInterview(skeleton, output).Run() : skeleton.Commented();
        if (into.IsGiven(parsed))
        {
            NewFile.Write(into.Needed(parsed), into.Name, written + "\n");
        }
        else
        {
            output.Text.WriteLine(written);
        }

        output.Say(parsed.GetValue(ask)
            ? "Points that you left blank are \"unspecified\": the terms say nothing. Points answered with ? are \"notRead\": every answer asks for them."
            : "Each head is \"notRead\" until you fill it: an answer that needs it asks for it. Write \"unspecified\" where the terms say nothing.");
        return Exit.Answered;
    }

    private string Key(ParseResult parsed)
    {
        var text = parsed.GetValue(key)!;
        try
        {
            return TermsDraftCommand.KeyOf(text);
        }
        catch (FormatException)
        {
            throw new BadUsageException($"KEY: '{text}' is not valid. Enter lower case letters, digits and hyphens, such as barsetshire.");
        }
    }
}
