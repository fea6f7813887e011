using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Reasons;
using Spectre.Console;

namespace Partnership.Rules.Console.Receipts;

/// <summary><c>receipt verify</c>: whether receipts are as they were made, from nothing but the files and the salt. Two or more are a chain.</summary>
internal sealed class ReceiptVerifyCommand
{
    private readonly Output output;
    private readonly Command command = new("verify", "Says whether receipts are as they were made, without asking the question again. Two or more files are a chain, the first receipt first.");
    private readonly InputsArgument files = new("FILE") { Description = "the receipts" };
    private readonly InputSetting salt = Options.File("--salt", "the salt they were made with");
    private readonly Setting<Fingerprint> head = new("--head", "the seal of the last receipt, 64 hexadecimal digits", Fingerprint.Parse, "shows whether the end of the chain is missing");
    private readonly Option<bool> json = Options.Json();

    private ReceiptVerifyCommand(Output output)
    {
        this.output = output;
        command.Add(files);
        foreach (var option in new Option[] { salt, head, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new ReceiptVerifyCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var secret = SaltFile.Read(salt, parsed);
        var read = parsed.GetValue(files)!.Select(name => Checked.Of(name, secret, output)).ToArray();
        var document = new VerifyDocument(read.Select(one => one.Document), ChainOf(read, secret, parsed));
        if (parsed.GetValue(json))
        {
            output.Json(document);
        }
        else
        {
            Show(document);
        }

        return read.All(one => one.IsUsable) && document.Chain is null or { Whole: true } ? Exit.Answered : Exit.Partly;
    }

    private ChainForm? ChainOf(Checked[] read, ReceiptSalt secret, ParseResult parsed) => (read.Length, head.IsGiven(parsed)) switch
    {
        (1, false) => null,
        (_, true) => ChainForm.Of(read, head.Needed(parsed), secret),
        _ => ChainForm.Of(read, head: null, secret),
    };

    private void Show(VerifyDocument document)
    {
        foreach (var one in document.Receipts)
        {
            output.Line(Markup.Escape($"{one.File}: {one.Says}."));
        }

        if (document.Chain is { } chain)
        {
            output.Line(Markup.Escape(chain.Says));
        }
    }
}
