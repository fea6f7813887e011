using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.SignIn;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Signs in: by the provider, or in Development by choosing a role. The choice does not exist outside Development.</summary>
public sealed class SignInModel(IWebHostEnvironment environment, IConfiguration configuration) : RegisterPage
{
    public bool MayChoose => environment.IsDevelopment() && string.IsNullOrEmpty(configuration["SignIn:Authority"]);

    public IActionResult OnGet(string? returnUrl) => MayChoose ? Page() : Challenge(new AuthenticationProperties { RedirectUri = Local(returnUrl) });

    public async Task<IActionResult> OnPostAsync(string? role, string? returnUrl)
    {
        if (!MayChoose)
        {
            return NotFound();
        }

        if (role is not (Roles.Reader or Roles.Officer or Roles.Administrator))
        {
            ModelState.AddModelError("role", "Choose a role.");
            return Page();
        }

        var who = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, $"example {role}"), new Claim(ClaimTypes.Name, $"Example {char.ToUpperInvariant(role[0])}{role[1..]}"), new Claim(ClaimTypes.Role, role)], "development");
        await HttpContext.SignInAsync(new ClaimsPrincipal(who));
        return LocalRedirect(Local(returnUrl));
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await HttpContext.SignOutAsync();
        return Redirect("/signed-out");
    }

    private string Local(string? address) => Url.IsLocalUrl(address) ? address! : "/";
}
