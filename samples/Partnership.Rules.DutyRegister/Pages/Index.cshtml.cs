using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>The duties, soonest first, by team and by state, page by page.</summary>
public sealed class IndexModel(Register register, LondonClock clock) : RegisterPage
{
    public const int Size = 25;

    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; } = "open";

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public LocalDate Today => clock.Today;

    public IReadOnlyList<Duty> Duties { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    public int Total { get; private set; }

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Teams = await register.Matters.Select(one => one.Team).Distinct().OrderBy(team => team).ToListAsync(stop);
        var wanted = Wanted();
        Total = await wanted.CountAsync(stop);
        Number = Math.Clamp(Number, 1, Pages);
        Duties = await wanted.OrderBy(duty => duty.DueOn == null).ThenBy(duty => duty.DueOn).ThenBy(duty => duty.Id)
            .Skip((Number - 1) * Size).Take(Size).Include(duty => duty.Matter).ToListAsync(stop);
    }

    private IQueryable<Duty> Wanted()
    {
        var (today, soon) = (Today, Today.PlusDays(7));
        var all = register.Duties.AsNoTracking();
        var wanted = Show switch
        {
            "overdue" => all.Where(duty => duty.DoneOn == null && duty.DueOn < today),
            "soon" => all.Where(duty => duty.DoneOn == null && duty.DueOn >= today && duty.DueOn <= soon),
            "unknown" => all.Where(duty => duty.DoneOn == null && duty.State == DutyState.NotKnown),
            "done" => all.Where(duty => duty.DoneOn != null),
            _ => all.Where(duty => duty.DoneOn == null && duty.State != DutyState.NoDate && duty.State != DutyState.NoLongerStarts),
        };
        return string.IsNullOrEmpty(Team) ? wanted : wanted.Where(duty => duty.Matter!.Team == Team);
    }
}
