using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A matter is entered once and starts its clocks; what people answer changes them; nothing is changed without who and why.</summary>
public sealed class MatterTests : IDisposable
{
    private readonly RegisterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_request_for_information_is_answered_in_20_working_days()
    {
        var matter = await host.EnterAsync(Entries.Happened("FOI-1", "information-requested", new LocalDate(2026, 7, 10)));

        matter.Duties.Single(duty => duty.Rule == "R25").DueOn.Should().Be(new LocalDate(2026, 8, 11));
    }

    [Fact]
    public async Task Every_event_starts_the_clocks_that_the_library_says()
    {
        var (on, at) = (new LocalDate(2026, 9, 1), new LocalTime(10, 0));
        foreach (var (place, one) in LawEvent.All.Index())
        {
            var time = one.NeedsTime ? at : (LocalTime?)null;
            var matter = await host.EnterAsync(Entries.Happened($"E-{place}", one.Code, on, time));
            var library = EventCalculator.Assess(one, StatuteBook.Deadlines, new TriggerTime(on, time), DeadlineFacts.None, UkCalendars.All);
            matter.Duties.Select(duty => (duty.Rule, duty.Stage, duty.DueOn)).Should()
                .BeEquivalentTo(library.Deadlines.Select(clock => (clock.Deadline.Row, clock.Answer.Stage?.Code ?? "", clock.Answer.Due.Answer.IsKnown ? clock.Answer.Due.Value.On : (LocalDate?)null)), because: one.Code);
        }
    }

    [Fact]
    public async Task An_answer_changes_the_date_and_keeps_what_it_was()
    {
        var clock = StatuteBook.Deadlines.First(one => one.Rule.InForce.Covers(new LocalDate(2026, 7, 10)) && one.Parameters.Any(taken => taken.Kind == ParameterKind.Date));
        var before = await host.EnterAsync(Entries.Under("M-2", clock.Row, new LocalDate(2026, 7, 10)));
        var name = MatterQuestion.Takes(null, clock.Row).First(one => one.Kind == ParameterKind.Date).Name;

        await host.WithAsync(services => services.GetRequiredService<MatterBook>().AnswerAsync("M-2", before.Version, new Dictionary<string, string> { [name] = "2026-07-20" }, Entries.Officer));

        var dates = await host.StoreAsync(register => register.GivenDates.Include(one => one.Process).OrderBy(one => one.Id).ToListAsync());
        dates.Should().HaveCount(2);
        dates[0].Facts.Should().NotContain("2026-07-20");
        dates[1].Facts.Should().Contain("2026-07-20");
        dates[1].Process!.Kind.Should().Be(ProcessKind.Answered);
    }

    [Fact]
    public async Task The_second_of_two_people_is_refused()
    {
        await host.EnterAsync(Entries.Under("FOI-3", "R25", new LocalDate(2026, 7, 10)));

        var act = () => host.WithAsync(services => services.GetRequiredService<MatterBook>().AnswerAsync("FOI-3", 7, new Dictionary<string, string>(), Entries.Officer));

        (await act.Should().ThrowAsync<RefusedException>()).Which.Field.Should().Be("version");
    }

    [Fact]
    public async Task Nothing_is_entered_without_a_reason()
    {
        var act = () => host.WithAsync(services => services.GetRequiredService<MatterBook>().EnterAsync(Entries.Under("FOI-4", "R25", new LocalDate(2026, 7, 10)), new Actor("somebody", "  ")));

        (await act.Should().ThrowAsync<RefusedException>()).Which.Field.Should().Be("why");
        (await host.StoreAsync(register => register.Matters.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task History_cannot_be_changed_or_deleted()
    {
        await host.EnterAsync(Entries.Under("FOI-5", "R25", new LocalDate(2026, 7, 10)));

        var act = () => host.StoreAsync(async register =>
        {
            register.GivenDates.Remove(await register.GivenDates.SingleAsync());
            return await register.SaveChangesAsync();
        });

        await act.Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task No_column_holds_the_name_that_a_page_shows()
    {
        using var client = await host.SignedInAsync("administrator");
        using var entered = await client.PostFormAsync("/matters/new", "/matters/new", ("event", "information-requested"), ("on-day", "10"), ("on-month", "7"), ("on-year", "2026"), ("key", "FOI-7"), ("team", "a-team"), ("why", "came by e-mail"));

        entered.StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
        (await Texts.OfAsync(host)).Should().Contain("FOI-7").And.NotContain(text => text.Contains("Example Administrator", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_column_could_hold_a_name_of_a_person()
    {
        var columns = await host.StoreAsync(register => Task.FromResult(register.Model.GetEntityTypes().SelectMany(type => type.GetProperties().Select(property => $"{type.ClrType.Name}.{property.Name}")).ToArray()));

        columns.Where(column => column.EndsWith("Name", StringComparison.Ordinal) || column.Contains("Person", StringComparison.Ordinal) || column.Contains("Mail", StringComparison.Ordinal))
            .Should().BeEquivalentTo(["MatterFact.Name", "CalendarDay.Name", "RunnerLock.Name"], because: "those are names of questions, of days and of locks");
    }
}
