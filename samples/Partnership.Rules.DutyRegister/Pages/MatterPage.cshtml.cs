using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.SignIn;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>A matter: its deadlines with their reasons, what is still needed as a form, and its history.</summary>
public sealed class MatterPageModel(Register register, MatterBook book, RegisterCalendars calendars, LondonClock clock) : RegisterPage
{
    private static readonly CalendarId Otherwise = CalendarId.Parse("england-and-wales");

    public Matter Matter { get; private set; } = null!;

    public MatterAnswer Answer { get; private set; } = null!;

    public CalendarSet Calendars { get; private set; } = null!;

    public IReadOnlyDictionary<string, DeadlineParameter> Takes { get; private set; } = null!;

    public IReadOnlyList<ProcessEvent> History { get; private set; } = [];

    public IReadOnlyDictionary<long, long> LastDates { get; private set; } = null!;

    public LocalDate Today => clock.Today;

    public bool MayChange => Roles.Policies[Roles.Officer].Any(User.IsInRole);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop) => await register.Matters.AnyAsync(one => one.Key == key, stop) ? await ShownAsync(key, stop) : NotFound();

    public Task<IActionResult> OnPostAsync(string key, int version, string? why, CancellationToken stop) => ChangeAsync(key, async () =>
    {
        var answers = await GivenAsync(key, stop);
        if (answers.Count == 0)
        {
            throw new RefusedException("answers", "Answer at least one question, or leave the page: what is not known stays not known.");
        }

        await book.AnswerAsync(key, version, answers, Acting(why), stop);
    }, stop);

    public Task<IActionResult> OnPostDoneAsync(string key, long duty, int version, string? why, CancellationToken stop) => ChangeAsync(
        key,
        async () => await book.DoneAsync(duty, version, DateBoxes.Need($"done-{duty}", "the day on which it was done", Request.Form), Acting(why), stop),
        stop);

    /// <summary>The working days elapsed and left; null where there is no date.</summary>
    public DeadlineProgress? Progress(ClockAnswer given)
    {
        ArgumentNullException.ThrowIfNull(given);
        try
        {
            return given.Answer.Due.Answer.IsKnown ? ProgressCalculator.Count(given.Answer, Today, Calendars, Otherwise) : null;
        }
        catch (CalendarCoverageException)
        {
            return null;
        }
    }

    private async Task<IActionResult> ChangeAsync(string key, Func<Task> change, CancellationToken stop)
    {
        if (!MayChange)
        {
            return Forbid();
        }

        return await TryAsync(
            async () =>
            {
                await change();
                return Redirect($"/matters/{key}");
            },
            async () =>
            {
                register.ChangeTracker.Clear();
                await ShownAsync(key, stop);
            });
    }

    private async Task<Dictionary<string, string>> GivenAsync(string key, CancellationToken stop)
    {
        var matter = await book.FindAsync(key, stop);
        return MatterQuestion.Takes(matter.Event, matter.Rule)
            .Select(one => (one.Name, Value: one.Kind == ParameterKind.Date ? DateText(one.Name) : Request.Form[$"fact-{one.Name}"].ToString().Trim()))
            .Where(one => !string.IsNullOrEmpty(one.Value)).ToDictionary(one => one.Name, one => one.Value!, StringComparer.Ordinal);
    }

    private string? DateText(string name) => DateBoxes.Read($"fact-{name}", Request.Form) is { } date ? LocalDatePattern.Iso.Format(date) : null;

    private async Task<IActionResult> ShownAsync(string key, CancellationToken stop)
    {
        Matter = await book.FindAsync(key, stop);
        var known = await calendars.NowAsync(register, stop);
        Calendars = known.Set;
        Answer = MatterCount.Answer(Matter, known);
        Takes = MatterQuestion.Takes(Matter.Event, Matter.Rule).ToDictionary(one => one.Name, StringComparer.Ordinal);
        History = await register.ProcessEvents.AsNoTracking().Include(one => one.Process).Where(one => one.MatterId == Matter.Id).OrderByDescending(one => one.Id).ToListAsync(stop);
        LastDates = await register.GivenDates.Where(one => one.Duty!.MatterId == Matter.Id).GroupBy(one => one.DutyId).Select(same => new { same.Key, Last = same.Max(one => one.Id) }).ToDictionaryAsync(one => one.Key, one => one.Last, stop);
        return Page();
    }
}
