using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What to keep of an answer, to show later how it was reached: rules, inputs and answer as fingerprints. No value is in it, so no personal data.</summary>
/// <remarks>
/// <para>The receipt covers every member of the answer. The inputs, the calendar days and the package version come from the answer and the package. The
/// seal is a keyed fingerprint over the whole receipt, so that no member can be changed, removed or
/// exchanged unnoticed by anyone without the caller's <see cref="ReceiptSalt"/>.</para>
/// <para>Worked example: a receipt of papers due 10 working days before 8 September 2021, compared with the same question asked after 31 August 2021
/// became a non-working day, gives a new input <c>calendar england-and-wales 2021-08-31</c> and another answer, and no other rule.</para>
/// </remarks>
/// <example><code>static DecisionReceipt Keep(Determination answer, ReceiptSalt salt) { return DecisionReceipt.Of(answer, salt, ReceiptInputs.None.WithText("case", "foi-2026-014")); }</code></example>
public sealed record DecisionReceipt
{
    /// <summary>A receipt as it was kept. New ones come from <see cref="Of"/>.</summary>
    /// <param name="on">The date asked about.</param>
    /// <param name="packageVersion">The version of the package that answered.</param>
    /// <param name="answer">The keyed fingerprint of the answer.</param>
    /// <param name="saltMark">The mark that distinguishes the salt from any other.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
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

    /// <summary>The keyed fingerprint of the answer with every member of it: value, reasons, caveats, other interpretations and what was still needed.</summary>
    public Fingerprint Answer { get; }

    /// <summary>What tells the salt from any other, and gives nothing of it away.</summary>
    public Fingerprint SaltMark { get; }

    /// <summary>The rules that the answer used, with the fingerprint of each text.</summary>
    public ValueList<ReceiptRule> Rules { get; init; } = ValueList<ReceiptRule>.Empty;

    /// <summary>The inputs that the answer was worked out from, by name.</summary>
    public ValueList<ReceiptInput> Inputs { get; init; } = ValueList<ReceiptInput>.Empty;

    /// <summary>What sets the fingerprints of this receipt apart from those of any other; null on a receipt of the first form.</summary>
    public Fingerprint? Nonce { get; init; }

    /// <summary>The seal of the receipt before this one; null when it begins a chain or is in none.</summary>
    public Fingerprint? Previous { get; init; }

    /// <summary>The keyed fingerprint over everything else on the receipt; null on a receipt of the first form, which proves less.</summary>
    public Fingerprint? Seal { get; init; }

    /// <summary>A sealed receipt for an answer.</summary>
    /// <remarks>
    /// The package has no random source. The nonce is computed from all the inputs and the salt, so two receipts share fingerprints only when they are the
    /// same in every part.
    /// </remarks>
    /// <param name="determination">The answer, which carries its inputs.</param>
    /// <param name="salt">The caller's salt.</param>
    /// <param name="also">The further inputs to bind, such as the key of the case; null for none.</param>
    /// <param name="after">The previous receipt, to make a chain; null for none.</param>
    /// <exception cref="ArgumentNullException">The answer or the salt is null.</exception>
    /// <exception cref="ArgumentException">The previous receipt has no seal, was changed after it was made, or was made with another salt.</exception>
    public static DecisionReceipt Of(Determination determination, ReceiptSalt salt, ReceiptInputs? also = null, DecisionReceipt? after = null)
    {
        Guard.NotNull(determination);
        Guard.NotNull(salt);
        Guard.Require(after is null or { Seal: not null }, "The receipt before this one has no seal. Begin a new chain.", nameof(after));
        Guard.Require(after is null || after.Verify(salt) == ReceiptCheck.Sound, "The receipt before this one was changed after it was made, or made with another salt. Find the receipt as it was kept.", nameof(after));
        return ReceiptContent.Of(determination, also).Receipt(salt, after?.Seal);
    }

    /// <summary>Whether the receipt is as it was made.</summary>
    /// <remarks>A receipt of the first form has neither seal nor nonce. One that has a nonce or a previous receipt, and no seal, had a seal that was removed.</remarks>
    /// <param name="salt">The salt with which the receipt was made.</param>
    /// <exception cref="ArgumentNullException">The salt is null.</exception>
    public ReceiptCheck Verify(ReceiptSalt salt) =>
        Guard.NotNull(salt).Mark != SaltMark ? ReceiptCheck.OtherSalt
        : Seal is null ? (Nonce is null && Previous is null ? ReceiptCheck.ProvesLess : ReceiptCheck.Changed)
        : salt.Seal(this with { Seal = null }) == Seal ? ReceiptCheck.Sound
        : ReceiptCheck.Changed;

    /// <summary>Whether an answer worked out again is the one on the receipt.</summary>
    /// <param name="again">The answer computed again.</param>
    /// <param name="salt">The salt of the receipt.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The salt is a different salt, so the receipts cannot be compared.</exception>
    public Replay Replay(Determination again, ReceiptSalt salt)
    {
        Guard.NotNull(again);
        var check = Verify(salt);
        Guard.Require(check != ReceiptCheck.OtherSalt, "The salt is not the one the receipt was made with.", nameof(salt));
        return new Replay(check, again.On == On && ReceiptContent.Of(again, null).AnswerUnder(salt, Nonce) == Answer, PackageVersion, Contents.PackageVersion);
    }

    /// <summary>What differs between this receipt and the same question asked again: each rule with where it is written, each calendar day, each other input, the version, the date, the answer.</summary>
    /// <remarks>The answer is last, and is listed only when it changed. If it is not listed, none of the differences changed the answer.</remarks>
    /// <param name="again">The answer computed again.</param>
    /// <param name="salt">The salt of the receipt.</param>
    /// <param name="also">The further inputs that the receipt binds, as they are today; null for none.</param>
    /// <exception cref="ArgumentNullException">The answer or the salt is null.</exception>
    /// <exception cref="ArgumentException">The salt is a different salt, or the receipt was changed after it was made, so no comparison is possible.</exception>
    public ValueList<ReceiptChange> WhatChanged(Determination again, ReceiptSalt salt, ReceiptInputs? also = null)
    {
        Guard.NotNull(again);
        var check = Verify(salt);
        Guard.Require(check != ReceiptCheck.OtherSalt, "The salt is not the one the receipt was made with.", nameof(salt));
        Guard.Require(check != ReceiptCheck.Changed, "The receipt was changed after it was made.", nameof(salt));
        return ReceiptChanges.Between(this, ReceiptContent.Of(again, also).Beside(this, salt)).ToValueList();
    }

    /// <summary>The receipt as canonical JSON (RFC 8785): the one spelling that is kept and sent, so that any other is found.</summary>
    public string ToCanonicalJson() => ReceiptText.Of(this);

    /// <summary>The date, and the names of what the answer depends on.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(On)}: rules {Rules}; inputs {Inputs}";
}
