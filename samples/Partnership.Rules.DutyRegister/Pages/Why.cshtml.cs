using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Leads from a duty to why it has the date that it has now.</summary>
public sealed class WhyModel(Register register) : RegisterPage
{
    public async Task<IActionResult> OnGetAsync(long id, CancellationToken stop) =>
        await register.GivenDates.Where(one => one.DutyId == id).MaxAsync(one => (long?)one.Id, stop) is { } last ? Redirect($"/dates/{last}") : NotFound();
}
