using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>How far a count is, and what it moved.</summary>
public sealed class RecalculationPageModel(Register register) : RegisterPage
{
    public const int Listed = 200;

    public Recalculation Wanted { get; private set; } = null!;

    public IReadOnlyList<ProcessEvent> Moves { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken stop)
    {
        if (await register.Recalculations.AsNoTracking().Include(one => one.Process).SingleOrDefaultAsync(one => one.Id == id, stop) is not { } wanted)
        {
            return NotFound();
        }

        Wanted = wanted;
        Moves = await register.ProcessEvents.AsNoTracking().Include(one => one.Matter).Where(one => one.ProcessId == wanted.ProcessId && one.MatterId != null).OrderBy(one => one.Id).Take(Listed).ToListAsync(stop);
        if (wanted.EndedAt is null)
        {
            Response.Headers["Refresh"] = "2";
        }

        return Page();
    }
}
