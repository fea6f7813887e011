using Microsoft.AspNetCore.Mvc;
using Partnership.Rules.Calculators;
using Partnership.Rules.Documents;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>A plan is uploaded and read: its problems, its board by rating, what is past its date. Nothing of it is kept.</summary>
public sealed class PlanModel(LondonClock clock) : RegisterPage
{
    public PlanReadResult? Read { get; private set; }

    public RatingTotals? Totals => Read is { } read ? PlanCalculator.Totals(read.Plan) : null;

    public IReadOnlyList<StrandTotals> ByStrand => Read is { } read ? PlanCalculator.TotalsByStrand(read.Plan) : [];

    public IReadOnlyList<PastDueMilestone> PastDue => Read is { } read ? PlanCalculator.PastDue(read.Plan, clock.Today) : [];

    public void OnGet()
    {
        // The empty form is shown.
    }

    public Task<IActionResult> OnPostAsync(IFormFile? plan) => TryAsync(async () =>
    {
        if (plan is null)
        {
            throw new RefusedException("plan", "Choose a plan: Word, Excel, OpenDocument, CSV or text.");
        }

        await using var stream = plan.OpenReadStream();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        copy.Position = 0;
        Read = PlanReader.Read(copy);
        return Page();
    });
}
