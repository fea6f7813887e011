using System.Security.Cryptography;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class KeepAReceiptSample : PageSample
{
    /// <summary>What the first block leaves to the others.</summary>
    private static readonly ReceiptSalt salt = ReceiptSalt.Of(RandomNumberGenerator.GetBytes(32));

    private static readonly Determination<LocalDate> due = DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), UkCalendars.All);

    private static readonly byte[] kept = ReceiptFile.ToUtf8(DecisionReceipt.Of(due, salt, ReceiptInputs.None.WithText("case", "board-2021-3")));

    internal override string Page => "docs/how-to/keep-a-receipt.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region keep
            var salt = ReceiptSalt.Of(RandomNumberGenerator.GetBytes(32));
            var due = DeadlineCalculator.AssessDay(
                Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), UkCalendars.All);

            var receipt = DecisionReceipt.Of(due, salt, ReceiptInputs.None.WithText("case", "board-2021-3"));
            byte[] kept = ReceiptFile.ToUtf8(receipt);

            Console.WriteLine($"{due.Value:d MMMM yyyy}: {receipt.Inputs.Count} inputs bound");
            Console.WriteLine(ReceiptFile.Verify(kept, salt).Words);
            #endregion
        },
        Console =>
        {
            #region replay
            var read = PartnershipJson.Of<DecisionReceipt>().ReadUtf8(kept).Value;
            var closing = UkCalendars.EnglandAndWales.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2021, 8, 31), "Closed", "the council")]);
            var again = DeadlineCalculator.AssessDay(
                Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), UkCalendars.All);
            var today = DeadlineCalculator.AssessDay(
                Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), CalendarSet.Of(closing));

            Console.WriteLine(read.Replay(again, salt));
            Console.WriteLine(read.Replay(today, salt));
            foreach (var change in read.WhatChanged(today, salt, ReceiptInputs.None.WithText("case", "board-2021-3")))
            {
                Console.WriteLine(change);
            }
            #endregion
        },
        Console =>
        {
            #region chain
            var first = DecisionReceipt.Of(due, salt);
            var second = DecisionReceipt.Of(due, salt, after: first);
            var head = second.Seal;

            Console.WriteLine(ReceiptChain.FirstBreak([first, second], head, salt)?.ToString() ?? "whole");
            Console.WriteLine($"The chain breaks at receipt {ReceiptChain.FirstBreak([first], head, salt)}.");
            #endregion
        },
    ];
}
