using Microsoft.AspNetCore.Mvc;
using Partnership.Rules.DutyRegister.Pages.Shared;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>What went wrong, without a stack trace.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : RegisterPage
{
    public string Words { get; private set; } = "Something went wrong. Nothing was changed. Try again.";

    public void OnGet(int? status) => Words = status switch
    {
        404 => "There is no such page.",
        429 => "Too many requests. Wait a minute and try again.",
        400 => "The form that was sent is not valid. Go back, and try again.",
        _ => Words,
    };

    public void OnPost()
    {
        // A request that failed comes here with its own method.
    }
}
