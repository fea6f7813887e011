using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Whether a board is as the Act and its terms ask: met, not met, unknown. The members' file is read, and not kept.</summary>
public sealed class BoardModel(LondonClock clock) : RegisterPage
{
    public IReadOnlyList<(BoardDuty Duty, Determination<BoardDutyResult> Answer)> Results { get; private set; } = [];

    public LocalDate Today { get; private set; }

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
        var read = PartnershipJson.Of<BoardFile>().ReadUtf8(bytes.ToArray());
        if (!read.IsComplete)
        {
            throw new RefusedException("members", string.Join("; ", read.Problems.Take(5).Select(problem => $"{problem.Path}: {problem.Message}")));
        }

        Today = clock.Today;
        Results = [.. Catalogue.BoardDuties.Where(duty => duty.Rule.InForce.Covers(Today)).Select(duty => (duty, BoardDutyCalculator.Assess(duty, read.Value.Authority, read.Value.Members, Today)))];
        return Page();
    });
}
