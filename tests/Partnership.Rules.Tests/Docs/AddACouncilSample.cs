using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Tests.Docs;

internal sealed class AddACouncilSample : PageSample
{
    private static readonly string file = Path.Combine(Seeds.Root, "samples/terms/barsetshire.json");

    internal override string Page => "docs/how-to/add-a-council.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region terms
            var read = TermsJson.Terms.Read(File.ReadAllText(file));
            foreach (var problem in read.Problems)
            {
                Console.WriteLine(problem);
            }

            foreach (var due in MeetingTimetable.For(read.Value.Groups[0], new LocalDate(2026, 4, 15), UkCalendars.All))
            {
                Console.WriteLine($"{due.On:d MMM yyyy}  {due.Duty}  ({due.Because.Id})");
            }
            #endregion
        },
    ];
}
