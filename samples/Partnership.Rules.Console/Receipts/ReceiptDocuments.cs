using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Receipts;

/// <summary>The JSON form of a receipt that was kept.</summary>
internal sealed record KeptDocument(
    [Description("The file of the receipt.")] string Receipt,
    [Description("The date asked about.")] LocalDate On,
    [Description("The answer in words. It is not in the receipt.")] string Answer,
    [Description("The version of the package that answered.")] string Version,
    [Description("The ids of the rules that the answer used.")] IEnumerable<string> Rules,
    [Description("The names of the inputs that are bound.")] IEnumerable<string> Inputs,
    [Description("The seal of the receipt. Noted apart, it shows whether the end of a chain is missing.")] string Seal)
{
    internal static KeptDocument Of(string file, DecisionReceipt receipt, Determination answer) => new(
        file, receipt.On, answer.AnswerInWords, receipt.PackageVersion, receipt.Rules.Select(one => one.Id.Value), receipt.Inputs.Select(one => one.Name), receipt.Seal!.Value);
}

/// <summary>The JSON form of a replay.</summary>
internal sealed record ReplayDocument(
    [Description("What the check of the receipt found: sound, proves-less, changed or other-salt.")] string Receipt,
    [Description("True when the answer is the same; null when the receipt cannot say.")] bool? SameAnswer,
    [Description("The version of the package on the receipt.")] string ThenVersion,
    [Description("The version of the package that answered again.")] string NowVersion,
    [Description("The outcome in words.")] string Says)
{
    internal static ReplayDocument Of(Replay replay) =>
        new(replay.Receipt.Code, replay.Receipt == ReceiptCheck.Changed ? null : replay.IsSameAnswer, replay.ThenVersion, replay.NowVersion, replay.ToString());

    internal static ReplayDocument Refused(ReceiptCheck check, DecisionReceipt receipt, string now) => new(check.Code, null, receipt.PackageVersion, now, check.Words);
}

/// <summary>The JSON form of what changed.</summary>
internal sealed record ChangedDocument(
    [Description("What the check of the receipt found: sound, proves-less, changed or other-salt.")] string Receipt,
    [Description("What differs; null when the receipt cannot say.")] IEnumerable<ChangeForm>? Changes);

/// <summary>One thing that differs.</summary>
internal sealed record ChangeForm(
    [Description("What sort of thing, by its code.")] string Kind,
    [Description("The rule's id, the input's name, the later version or date; empty for the answer.")] string Name)
{
    [Description("Where the rule is written; omitted for anything else.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Source { get; private init; }

    internal static ChangeForm Of(ReceiptChange change) => new(change.Kind.Code, change.Name) { Source = change.Source };
}
