using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What to keep of an answer, to show later how it was reached: rules, inputs and answer as fingerprints. No value is in it, so no personal data.</summary>
/// <remarks>
/// <para>Rules go in by their public text; inputs and the answer go in under the caller's <see cref="ReceiptSalt"/>.</para>
/// <para>Worked example: a receipt of papers due 10 working days before 8 September 2021 and one made after 31 August 2021 was closed
/// differ in the input <c>calendar england-and-wales 2021</c> and in the answer, and in no rule.</para>
/// </remarks>
public sealed record DecisionReceipt
{
    /// <summary>A receipt as it was kept. New ones come from <see cref="Of"/>.</summary>
    /// <param name="on">The date asked about.</param>
    /// <param name="packageVersion">The version of the package that answered.</param>
    /// <param name="answer">The salted fingerprint of the answer.</param>
    /// <param name="saltMark">What tells the salt from any other.</param>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    public DecisionReceipt(LocalDate on, string packageVersion, Fingerprint answer, Fingerprint saltMark)
    {
        On = on;
        PackageVersion = Guard.NotBlank(packageVersion);
        Answer = Guard.NotNull(answer);
        SaltMark = Guard.NotNull(saltMark);
    }

    /// <summary>The date asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The version of the package that answered.</summary>
    public string PackageVersion { get; }

    /// <summary>The salted fingerprint of the answer: its state, words, other readings, flags and what was still needed.</summary>
    public Fingerprint Answer { get; }

    /// <summary>What tells the salt from any other, and gives nothing of it away.</summary>
    public Fingerprint SaltMark { get; }

    /// <summary>The rules used.</summary>
    public ValueList<ReceiptRule> Rules { get; init; } = ValueList<ReceiptRule>.Empty;

    /// <summary>The inputs, by name.</summary>
    public ValueList<ReceiptInput> Inputs { get; init; } = ValueList<ReceiptInput>.Empty;

    /// <summary>A receipt for an answer.</summary>
    /// <param name="determination">The answer.</param>
    /// <param name="inputs">What it was worked out from.</param>
    /// <param name="salt">The caller's salt.</param>
    /// <param name="packageVersion">The version of this package, as the caller's project has it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    public static DecisionReceipt Of(Determination determination, ReceiptInputs inputs, ReceiptSalt salt, string packageVersion) =>
        new(Guard.NotNull(determination).On, packageVersion, FingerprintOf(determination, Guard.NotNull(salt)), salt.Mark)
        {
            Rules = determination.Rules.Select(ReceiptRule.Of).ToValueList(),
            Inputs = Guard.NotNull(inputs).Under(salt),
        };

    /// <summary>Whether an answer worked out again is the one on the receipt.</summary>
    /// <param name="again">The answer worked out again.</param>
    /// <param name="salt">The salt of the receipt.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The salt is another: then nothing can be told.</exception>
    public Replay Replay(Determination again, ReceiptSalt salt)
    {
        Guard.NotNull(again);
        Guard.Require(Guard.NotNull(salt).Mark == SaltMark, "The salt is not the one the receipt was made with.", nameof(salt));
        return new Replay(again.On == On && FingerprintOf(again, salt) == Answer);
    }

    /// <summary>What differs between this receipt and one made today: each rule with the law it stands in, each calendar day, each other input, the version, the date, the answer.</summary>
    /// <remarks>The answer comes last, and only when it is another: without it nothing of what differs moved the answer.</remarks>
    /// <param name="today">The receipt made today, under the same salt.</param>
    /// <exception cref="ArgumentNullException">The receipt is null.</exception>
    /// <exception cref="ArgumentException">It was made with another salt: then nothing can be told.</exception>
    public ValueList<ReceiptChange> WhatChanged(DecisionReceipt today)
    {
        Guard.Require(Guard.NotNull(today).SaltMark == SaltMark, "The receipts were made with different salts.", nameof(today));
        return ReceiptChanges.Between(this, today).ToValueList();
    }

    /// <summary>The date and what the answer rests on, by name.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(On)}: rules {Rules}; inputs {Inputs}";

    private static Fingerprint FingerprintOf(Determination determination, ReceiptSalt salt) => salt.Salted(
    [
        "answer",
        determination.State.ToString(),
        determination.AnswerInWords,
        Joined(determination.OtherReadings),
        Joined(determination.Caveats.Select(flag => flag.Code)),
        Joined(determination.StillNeeded.Select(ask => ask.Fact)),
    ]);

    private static string Joined(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"{English.Number(text.Length)}:{text}"));
}
