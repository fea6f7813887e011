using Partnership.Rules.Samples;

// dotnet run --project samples/Partnership.Rules.Samples -- notice
var samples = new SortedDictionary<string, Action>(StringComparer.Ordinal)
{
    ["board"] = GapsOnABoard.Run,
    ["definition"] = WhichDefinition.Run,
    ["grievance"] = AGrievance.Run,
    ["notice"] = NoticeOfAMeeting.Run,
    ["plan"] = PlanReview.Run,
    ["terms"] = YourOwnTerms.Run,
};

if (args is not [var name] || !samples.TryGetValue(name, out var run))
{
    Console.Error.WriteLine($"Enter one of: {string.Join(", ", samples.Keys)}.");
    return 2;
}

run();
return 0;
