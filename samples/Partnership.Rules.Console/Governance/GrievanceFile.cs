using System.Text.Json;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>A grievance from a facts file.</summary>
internal static class GrievanceFile
{
    internal static GrievanceFacts Facts(FactsFile file) => new()
    {
        Concerns = file.Parsed(file.Root, "$", "concerns", $"one of {ComplaintSubject.All}", ComplaintSubject.Parse),
        RaisedOn = file.Day("raised"),
        InvestigationStartedOn = file.Day("investigationStarted"),
        InvestigationEndedOn = file.Day("investigationEnded"),
        CommitteeDecidedOn = file.Day("committeeDecided"),
        ToldOn = file.Day("told"),
        ConvenedAgainOn = file.Day("convenedAgain"),
        AppealLodgedOn = file.Day("appealLodged"),
        AppealReceivedOn = file.Day("appealReceived"),
        AppealDecidedOn = file.Day("appealDecided"),
        RelayedOn = file.Day("relayed"),
        SatOnBoth = SatOnBoth(file),
    };

    internal static GrievanceReadings Readings(FactsFile file) => new(
        file.Parsed(file.Root, "$", "noticeFrom", "end or start", text => Of(text, InvestigationAnchor.End, "end", InvestigationAnchor.Start, "start")),
        file.Parsed(file.Root, "$", "relayFrom", "receipt or decision", text => Of(text, RelayAnchor.Receipt, "receipt", RelayAnchor.Decision, "decision")),
        file.Parsed(file.Root, "$", "committee", "as-written or strict", text => Of(text, CommitteeChoice.AsWritten, "as-written", CommitteeChoice.Strict, "strict")));

    private static T Of<T>(string text, T one, string oneWord, T other, string otherWord) =>
        text == oneWord ? one : text == otherWord ? other : throw new FormatException(text);

    private static Fact<bool> SatOnBoth(FactsFile file) => file.Root.TryGetProperty("memberSatOnExecutiveCommittee", out var value) switch
    {
        true when value.ValueKind == JsonValueKind.True => Fact.Known(true),
        true when value.ValueKind == JsonValueKind.False => Fact.Known(false),
        _ => default,
    };
}
