using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Samples;

/// <summary>A council's own terms of reference, written as a file: no code, and every calculator works with it. A problem is told with its place in the file.</summary>
internal static class YourOwnTerms
{
    internal static void Run()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "barsetshire.json"));
        var terms = PartnershipJson.Of<Terms>().Read(text).Value;
        Console.WriteLine($"{terms}: {terms.Groups.Count} groups, {terms.Rules.Count} rules");

        var meeting = MeetingTimetable.For(terms.Groups[0], new LocalDate(2026, 4, 15), UkCalendars.All);
        foreach (var due in meeting)
        {
            Console.WriteLine($"  {due.On:ddd d MMM uuuu}  {due.Duty.What}  ({due.Citation})");
        }

        foreach (var unsaid in meeting.Unspecified)
        {
            Console.WriteLine($"  the terms do not say {unsaid.Words}");
        }

        // Local terms may add to an Act and never take away from it: the seats for those who used the services cannot be made fewer.
        Told("asking for less than the Act", text.Replace("\"amount\": 2,\n      \"stricter\"", "\"amount\": 0,\n      \"stricter\"", StringComparison.Ordinal));
        Told("a word that is not known", text.Replace("\"point\": \"papers-out\"", "\"point\": \"papers\"", StringComparison.Ordinal));
    }

    private static void Told(string how, string text)
    {
        foreach (var problem in PartnershipJson.Of<Terms>().Read(text).Problems)
        {
            Console.WriteLine($"{how}: {problem}");
        }
    }
}
