using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Receipts;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Json;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Why a date was given on its day, what it was before, and who or what moved it.</summary>
public sealed class GivenDatePageModel(Register register, ReplayDesk desk) : RegisterPage
{
    public GivenDate Given { get; private set; } = null!;

    public DeterminationDocument Document { get; private set; } = null!;

    public ReplayDocument Replay { get; private set; } = null!;

    public IReadOnlyList<GivenDate> All { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken stop)
    {
        if (await register.GivenDates.AsNoTracking().Include(one => one.Process).Include(one => one.Duty!.Matter).SingleOrDefaultAsync(one => one.Id == id, stop) is not { } given)
        {
            return NotFound();
        }

        Given = given;
        Document = PartnershipJson.Of<DeterminationDocument>().Read(given.Document).Value;
        Replay = await desk.AgainAsync(register, given, stop);
        All = await register.GivenDates.AsNoTracking().Include(one => one.Process).Where(one => one.DutyId == given.DutyId).OrderByDescending(one => one.Id).ToListAsync(stop);
        return Page();
    }
}
