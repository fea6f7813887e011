using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Receipts;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A day is added: the dry run says what would move, the change moves exactly that, and every date can be given again.</summary>
public sealed class CalendarTests : IDisposable
{
    private static readonly LocalDate Mourning = new(2026, 12, 9);

    private readonly RegisterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Exactly_those_move_whose_date_another_calendar_changes()
    {
        await EnterMixedAsync(60);
        var dry = await host.TryAsync(Entries.Day("scotland", Mourning));
        var was = await DatesAsync();
        var expected = await RecomputedAsync();

        await host.ConfirmAsync(Entries.Day("scotland", Mourning));
        (await host.RunAsync()).Should().BeTrue();

        var now = await DatesAsync();
        now.Should().Equal(expected);
        var moved = now.Where(one => was[one.Key] != one.Value).Select(one => one.Key).ToArray();
        moved.Should().BeEquivalentTo(dry.Moves.Select(move => move.Duty.Id));
        moved.Should().NotBeEmpty();
        dry.Moves.Select(move => move.Duty.Rule).Should().Contain("R25", because: "a request for information moves with a holiday of any part of the United Kingdom");
    }

    [Fact]
    public async Task A_day_that_is_confirmed_twice_is_added_once()
    {
        await host.ConfirmAsync(Entries.Day("england-and-wales", Mourning));

        var act = () => host.ConfirmAsync(Entries.Day("england-and-wales", Mourning));

        (await act.Should().ThrowAsync<RefusedException>()).Which.Message.Should().Contain("was added already");
        (await host.StoreAsync(register => register.Recalculations.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task A_dry_run_changes_nothing()
    {
        await EnterMixedAsync(10);
        var was = await DatesAsync();

        await host.TryAsync(Entries.Day("england-and-wales", Mourning));

        (await DatesAsync()).Should().Equal(was);
        (await host.StoreAsync(register => register.CalendarDays.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Of_two_instances_at_once_nothing_is_done_twice()
    {
        await EnterMixedAsync(40, "R25");
        await host.ConfirmAsync(Entries.Day("england-and-wales", Mourning));
        await using var other = new RegisterHost(host.Store).With("Runner:Step", "3");

        await Task.WhenAll(host.RunAsync(), other.RunAsync());
        await host.RunAsync();

        var (notices, moves, recalculation) = await host.StoreAsync(async register => (await register.Outbox.CountAsync(), await register.ProcessEvents.CountAsync(one => one.What.EndsWith(": moved")), await register.Recalculations.SingleAsync(one => !one.Whole)));
        moves.Should().Be(recalculation.Moved).And.Be(notices).And.BePositive();
        (await host.StoreAsync(register => register.GivenDates.GroupBy(one => new { one.DutyId, one.LastCalendarDay }).CountAsync(same => same.Count() > 1))).Should().Be(0);
        (await DatesAsync()).Should().Equal(await RecomputedAsync(entered: true));
    }

    [Fact]
    public async Task Of_two_instances_one_recalculates()
    {
        await EnterMixedAsync(5);
        (await host.WithAsync(services => services.GetRequiredService<DatabaseLock>().TakeAsync("recalculation", "another instance"))).Should().BeTrue();

        (await host.RunAsync()).Should().BeFalse();

        host.Time.Advance(TimeSpan.FromMinutes(2));
        (await host.RunAsync()).Should().BeTrue(because: "the lock of one that was killed runs out");
    }

    [Theory]
    [InlineData("2026-10-25T00:59:00Z", false)] // 01:59, before the clocks go back
    [InlineData("2026-10-25T01:30:00Z", false)] // 01:30 for the second time
    [InlineData("2026-10-25T02:00:00Z", true)]  // 02:00
    [InlineData("2027-03-28T00:59:00Z", false)] // 00:59, before the clocks go forward
    [InlineData("2027-03-28T01:00:00Z", true)]  // 02:00 at once
    public void The_night_begins_at_two_in_London_on_the_days_on_which_the_clocks_change(string at, bool begins)
    {
        var clock = new LondonClock(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)));

        (clock.Local.TimeOfDay >= new LocalTime(2, 0)).Should().Be(begins);
    }

    [Fact]
    public async Task A_night_is_counted_once()
    {
        await EnterMixedAsync(3);
        var night = host.Services.GetRequiredService<NightRun>();

        await night.TickAsync();
        await night.TickAsync();

        (await host.StoreAsync(register => register.Recalculations.CountAsync())).Should().Be(1);
        host.Time.Advance(TimeSpan.FromDays(1));
        await night.TickAsync();
        (await host.StoreAsync(register => register.Recalculations.CountAsync())).Should().Be(2);
    }

    [Fact]
    public async Task Every_date_ever_given_is_given_again_by_what_was_known_then()
    {
        await EnterMixedAsync(40);
        foreach (var (place, one) in LawEvent.All.Index())
        {
            await host.EnterAsync(Entries.Happened($"E-{place}", one.Code, new LocalDate(2026, 11, 27), one.NeedsTime ? new LocalTime(10, 0) : null));
        }

        await host.ConfirmAsync(Entries.Day("england-and-wales", Mourning));
        await host.RunAsync();

        var replays = await host.WithAsync(async services =>
        {
            var register = services.GetRequiredService<Register>();
            var all = new List<ReplayDocument>();
            foreach (var given in await register.GivenDates.AsNoTracking().Include(one => one.Duty!.Matter).ToListAsync())
            {
                all.Add(await services.GetRequiredService<ReplayDesk>().AgainAsync(register, given));
            }

            return all;
        });
        replays.Should().OnlyContain(one => one.IsTheSame && one.Was == one.Again);
        replays.Should().Contain(one => one.Today != one.Was, because: "some dates have moved since");
    }

    private async Task EnterMixedAsync(int count, params string[] rules)
    {
        var some = rules.Length > 0 ? rules : ["R25", "R27", "R41", "R50", "R60", "R70"];
        for (var place = 0; place < count; place++)
        {
            await host.EnterAsync(Entries.Under($"M-{place}", some[place % some.Length], new LocalDate(2026, 10, 20).PlusDays(place % 48)));
        }
    }

    [Theory]
    [InlineData("england-and-wales")]
    [InlineData("scotland")]
    [InlineData("northern-ireland")]
    public async Task Of_every_event_exactly_those_move_that_the_dry_run_names(string part)
    {
        foreach (var (place, one) in LawEvent.All.Index())
        {
            await host.EnterAsync(Entries.Happened($"E-{place}", one.Code, new LocalDate(2026, 11, 27), one.NeedsTime ? new LocalTime(10, 0) : null));
        }

        var dry = await host.TryAsync(Entries.Day(part, Mourning));
        var (was, expected) = (await ShownAsync(), await RecomputedShownAsync(part));
        await host.ConfirmAsync(Entries.Day(part, Mourning));
        await host.RunAsync();

        (await ShownAsync()).Should().Equal(expected);
        dry.Moves.Select(move => move.Duty.Id).Should().BeEquivalentTo(expected.Where(one => was[one.Key] != one.Value).Select(one => one.Key));
    }

    /// <summary>The day of each duty that a person is shown: by when, or from when for one that only opens.</summary>
    private Task<Dictionary<long, LocalDate?>> ShownAsync() => host.StoreAsync(register => register.Duties.OrderBy(duty => duty.Id).ToDictionaryAsync(duty => duty.Id, duty => duty.DueOn ?? duty.OpensOn));

    private Task<Dictionary<long, LocalDate?>> RecomputedShownAsync(string part) => host.WithAsync(async services =>
    {
        var register = services.GetRequiredService<Register>();
        var known = await services.GetRequiredService<RegisterCalendars>().NowAsync(register);
        var set = CalendarDays.AddedTo(known.Set, [Entries.Day(part, Mourning)]);
        var duties = await register.Duties.AsNoTracking().Include(duty => duty.Matter!.Facts).OrderBy(duty => duty.Id).ToListAsync();
        return duties.ToDictionary(duty => duty.Id, duty =>
        {
            var given = MatterCount.Answer(duty.Matter!, new KnownCalendars(0, set)).Clocks.Single(one => one.Rule == duty.Rule && one.Stage == duty.Stage);
            return DateWriter.Due(given)?.On ?? DateWriter.Opens(given);
        });
    });

    private Task<Dictionary<long, LocalDate?>> DatesAsync() => host.StoreAsync(register => register.Duties.OrderBy(duty => duty.Id).ToDictionaryAsync(duty => duty.Id, duty => duty.DueOn));

    /// <summary>Every date counted anew, one by one, by calendars with the day.</summary>
    private Task<Dictionary<long, LocalDate?>> RecomputedAsync(bool entered = false) => host.WithAsync(async services =>
    {
        var register = services.GetRequiredService<Register>();
        var known = await services.GetRequiredService<RegisterCalendars>().NowAsync(register);
        var set = entered ? known.Set : CalendarDays.AddedTo(known.Set, [Entries.Day("scotland", Mourning)]);
        var duties = await register.Duties.AsNoTracking().Include(duty => duty.Matter!.Facts).OrderBy(duty => duty.Id).ToListAsync();
        return duties.ToDictionary(duty => duty.Id, duty => MatterCount.Answer(duty.Matter!, new KnownCalendars(0, set)).Clocks.Single(one => one.Rule == duty.Rule && one.Stage == duty.Stage) is var given && DateWriter.Due(given) is { } due ? due.On : (LocalDate?)null);
    });
}
