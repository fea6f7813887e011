using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>What is due round a meeting.</summary>
internal static class TimetableEndpoints
{
    internal static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/timetables", AskAsync).WithMetadata(new Takes("group", "meeting"))
            .WithName("AskTimetable").WithSummary("The duties before and after a meeting of a group, each with its date and its clause.").Produces<MeetingDutyDocument[]>();
        api.MapGet("/groups", () => Catalogue.Groups.Select(group => new GroupDocument(group.Id.Value, group.Name)))
            .WithName("ListGroups").WithSummary("The groups whose terms ship with the library.").Produces<GroupDocument[]>();
    }

    private static async Task<IResult> AskAsync(string? group, string? meeting, Register register, RegisterCalendars calendars, CancellationToken stop)
    {
        var chosen = Catalogue.Groups.FirstOrDefault(one => one.Id.Value == group) ?? throw new RefusedException("group", $"There is no group '{group}'. GET /api/v1/groups lists them.");
        var known = await calendars.NowAsync(register, stop);
        var round = MeetingTimetable.For(chosen, Texts.Date("meeting", meeting), known.Set);
        return Results.Ok(round.Select(due => new MeetingDutyDocument(due.Duty.What, Texts.Iso(due.On), due.Citation.ToString(), [.. due.Due.StillNeeded.Select(ask => ask.Text)])).ToArray());
    }
}

/// <summary>A duty round a meeting; without a date where it is not known.</summary>
internal sealed record MeetingDutyDocument(string What, string? On, string Clause, IReadOnlyList<string> StillNeeded);

/// <summary>A group by its key and its name.</summary>
internal sealed record GroupDocument(string Key, string Name);
