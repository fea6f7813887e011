using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>The deadlines of local terms are clocks like those of the law.</summary>
public sealed class TermsTests : IDisposable
{
    private static readonly LocalDate Meeting = new(2026, 12, 16);

    private readonly RegisterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void Every_deadline_that_a_document_sets_belongs_to_an_event()
    {
        KnownEvent.All.Where(one => one.Group is not null).SelectMany(one => one.Clocks).Select(one => one.Rule.Id).Should().BeEquivalentTo(Catalogue.Deadlines.Select(one => one.Rule.Id));
    }

    [Fact]
    public async Task A_meeting_starts_the_clocks_of_its_timetable()
    {
        foreach (var (place, happened) in KnownEvent.All.Where(one => one.Group is not null && one.Clocks[0].Trigger == Trigger.Meeting).Index())
        {
            var matter = await host.EnterAsync(Entries.Happened($"M-{place}", happened.Code, Meeting));
            matter.Duties.Select(duty => (duty.Title, duty.DueOn)).Should()
                .BeEquivalentTo(MeetingTimetable.For(happened.Group!, Meeting, UkCalendars.All).Select(due => (due.Duty.Rule.Title, due.On)), because: happened.Code);
        }
    }

    [Fact]
    public async Task Papers_are_in_ten_working_days_before_the_meeting()
    {
        // Wednesday 16 December 2026 less ten working days: 15, 14, 11, 10, 9, 8, 7, 4, 3, 2 December.
        var matter = await host.EnterAsync(Entries.Happened("BOARD-1", "southampton/board/meeting", Meeting));

        matter.Duties.Should().Contain(duty => duty.DueOn == new LocalDate(2026, 12, 2));
    }

    [Fact]
    public async Task A_rule_of_local_terms_is_entered_alone()
    {
        var matter = await host.EnterAsync(Entries.Under("EOI-1", "southampton/board/expression-of-interest", new LocalDate(2026, 11, 2)));

        matter.Duties.Single().DueOn.Should().Be(new LocalDate(2026, 11, 30), because: "28 days after Monday 2 November 2026");
    }

    [Fact]
    public async Task A_holiday_moves_a_local_date_and_it_is_given_again_as_it_was()
    {
        var matter = await host.EnterAsync(Entries.Happened("BOARD-2", "southampton/board/meeting", Meeting));
        var dry = await host.TryAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));

        await host.ConfirmAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));
        await host.RunAsync();

        dry.Moves.Should().NotBeEmpty();
        var now = await host.StoreAsync(register => register.Duties.ToDictionaryAsync(duty => duty.Id, duty => duty.DueOn));
        now.Where(one => matter.Duties.Single(duty => duty.Id == one.Key).DueOn != one.Value).Select(one => one.Key).Should().BeEquivalentTo(dry.Moves.Select(move => move.Duty.Id));
        using var client = await host.SignedInAsync("reader");
        Forms.Text(await client.GetStringAsync(new Uri("/dates/1", UriKind.Relative))).Should().Contain("the same answer comes out today");
    }

    [Fact]
    public async Task What_is_due_before_a_meeting_is_done_before_it()
    {
        var matter = await host.EnterAsync(Entries.Happened("BOARD-3", "southampton/board/meeting", Meeting));
        var papers = matter.Duties.First(duty => duty.DueOn < Meeting);

        var done = await host.WithAsync(async services =>
        {
            await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<MatterBook>(services).DoneAsync(papers.Id, papers.Version, new LocalDate(2026, 11, 27), Entries.Officer);
            return true;
        });

        done.Should().BeTrue();
    }
}
