using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Partnership.Rules.DutyRegister.Notices;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Where notices go, how many wait, and a notice that says nothing to try the way.</summary>
public sealed class NoticesModel(Register register, NoticeSender sender, IOptions<NoticeOptions> options) : RegisterPage
{
    public Uri? Address => options.Value.Address;

    public int Sent { get; private set; }

    public int Waiting { get; private set; }

    public int GivenUp { get; private set; }

    public string? Answer { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => CountAsync(stop);

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => TryAsync(
        async () =>
        {
            Answer = await sender.PingAsync(stop);
            await CountAsync(stop);
            return Page();
        },
        () => CountAsync(stop));

    private async Task CountAsync(CancellationToken stop)
    {
        Sent = await register.Outbox.CountAsync(one => one.SentAt != null, stop);
        Waiting = await register.Outbox.CountAsync(one => one.SentAt == null && one.Attempts < Outbox.MostAttempts, stop);
        GivenUp = await register.Outbox.CountAsync(one => one.SentAt == null && one.Attempts >= Outbox.MostAttempts, stop);
    }
}
