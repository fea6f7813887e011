using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.DutyRegister.Interviews;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Pages.Shared;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Which definition applied on a day, and what it asks.</summary>
public sealed class DefinitionModel : RegisterPage
{
    public LocalDate? On { get; private set; }

    public IReadOnlyList<Definition> InForce { get; private set; } = [];

    public IReadOnlyList<string> Caveats { get; private set; } = [];

    public void OnGet()
    {
        // The empty form is shown.
    }

    public Task<IActionResult> OnPostAsync(string? jurisdiction, string? partnership) => TryAsync(() =>
    {
        var question = Interview.Ask(DateBoxes.Need("on", "the day asked about", Request.Form), jurisdiction, partnership);
        var applying = DefinitionTimeline.Applying(KnownTerms.Definitions, question);
        (On, InForce, Caveats) = (question.On, applying.Answer.Or([]), [.. applying.Caveats.Select(caveat => caveat.Text)]);
        return Task.FromResult<IActionResult>(Page());
    });
}
