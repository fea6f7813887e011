using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Vectors;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Statutes;

public sealed class ClockVectorTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Seeds.Rows("vectors/statutory-clocks.csv");

    public static TheoryData<string> Ids => [.. Rows.Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_clock_comes_to_the_date_worked_by_hand(string id)
    {
        var row = Rows.Single(one => one["id"] == id);

        var answer = Ask(row["rule"], row["trigger"], row["params"]);

        answer.Due.State.Should().Be(row["state"] switch { "known" => FactState.Known, "none" => FactState.NotApplicable, _ => FactState.NotKnown }, row["note"]);
        (answer.Due.Answer.IsKnown ? answer.Due.Value.ToString() : string.Empty).Should().Be(row["due"], row["note"]);
        (answer.NotBefore?.Value.ToString() ?? string.Empty).Should().Be(row["notBefore"], row["note"]);
        (answer.NotBefore ?? answer.Due).Alternatives.Select(one => one.Value.ToString()).Should().BeEquivalentTo(row["otherReadings"].Split(' ', StringSplitOptions.RemoveEmptyEntries), row["note"]);
        (answer.Test?.ToString() ?? string.Empty).Should().Be(row["test"], row["note"]);
    }

    public static TheoryData<string> Versions => [.. StatuteBook.Deadlines.Select(Named)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_version_has_an_ordinary_day_a_month_end_and_a_closed_day(string version)
    {
        var clock = Version(version);
        var mine = Rows.Where(one => one["rule"] == clock.Row && one["state"] != "unknown" && clock.Rule.InForce.Covers(TriggerTime.Parse(one["trigger"]).On)).ToArray();

        mine.Should().HaveCountGreaterThanOrEqualTo(3);
        mine.SelectMany(one => VectorKinds.Of(CalendarOf(clock), TriggerTime.Parse(one["trigger"]).On, DueOf(clock, one), PassesOver(clock.Kind)))
            .Should().Contain(clock.TriggerDay is null ? VectorKinds.All : VectorKinds.All[1..], "a trigger that falls on the last of a month alone has no ordinary day");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_version_is_tried_on_the_days_where_its_range_begins_and_ends(string version)
    {
        var clock = Version(version);
        var tried = Rows.Where(one => one["rule"] == clock.Row).Select(one => TriggerTime.Parse(one["trigger"]).On).ToArray();

        LocalDate?[] edges = [clock.Rule.InForce.From, clock.Rule.InForce.From?.PlusDays(-1), clock.Rule.InForce.To, clock.Rule.InForce.To?.PlusDays(1)];
        edges.OfType<LocalDate>().Except(tried).Should().BeEmpty();
    }

    [Fact]
    public void The_ranges_are_those_of_the_law_table_where_it_has_them()
    {
        foreach (var row in Seeds.Rows("law-rules.csv").Where(row => row["inForceFrom"].Length == 10))
        {
            var ranges = StatuteBook.Deadlines.Where(clock => clock.Row == row["id"]).Select(clock => clock.Rule.InForce.From).ToArray();
            if (ranges.Length > 0)
            {
                ranges.Should().Contain(NodaTime.Text.LocalDatePattern.Iso.Parse(row["inForceFrom"]).Value, row["id"]);
            }
        }
    }

    private static string Named(Deadline clock) => $"{clock.Row} {clock.Rule.InForce}";

    private static Deadline Version(string named) => StatuteBook.Deadlines.Single(clock => Named(clock) == named);

    /// <summary>The date it comes to; the trigger where there is none, or where it is the same whatever the trigger.</summary>
    private static LocalDate DueOf(Deadline clock, IReadOnlyDictionary<string, string> row) =>
        TriggerTime.Parse(IsFixed(clock.Kind) ? row["trigger"] : new[] { row["due"], row["notBefore"], row["trigger"] }.First(one => one.Length > 0)).On;

    private static bool IsFixed(DeadlineKind form) => form is FixedDate or YearlyDate || (form is StagedLimits several && several.Stages.All(stage => IsFixed(stage.Form)));

    private static bool PassesOver(DeadlineKind form) => form switch
    {
        SingleLimit limit => limit.Calendar is not null,
        EarliestDay earliest => PassesOver(earliest.Opens),
        StagedLimits several => several.Stages.Any(stage => PassesOver(stage.Form)),
        _ => form is SeveralInterpretations or RunningHours,
    };

    private static HolidayCalendar CalendarOf(Deadline clock) =>
        clock.Row is "R25" or "R26" or "R77" or "R78" or "R79" or "R80" or "R82" ? UkCalendars.UnitedKingdom : UkCalendars.EnglandAndWales;

    internal static DeadlineResult Ask(string rule, string trigger, string parameters)
    {
        var arguments = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(DeadlineFacts.None, (all, one) => all.With(one.Split('=')[0], one.Split('=')[1]));
        return DeadlineCalculator.Assess(StatuteBook.VersionsOf(rule), TriggerTime.Parse(trigger), arguments, UkCalendars.All);
    }
}
