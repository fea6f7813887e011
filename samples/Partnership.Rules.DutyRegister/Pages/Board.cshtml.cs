using Microsoft.AspNetCore.Mvc;
using Partnership.Rules.DutyRegister.Boards;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Whether a board is as the Act or its terms ask: met, not met, not known, and what breaks next. The members' file is read, and not kept.</summary>
public sealed class BoardModel(LondonClock clock) : RegisterPage
{
    [BindProperty]
    public string? Group { get; set; }

    public BoardAnswer? Answer { get; private set; }

    public void OnGet()
    {
        // The empty form is shown.
    }

    public Task<IActionResult> OnPostAsync(IFormFile? members) => TryAsync(async () =>
    {
        if (members is null)
        {
            throw new RefusedException("members", "Choose a file of members.");
        }

        using var bytes = new MemoryStream();
        await members.CopyToAsync(bytes);
        Answer = BoardAnswer.Of(BoardAnswer.Read(bytes.ToArray()), Group, DateBoxes.Read("on", Request.Form) ?? clock.Today);
        return Page();
    });
}
