using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Notices;

/// <summary>Writes the notice that a date moved, as a CloudEvent. It holds keys and dates, never a fact of the matter.</summary>
public sealed class NoticeWriter(LondonClock clock)
{
    public OutboxMessage Moved(Matter matter, Duty duty, LocalDate? was, string because)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(duty);
        return Written("partnership-rules.due-date-moved.v1", matter.Key, new() { ["matter"] = matter.Key, ["rule"] = duty.Rule, ["stage"] = duty.Stage.Length > 0 ? duty.Stage : null, ["was"] = Iso(was), ["now"] = Iso(duty.DueOn), ["because"] = because });
    }

    /// <summary>A notice that says nothing, to try the way to the receiver.</summary>
    public OutboxMessage Ping() => Written("partnership-rules.ping.v1", "ping", []);

    private OutboxMessage Written(string type, string subject, Dictionary<string, string?> data)
    {
        var id = Guid.CreateVersion7();
        var body = JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["specversion"] = "1.0",
            ["id"] = id.ToString(),
            ["source"] = "/duty-register",
            ["type"] = type,
            ["subject"] = subject,
            ["time"] = InstantPattern.ExtendedIso.Format(clock.Now),
            ["datacontenttype"] = "application/json",
            ["data"] = data,
        });
        return new OutboxMessage { EventId = id, Body = body, CreatedAt = clock.Now, NextAt = clock.Now };
    }

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
