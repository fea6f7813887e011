using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Feeds;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Calendar feeds by team and by board: made, shown once, and revoked.</summary>
public sealed class FeedsModel(Register register, FeedDesk desk) : RegisterPage
{
    private const string BoardPrefix = "board:";

    public IReadOnlyList<Feed> All { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    public IReadOnlyList<Group> Boards { get; } = [.. KnownEvent.All.Select(one => one.Group).OfType<Group>().Distinct()];

    public string? Address { get; private set; }

    public static string Choice(Group board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return BoardPrefix + board.Id.Value;
    }

    public Task OnGetAsync(CancellationToken stop) => ListAsync(stop);

    public Task<IActionResult> OnPostAsync(string? whose, string? why, CancellationToken stop) => TryAsync(
        async () =>
        {
            var board = Boards.FirstOrDefault(one => Choice(one) == whose)?.Id.Value;
            if (board is null && !await register.Matters.AnyAsync(one => one.Team == whose, stop))
            {
                throw new RefusedException("whose", "Choose a board, or a team that keeps a matter.");
            }

            var token = await desk.MakeAsync(whose, board, Acting(why), stop);
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
        register.ChangeTracker.Clear();
        All = await register.Feeds.AsNoTracking().OrderByDescending(feed => feed.Id).ToListAsync(stop);
        Teams = await register.Matters.Select(one => one.Team).Distinct().OrderBy(team => team).ToListAsync(stop);
    }
}
