using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Which definition applied on a day, and what it asks.</summary>
public sealed class DefinitionModel : RegisterPage
{
    public LocalDate? On { get; private set; }

    public IReadOnlyList<Definition> InForce { get; private set; } = [];

    public void OnGet()
    {
        // The empty form is shown.
    }

    public Task<IActionResult> OnPostAsync() => TryAsync(() =>
    {
        On = DateBoxes.Need("on", "the day asked about", Request.Form);
        InForce = [.. Catalogue.Definitions.Where(one => one.Rule.InForce.Covers(On.Value))];
        return Task.FromResult<IActionResult>(Page());
    });
}
