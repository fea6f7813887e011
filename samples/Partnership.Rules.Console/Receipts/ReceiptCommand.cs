using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Json;
using Partnership.Rules.Reasons;
using Spectre.Console;

namespace Partnership.Rules.Console.Receipts;

/// <summary><c>receipt</c>: keeps a receipt of an answer, verifies it, replays it, and says what has changed since.</summary>
internal sealed class ReceiptCommand
{
    private readonly Output output;

    private ReceiptCommand(Output output) => this.output = output;

    internal static Command Build(Output output)
    {
        var one = new ReceiptCommand(output);
        return new Command("receipt", "A receipt of an answer: keep it, verify it, replay it, see what has changed. No value is in it, and no personal data.")
        {
            one.Keep(),
            ReceiptVerifyCommand.Build(output),
            one.Held("replay", "Answers the question of a receipt again, and says whether the answer is the same.", one.Replay),
            one.Held("changed", "Says what differs between a receipt and the same question today: rules, calendar days, inputs, version, answer.", one.Changed),
        };
    }

    private Command Keep()
    {
        var command = new Command("keep", "Answers a question and keeps a sealed receipt of the answer.");
        var question = new ReceiptQuestion(command);
        var (salt, made) = (Options.File("--salt", "the salt, as --new-salt makes it"), Options.Output("--new-salt", "makes a salt and keeps it there"));
        var (kept, after, json) = (Options.Output("--out", "the receipt to write"), Options.File("--after", "the receipt before this one, to make a chain"), Options.Json());
        foreach (var option in new Option[] { salt, made, kept, after, json })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            _ = kept.Needed(parsed);
            var answer = question.Answer(parsed, output);
            var before = after.IsGiven(parsed) ? Read(after, parsed).Receipt : null;
            var secret = Salt(salt, made, parsed);
            var receipt = DecisionReceipt.Of(answer, secret, question.Also(parsed), Sealed(before, secret, after.Name));
            kept.WriteTo(parsed, stream => stream.Write([.. ReceiptFile.ToUtf8(receipt), (byte)'\n']));
            Show(KeptDocument.Of(kept.Needed(parsed), receipt, answer), parsed.GetValue(json));
            return Exit.Answered;
        });
        return command;
    }

    private static ReceiptSalt Salt(InputSetting salt, OutputSetting made, ParseResult parsed) => (salt.IsGiven(parsed), made.IsGiven(parsed)) switch
    {
        (true, false) => SaltFile.Read(salt, parsed),
        (false, true) => SaltFile.Make(made, parsed),
        _ => throw new BadUsageException("A receipt needs one salt. Enter --salt with the file of one, or --new-salt with a file to make."),
    };

    private static DecisionReceipt? Sealed(DecisionReceipt? before, ReceiptSalt salt, string option) =>
        before is null || before.Verify(salt) == ReceiptCheck.Sound ? before : throw new BadUsageException($"{option}: {before.Verify(salt).Words}, so there is no seal to hold on to. Enter the receipt as it was kept, or begin a new chain without {option}.");

    private Command Held(string name, string description, Func<Held, bool, int> show)
    {
        var command = new Command(name, description);
        var question = new ReceiptQuestion(command);
        var (receipt, salt, json) = (Options.File("--receipt", "the receipt"), Options.File("--salt", "the salt it was made with"), Options.Json());
        command.Add(receipt);
        command.Add(salt);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var (kept, bytes) = Read(receipt, parsed);
            var secret = SaltFile.Read(salt, parsed);
            return show(new Held(kept, ReceiptFile.Verify(bytes, secret), secret, question.Answer(parsed, output), question.Also(parsed)), parsed.GetValue(json));
        });
        return command;
    }

    private int Replay(Held held, bool asJson)
    {
        var document = held.IsUsable ? ReplayDocument.Of(held.Receipt.Replay(held.Again, held.Salt)) : ReplayDocument.Refused(held.Check, held.Receipt, held.NowVersion);
        if (asJson)
        {
            output.Json(document);
        }
        else
        {
            output.Line(Markup.Escape($"{held.Again.AnswerInWords}: {document.Says}."));
        }

        return Outcome(held);
    }

    private int Changed(Held held, bool asJson)
    {
        var changes = held.IsUsable ? held.Receipt.WhatChanged(held.Again, held.Salt, held.Also).Select(ChangeForm.Of).ToArray() : null;
        if (asJson)
        {
            output.Json(new ChangedDocument(held.Check.Code, changes));
        }
        else
        {
            foreach (var line in changes?.Select(one => $"{one.Kind} {one.Name} {one.Source}".TrimEnd()).DefaultIfEmpty("Nothing has changed.") ?? [])
            {
                output.Line(Markup.Escape(line));
            }
        }

        return Outcome(held);
    }

    private int Outcome(Held held)
    {
        if (held.Check != ReceiptCheck.Sound)
        {
            output.Say($"--receipt: {held.Check.Words}.");
        }

        return held.IsUsable ? Exit.Answered : Exit.Partly;
    }

    private void Show(KeptDocument document, bool asJson)
    {
        if (asJson)
        {
            output.Json(document);
            return;
        }

        output.Line(Markup.Escape($"{document.Answer}: receipt kept in {document.Receipt}, with {Options.Digits(document.Inputs.Count())} inputs."));
        output.Line(Markup.Escape($"Seal: {document.Seal}"));
    }

    private static (DecisionReceipt Receipt, byte[] Bytes) Read(InputSetting file, ParseResult parsed)
    {
        var bytes = Files.ReadBytes(file.Needed(parsed), file.Name);
        var reading = PartnershipJson.Of<DecisionReceipt>().ReadUtf8(bytes);
        return reading.HasValue
            ? (reading.Value, bytes)
            : throw new BadUsageException($"{file.Name}: '{file.Needed(parsed)}' is not a receipt, or was changed; {string.Join(" ", reading.Problems.Take(3))}");
    }
}
