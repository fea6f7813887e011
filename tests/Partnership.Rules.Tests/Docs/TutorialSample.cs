using System.Security.Cryptography;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class TutorialSample : PageSample
{
    internal override string Page => "docs/tutorial.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region date
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/fee-pause"), TriggerTime.Parse("2026-02-02"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            #endregion
        },
        Console =>
        {
            #region failure
            try
            {
                var facts = DeadlineFacts.None.With("fee-notce", "2026-02-09");
                DeadlineCalculator.Assess(StatuteBook.VersionsOf("foia-2000/fee-pause"), TriggerTime.Parse("2026-02-02"), facts, UkCalendars.All);
            }
            catch (ArgumentException refused)
            {
                Console.WriteLine(refused.Message.Split(" (Parameter")[0]);
            }
            #endregion
        },
        Console =>
        {
            #region mended
            var facts = DeadlineFacts.None.With("fee-notice", "2026-02-09").With("fee-received", "2026-02-20");
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/fee-pause"), TriggerTime.Parse("2026-02-02"), facts, UkCalendars.All);
            Console.WriteLine(answer);
            #endregion
        },
        Console =>
        {
            #region caveat
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-02-02"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer.Due.Caveats[0]);
            Console.WriteLine(answer.Due.Citations[0].WithLink);
            #endregion
        },
        Console =>
        {
            #region receipt
            var salt = ReceiptSalt.Of(RandomNumberGenerator.GetBytes(32));
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/fee-pause"), TriggerTime.Parse("2026-02-02"), DeadlineFacts.None, UkCalendars.All);
            byte[] receipt = ReceiptFile.ToUtf8(DecisionReceipt.Of(answer.Due, salt));
            Console.WriteLine(ReceiptFile.Verify(receipt, salt).Words);
            #endregion
        },
    ];
}
