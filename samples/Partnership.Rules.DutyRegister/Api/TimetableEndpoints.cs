using Partnership.Rules.DutyRegister.Matters;
using System.ComponentModel;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>What is due before and after a meeting.</summary>
internal static class TimetableEndpoints
{
    internal static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/timetables", AskAsync)
            .WithMetadata(
                new Takes("group", "The group.", IsRequired: true, Codes: ClosedSets.Of(ClosedSets.Groups), Example: "southampton/board"),
                new Takes("meeting", "The day of the meeting.", IsRequired: true, Form: FormAttribute.Of(FormAttribute.Date)))
            .WithName("AskTimetable").WithSummary("The duties before and after a meeting of a group, each with its date and its clause.").Produces<MeetingDutyDocument[]>();
        api.MapGet("/groups", () => KnownTerms.Groups.Select(group => new GroupDocument(group.Id.Value, group.Name)))
            .WithName("ListGroups").WithSummary("The groups whose terms are built in, and those of the council's own terms.").Produces<GroupDocument[]>();
    }

    private static async Task<MeetingDutyDocument[]> AskAsync(string? group, string? meeting, Register register, RegisterCalendars calendars, CancellationToken stop)
    {
        var on = Texts.Date("meeting", meeting);
        var chosen = KnownTerms.Find(group, on);
        var known = await calendars.NowAsync(register, stop);
        var timetable = MeetingTimetable.For(chosen, on, known.Set);
        return [.. timetable.Select(due => new MeetingDutyDocument(due.Duty.What, Texts.Iso(due.On), due.Citation.ToString(), [.. due.Due.StillNeeded.Select(ask => ask.Text)]))];
    }
}

/// <summary>A duty before or after a meeting.</summary>
internal sealed record MeetingDutyDocument(
    [property: Description("The duty in words.")] string What,
    [property: Form(FormAttribute.Date)][property: Description("The last day; null where it is not known.")] string? On,
    [property: Description("The clause.")] string Clause,
    [property: Description("The facts that could change the date.")] IReadOnlyList<string> StillNeeded);

/// <summary>A group by its key and its name.</summary>
internal sealed record GroupDocument(
    [property: Codes(ClosedSets.Groups)][property: Description("The key of the group.")] string Key,
    [property: Description("The name of the group.")] string Name);
