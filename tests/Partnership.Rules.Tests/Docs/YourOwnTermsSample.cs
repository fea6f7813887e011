using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Tests.Docs;

internal sealed class YourOwnTermsSample : PageSample
{
    private static readonly string file = Path.Combine(Seeds.Root, "samples/terms/barsetshire.json");

    internal override string Page => "docs/how-to/your-own-terms.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region terms
            var read = PartnershipJson.Of<Terms>().ReadUtf8(File.ReadAllBytes(file));
            var board = read.Value.Find(GroupId.Parse("barsetshire/board"))!;
            foreach (var due in MeetingTimetable.For(board, new LocalDate(2026, 3, 11), UkCalendars.All))
            {
                Console.WriteLine($"{due.On:d MMM yyyy}  {due.Duty}");
            }
            #endregion
        },
    ];
}
