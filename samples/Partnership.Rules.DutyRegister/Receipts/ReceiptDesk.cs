using System.Reflection;
using Partnership.Rules.Json;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Receipts;

/// <summary>Makes receipts, and says whether an answer of today is that of a receipt. The salt comes from the configuration, never from the database.</summary>
public sealed class ReceiptDesk(ReceiptSalt salt)
{
    /// <summary>The version of the package that answers.</summary>
    public static string PackageVersion { get; } = typeof(Determination).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public string Write(Determination<TriggerTime> determination, ReceiptInputs inputs) =>
        PartnershipJson.Of<DecisionReceipt>().Write(Make(determination, inputs));

    /// <summary>Whether the answer is the same as then, and what changed.</summary>
    public ReceiptComparison Compare(string receipt, Determination<TriggerTime> again, ReceiptInputs inputs)
    {
        var then = PartnershipJson.Of<DecisionReceipt>().Read(receipt).Value;
        return new ReceiptComparison(then.Replay(again, salt).IsSameAnswer, [.. then.WhatChanged(again, salt, inputs).Select(ChangeWords.Of)]);
    }

    private DecisionReceipt Make(Determination<TriggerTime> determination, ReceiptInputs inputs) => DecisionReceipt.Of(determination, salt, inputs);
}

/// <summary>Whether an answer is the one that a receipt was made of, and what differs.</summary>
public sealed record ReceiptComparison(bool IsSame, IReadOnlyList<string> Changes);
