using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Documents;
using Partnership.Rules.Json;
using Spectre.Console;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>terms draft</c>: proposes a file of terms from the document that a partnership has. Every proposal is marked until a person removes the mark.</summary>
internal sealed class TermsDraftCommand
{
    private readonly Output output;
    private readonly Command command = new("draft", "Proposes a file of terms from a document, each proposal marked with its place.");
    private readonly InputArgument file = new("FILE") { Description = "terms of reference in Word, OpenDocument or text, recognised by its content" };
    private readonly Setting<string> key = new("--key", "lower case letters, digits and hyphens", KeyOf, "the key of the partnership; made from the name by default");
    private readonly Setting<string> title = new("--title", "a title", text => text, "the title of the document; made from the name by default");
    private readonly Setting<string> into = Options.File("--out", "the file to write, which must not exist; standard output by default");
    private readonly Option<bool> json = Options.Json();

    private TermsDraftCommand(Output output)
    {
        this.output = output;
        command.Add(file);
        foreach (var option in new Option[] { key, title, into, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new TermsDraftCommand(output).command;

    /// <summary>A key as the file of terms asks for it.</summary>
    internal static string KeyOf(string text) =>
        text.Length > 0 && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') ? text : throw new FormatException(text);

    private int Run(ParseResult parsed)
    {
        var draft = Read(parsed);
        if (draft.Groups.Count == 0)
        {
            throw new BadUsageException($"FILE: {string.Join(" ", draft.Problems.Select(one => one.Message))}");
        }

        var written = PartnershipJson.Of<Json.Terms>().Write(new Json.Terms(draft.Partnership) { Groups = draft.Groups, Deadlines = draft.Deadlines });
        if (into.IsGiven(parsed))
        {
            NewFile.Write(into.Needed(parsed), into.Name, written + "\n");
        }

        Show(draft, written, parsed);
        return draft.Problems.Count > 0 ? Exit.Partly : Exit.Answered;
    }

    private TermsDraft Read(ParseResult parsed)
    {
        using var content = Files.Open(parsed.GetValue(file)!, "FILE", output.Terminal);
        return TermsReader.Read(content, new TermsReadOptions(key.IsGiven(parsed) ? key.Needed(parsed) : null, title.IsGiven(parsed) ? title.Needed(parsed) : null));
    }

    private void Show(TermsDraft draft, string written, ParseResult parsed)
    {
        if (parsed.GetValue(json))
        {
            output.Json(DraftDocument.Of(draft, written));
        }
        else if (into.IsGiven(parsed))
        {
            Table(draft);
        }
        else
        {
            output.Text.WriteLine(written);
            Tell(draft);
        }

        foreach (var problem in draft.Problems)
        {
            output.Say($"{problem}");
        }
    }

    private void Table(TermsDraft draft)
    {
        foreach (var group in draft.Groups)
        {
            output.Line($"[bold]{Markup.Escape(group.Name)}[/]: every proposal is marked \"proposed\". Compare each with its place, then remove the mark.");
            Picture.Rows(output, ["Point", "Proposed", "Place"], DraftRows.Of(group));
        }

        if (draft.Open.Count > 0)
        {
            output.Line();
            output.Line("[bold]You decide[/]: the draft proposes nothing from these sentences.");
            Picture.Rows(output, ["About", "Sentence", "It can mean", "Place"], draft.Open.Select(one => new[] { one.About, one.Text, string.Join("; or ", one.Candidates), one.Citation.Section }));
        }
    }

    private void Tell(TermsDraft draft)
    {
        output.Say("Every proposal is marked \"proposed\". Compare each with its place in the document, then remove the mark.");
        foreach (var one in draft.Open)
        {
            output.Say($"The draft proposes nothing from {one.Citation.Section} ({one.About}): {one.Text}{(one.Candidates.Count > 0 ? $" It can mean: {string.Join("; or ", one.Candidates)}." : string.Empty)}");
        }
    }
}
