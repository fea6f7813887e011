using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Governance;

/// <summary>A grievance from a facts file.</summary>
internal static class GrievanceFile
{
    private static readonly string[] Steps =
    [
        "raised", "investigationStarted", "investigationEnded", "committeeDecided", "told", "convenedAgain", "decidedAgain", "appealLodged", "appealReceived", "appealDecided", "relayed",
    ];

    internal static GrievanceFacts Facts(FactsFile file)
    {
        file.OnlyKnows(file.Root, "$", [.. Steps, "$schema", "concerns", "memberSatOnExecutiveCommittee", "noticeFrom", "relayFrom", "committee"]);
        var days = Steps.ToDictionary(step => step, file.Day, StringComparer.Ordinal);
        return new GrievanceFacts
        {
            Concerns = file.Parsed(file.Root, "$", "concerns", $"one of {ComplaintSubject.All}", ComplaintSubject.Parse),
            RaisedOn = days["raised"],
            InvestigationStartedOn = days["investigationStarted"],
            InvestigationEndedOn = days["investigationEnded"],
            CommitteeDecidedOn = days["committeeDecided"],
            ToldOn = days["told"],
            ConvenedAgainOn = days["convenedAgain"],
            DecidedAgainOn = days["decidedAgain"],
            AppealLodgedOn = days["appealLodged"],
            AppealReceivedOn = days["appealReceived"],
            AppealDecidedOn = days["appealDecided"],
            RelayedOn = days["relayed"],
            SatOnBoth = file.Fact("memberSatOnExecutiveCommittee"),

            // A day that cannot be read is not a step that was not taken.
            NotKnown = Steps.Where(step => file.Has(step) && days[step] is null).Select(FactsFile.Kebab).ToValueList(),
        };
    }

    internal static GrievanceReadings Readings(FactsFile file) => new(
        file.Parsed(file.Root, "$", "noticeFrom", "end or start", text => Of(text, InvestigationAnchor.End, "end", InvestigationAnchor.Start, "start")),
        file.Parsed(file.Root, "$", "relayFrom", "receipt or decision", text => Of(text, RelayAnchor.Receipt, "receipt", RelayAnchor.Decision, "decision")),
        file.Parsed(file.Root, "$", "committee", "as-written or strict", text => Of(text, CommitteeChoice.AsWritten, "as-written", CommitteeChoice.Strict, "strict")));

    private static T Of<T>(string text, T one, string oneWord, T other, string otherWord) =>
        text == oneWord ? one : text == otherWord ? other : throw new FormatException(text);
}
