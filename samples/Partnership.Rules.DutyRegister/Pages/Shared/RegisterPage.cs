using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partnership.Rules.DutyRegister.Running;

namespace Partnership.Rules.DutyRegister.Pages.Shared;

/// <summary>What every page does: says who acts, and shows what was refused at its field.</summary>
public abstract class RegisterPage : PageModel
{
    protected Actor Acting(string? why) => Actor.Of(User, why);

    /// <summary>Does it, or shows the page again with what was wrong.</summary>
    protected async Task<IActionResult> TryAsync(Func<Task<IActionResult>> act, Func<Task>? again = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        try
        {
            return await act();
        }
        catch (RefusedException refused)
        {
            ModelState.AddModelError(refused.Field, refused.Message);
            if (again is not null)
            {
                await again();
            }

            return Page();
        }
    }

    /// <summary>What was wrong with a field; null when nothing was.</summary>
    public string? ErrorOf(string field) => ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}
