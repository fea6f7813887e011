using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>A holiday is added: first what would move, then, confirmed, the change.</summary>
public sealed class CalendarModel(Register register, RegisterCalendars calendars, CalendarDesk desk) : RegisterPage
{
    public const int Listed = 100;

    public IReadOnlyList<CalendarDay> Added { get; private set; } = [];

    public IReadOnlyList<CalendarDay> Proposed { get; private set; } = [];

    public DryRun? Run { get; private set; }

    public string ProposedText => JsonSerializer.Serialize(Proposed.Select(day => new Day(day.Calendar, LocalDatePattern.Iso.Format(day.On), day.Name, day.Source, day.IsOpen)));

    public Task OnGetAsync(CancellationToken stop) => ListAsync(stop);

    public Task<IActionResult> OnPostDayAsync(string? part, string? name, string? source, CancellationToken stop) => ProposeAsync(set =>
    {
        Need(name, "name", "the name of the day, such as State Funeral");
        Need(source, "source", "where it was proclaimed");
        return [CalendarDays.One(set, part ?? string.Empty, DateBoxes.Need("on", "the day", Request.Form), name!.Trim(), source!.Trim())];
    }, stop);

    public Task<IActionResult> OnPostListAsync(IFormFile? list, CancellationToken stop) => ProposeAsync(set =>
    {
        if (list is null)
        {
            throw new RefusedException("list", "Choose the file of bank holidays from GOV.UK.");
        }

        using var bytes = new MemoryStream();
        list.CopyTo(bytes);
        return CalendarDays.FromList(set, bytes.ToArray());
    }, stop);

    public Task<IActionResult> OnPostConfirmAsync(string? days, string? why, CancellationToken stop) => TryAsync(
        async () =>
        {
            var wanted = await desk.ConfirmAsync(Read(days), Acting(why), stop);
            return Redirect($"/recalculations/{wanted.Id}");
        },
        async () =>
        {
            await ListAsync(stop);
            if (ErrorOf("days") is null)
            {
                Proposed = Read(days);
                Run = await desk.TryAsync(Proposed, stop);
            }
        });

    private Task<IActionResult> ProposeAsync(Func<Time.CalendarSet, IReadOnlyList<CalendarDay>> propose, CancellationToken stop) => TryAsync(
        async () =>
        {
            await ListAsync(stop);
            Proposed = propose((await calendars.NowAsync(register, stop)).Set);
            Run = await desk.TryAsync(Proposed, stop);
            return Page();
        },
        () => ListAsync(stop));

    private async Task ListAsync(CancellationToken stop) => Added = await register.CalendarDays.AsNoTracking().Include(day => day.Process).OrderByDescending(day => day.Id).ToListAsync(stop);

    private static CalendarDay[] Read(string? text)
    {
        try
        {
            return [.. JsonSerializer.Deserialize<Day[]>(text ?? "[]")!.Select(day => new CalendarDay { Calendar = day.Calendar, On = LocalDatePattern.Iso.Parse(day.On).Value, Name = day.Name, Source = day.Source, IsOpen = day.IsOpen })];
        }
        catch (Exception spoiled) when (spoiled is JsonException or UnparsableValueException)
        {
            throw new RefusedException("days", "What was to be confirmed was not sent whole. Try it again from the start.");
        }
    }

    private static void Need(string? text, string field, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RefusedException(field, $"Give {what}.");
        }
    }

    private sealed record Day(string Calendar, string On, string Name, string Source, bool IsOpen);
}
