using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

public sealed record Reminder(string What, LocalDate On, TimeLimit Notice);

[JsonSerializable(typeof(Reminder))]
public sealed partial class ReminderContext : JsonSerializerContext;

internal sealed class JsonSample : PageSample
{
    private static readonly string file = Path.Combine(Seeds.Root, "samples/terms/barsetshire.json");

    internal override string Page => "docs/json.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region errors
            var json = PartnershipJson.Of<TimeLimit>().Write(TimeLimit.WorkingDaysBefore(10));
            var read = PartnershipJson.Of<TimeLimit>().Read(json.Replace("\"days\"", "\"day\"").Replace("rolling", "roling"));
            Console.WriteLine($"has a value: {read.HasValue}");
            foreach (var problem in read.Problems)
            {
                Console.WriteLine(problem);
            }
            #endregion
        },
        Console =>
        {
            #region terms
            var reading = PartnershipJson.Of<Terms>().ReadUtf8(File.ReadAllBytes(file));
            var board = reading.Value.Find(GroupId.Parse("barsetshire/board"))!;
            foreach (var due in MeetingTimetable.For(board, new LocalDate(2026, 3, 11), UkCalendars.All))
            {
                Console.WriteLine($"{due.On:d MMM yyyy}  {due.Duty}");
            }
            #endregion
        },
        Console =>
        {
#pragma warning disable CA1869 // The page shows one call; a program keeps its options.
            #region beside
            var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(PartnershipJson.Resolver, ReminderContext.Default) };
            Console.WriteLine(JsonSerializer.Serialize(new Reminder("papers", new LocalDate(2026, 3, 11), TimeLimit.WorkingDaysBefore(10)), options));
            #endregion
#pragma warning restore CA1869
        },
        Console =>
        {
#pragma warning disable CA1869 // The page shows one call; a program keeps its options.
            #region determinations
            var options = new JsonSerializerOptions { TypeInfoResolver = PartnershipJson.Resolver };
            var told = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 3, 11), UkCalendars.All)[0].Due;
            var json = JsonSerializer.Serialize(told, options);

            var record = JsonSerializer.Deserialize<DeterminationDocument>(json, options)!;
            Console.WriteLine($"{record.State}: {record.Answer}");
            try
            {
                JsonSerializer.Deserialize<Determination<LocalDate>>(json, options);
            }
            catch (JsonException refused)
            {
                Console.WriteLine(refused.Message);
            }
            #endregion
#pragma warning restore CA1869
        },
    ];
}
