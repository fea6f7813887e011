using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Feeds;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Calendar feeds by team: made, shown once, and revoked.</summary>
public sealed class FeedsModel(Register register, FeedDesk desk) : RegisterPage
{
    public IReadOnlyList<Feed> All { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    public string? Address { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => ListAsync(stop);

    public Task<IActionResult> OnPostAsync(string? team, string? why, CancellationToken stop) => TryAsync(
        async () =>
        {
            if (!await register.Matters.AnyAsync(one => one.Team == team, stop))
            {
                throw new RefusedException("team", "Choose a team that keeps a matter.");
            }

            var token = await desk.MakeAsync(team!, Acting(why), stop);
            Address = $"{Request.Scheme}://{Request.Host}/feeds/{token}.ics";
            await ListAsync(stop);
            return Page();
        },
        () => ListAsync(stop));

    public Task<IActionResult> OnPostRevokeAsync(long id, CancellationToken stop) => TryAsync(
        async () =>
        {
            await desk.RevokeAsync(id, Acting("revoked"), stop);
            return Redirect("/feeds");
        },
        () => ListAsync(stop));

    private async Task ListAsync(CancellationToken stop)
    {
        All = await register.Feeds.AsNoTracking().OrderByDescending(feed => feed.Id).ToListAsync(stop);
        Teams = await register.Matters.Select(one => one.Team).Distinct().OrderBy(team => team).ToListAsync(stop);
    }
}
