using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>One change with everything that it did.</summary>
public sealed class ProcessPageModel(Register register) : RegisterPage
{
    public const int Listed = 500;

    public Process Process { get; private set; } = null!;

    public IReadOnlyList<ProcessEvent> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken stop)
    {
        if (await register.Processes.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, stop) is not { } process)
        {
            return NotFound();
        }

        Process = process;
        Events = await register.ProcessEvents.AsNoTracking().Include(one => one.Matter).Where(one => one.ProcessId == id).OrderBy(one => one.Id).Take(Listed).ToListAsync(stop);
        return Page();
    }
}
