using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Partnership.Rules.Calculators;
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
    internal override string Page => "docs/json.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
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
            var due = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 3, 11), UkCalendars.All)[0].Due;
            var json = JsonSerializer.Serialize(due, options);

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
