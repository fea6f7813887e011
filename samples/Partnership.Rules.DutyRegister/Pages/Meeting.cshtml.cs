using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>The duties before and after a meeting.</summary>
public sealed class MeetingModel(Register register, RegisterCalendars calendars) : RegisterPage
{
    [BindProperty]
    public string? Group { get; set; }

    public MeetingTimetable? Timetable { get; private set; }

    public LocalDate On { get; private set; }

    public void OnGet()
    {
        // The empty form is shown.
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => TryAsync(async () =>
    {
        On = DateBoxes.Need("on", "the day of the meeting", Request.Form);
        Timetable = MeetingTimetable.For(KnownTerms.Find(Group, On), On, (await calendars.NowAsync(register, stop)).Set);
        return Page();
    });
}
