using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Receipts;

/// <summary>The JSON form of a check of receipts.</summary>
internal sealed record VerifyDocument(
    [Description("The receipts, in the order given.")] IEnumerable<CheckedForm> Receipts,
    [Description("Whether the receipts are a whole chain; null for one receipt without --head.")] ChainForm? Chain);

/// <summary>The JSON form of the check of one receipt.</summary>
internal sealed record CheckedForm(
    [Description("The file of the receipt.")] string File,
    [Description("What the check of the receipt found: sound, proves-less, changed or other-salt.")] string Receipt,
    [Description("The date on the receipt; null when it cannot be read. Rely on it only when the receipt is sound.")] LocalDate? On,
    [Description("The version of the package on the receipt; null when it cannot be read.")] string? Version,
    [Description("The seal on the receipt; null when there is none.")] string? Seal,
    [Description("The outcome in words.")] string Says);

/// <summary>The JSON form of the check of a chain.</summary>
internal sealed record ChainForm(
    [Description("True when each receipt holds the one before, and the last one is the head where a head was given.")] bool Whole,
    [Description("The first receipt that does not belong where it is, counted from 1; one more than there are when the end is missing; null when the chain is whole.")] int? BreaksAt,
    [Description("The outcome in words.")] string Says)
{
    internal static ChainForm Of(Checked[] read, Fingerprint? head, ReceiptSalt salt)
    {
        var unsound = Array.FindIndex(read, one => one.Check != ReceiptCheck.Sound);
        var sound = read.Take(unsound < 0 ? read.Length : unsound).Select(one => one.Receipt!).ToArray();
        var broken = ReceiptChain.FirstBreak(sound, unsound < 0 && head is not null ? head : sound.LastOrDefault()?.Seal, salt) ?? (unsound < 0 ? null : unsound);
        return new ChainForm(broken is null, broken + 1, Words(read, broken, head));
    }

    private static string Words(Checked[] read, int? broken, Fingerprint? head) => broken switch
    {
        null when head is null => "The chain is whole as far as it goes. To see whether its end is missing, enter --head with the seal of the last receipt.",
        null => "The chain is whole.",
        { } at when at == read.Length => "The chain is whole as far as it goes, but its last receipt is not the head: the end is missing.",
        { } at => $"The chain breaks at {read[at].Name}.",
    };
}
