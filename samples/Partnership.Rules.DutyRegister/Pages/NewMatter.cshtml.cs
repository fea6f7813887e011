using Microsoft.AspNetCore.Mvc;
using Partnership.Rules.DutyRegister.Api;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Pages.Shared;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Something that happened is entered once; every deadline that it starts is started.</summary>
public sealed class NewMatterModel(MatterBook book) : RegisterPage
{
    [BindProperty]
    public string? Event { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public string? Team { get; set; }

    [BindProperty]
    public string? At { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public static IEnumerable<IGrouping<string, KnownEvent>> Events => KnownEvent.All.OrderBy(one => one.Words, StringComparer.Ordinal).GroupBy(one => one.Law?.Subject ?? "Terms of reference");

    public void OnGet(string? happened) => Event = happened;

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => TryAsync(async () =>
    {
        var on = DateBoxes.Need("on", "the day on which it happened", Request.Form);
        var entry = new NewMatter(Key?.Trim() ?? string.Empty, Team?.Trim() ?? string.Empty, string.IsNullOrEmpty(Event) ? null : Event, null, on, Texts.Time("at", At?.Trim()), new Dictionary<string, string>());
        var matter = await book.EnterAsync(entry, Acting(Why), stop);
        return Redirect($"/matters/{matter.Key}");
    });
}
