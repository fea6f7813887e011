using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>What was changed, by whom and why, kind by kind.</summary>
public sealed class HistoryModel(Register register) : RegisterPage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>Changes before this one; those newest of all where it is null.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public IReadOnlyList<Process> Processes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Processes = await register.Processes.AsNoTracking().Where(one => (string.IsNullOrEmpty(Kind) || one.Kind == Kind) && (Before == null || one.Id < Before)).OrderByDescending(one => one.Id).Take(Size)
            .Select(one => new Process { Id = one.Id, Kind = one.Kind, Who = one.Who, When = one.When, Why = one.Why, Events = one.Events.OrderBy(happened => happened.Id).Take(5).ToList() }).ToListAsync(stop);
}
