using System.Security.Cryptography;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class SuppliersDeveloperSample : PageSample
{
    internal override string Page => "docs/how-to/suppliers-developer.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region how-do-i-keep-a-rule-as-json-and-read-it-back
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            var json = PartnershipJson.Of<Deadline>().Write(answer.Deadline!);
            Console.WriteLine(json.Length > 0);
            Console.WriteLine(PartnershipJson.Of<Deadline>().Read(json).Value == answer.Deadline);
            #endregion
        },
        Console =>
        {
            #region how-do-i-report-bad-input-to-a-user
            var read = PartnershipJson.Of<TimeLimit>().Read("{ \"amuont\": 3 }");
            Console.WriteLine(read.HasValue);
            Console.WriteLine(read.Problems[0]);
            #endregion
        },
        Console =>
        {
            #region how-do-i-keep-proof-of-what-was-answered
            var salt = ReceiptSalt.Of(RandomNumberGenerator.GetBytes(32));
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            byte[] kept = ReceiptFile.ToUtf8(DecisionReceipt.Of(answer.Due, salt, ReceiptInputs.None.WithText("case", "2026-014")));
            Console.WriteLine(ReceiptFile.Verify(kept, salt).Words);
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region what-can-i-log-without-personal-data
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            foreach (var step in answer.Due.Steps)
            {
                Console.WriteLine($"rule={step.Rule.Id} finding={step.Finding}");
            }

            Console.WriteLine($"inputs={string.Join(',', answer.Due.Inputs)}");
            #endregion
        },
        Console =>
        {
            #region which-version-of-a-rule-answers-a-date
            var later = StatuteBook.VersionsOf("uk-gdpr/subject-access");
            foreach (var version in later)
            {
                Console.WriteLine($"{version.Rule.Id} {version.Rule.InForce}");
            }
            #endregion
        },
    ];
}
