using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;
using static Partnership.Rules.Json.Tests.Schemas.Agreement;

namespace Partnership.Rules.Json.Tests;

public class ShapeTests
{
    private static readonly LocalDate Day = new(2026, 3, 11);

    private static readonly Instrument Act = new("ukpga-2021-17", "Domestic Abuse Act 2021", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2021/17");

    [Fact]
    public void Every_limit_that_can_be_made_goes_there_and_back()
    {
        var limits =
            from unit in TimeUnit.All
            from counting in Counting.All
            from direction in Direction.All
            from rolling in Rolling.All
            from limit in Made(() => TimeLimit.Of(3, unit, counting, direction).Rolled(rolling))
            select limit;

        limits.ToArray().Should().HaveCountGreaterThan(50).And.AllSatisfy(limit => BackAgain(PartnershipJson.Of<TimeLimit>(), limit));
    }

    [Fact]
    public void Every_cadence_goes_there_and_back()
    {
        Cadence.All.Should().AllSatisfy(cadence => BackAgain(PartnershipJson.Of<Cadence>(), cadence));
        Cadence.All.Should().AllSatisfy(cadence => BackAgain(PartnershipJson.Of<CadenceInterpretation>(), CadenceInterpretation.Of(cadence)));
        BackAgain(PartnershipJson.Of<CadenceInterpretation>(), CadenceInterpretation.Parse("bi-monthly"));
        BackAgain(PartnershipJson.Of<CadenceInterpretation>(), CadenceInterpretation.Parse("bi-annually").Take(Cadence.TwiceAYear, "the yearly report is called annual."));
    }

    [Fact]
    public void Every_kind_of_range_goes_there_and_back() => Assert.All(
        new[] { InForce.Undated, InForce.Prospective, InForce.Since(Day), InForce.Until(Day), InForce.Between(Day, Day), InForce.Since(Day).For("making regulations") },
        range => BackAgain(PartnershipJson.Of<InForce>(), range));

    [Fact]
    public void Every_precision_of_a_loose_date_goes_there_and_back() => Assert.All(
        new[] { PartialDate.OfDay(Day), PartialDate.OfMonth(2022, 8), PartialDate.OfQuarter(2022, 3), PartialDate.OfYear(2022) },
        date => BackAgain(PartnershipJson.Of<PartialDate>(), date));

    [Fact]
    public void Every_citation_and_rule_that_ships_goes_there_and_back()
    {
        var rules = Catalogue.Groups.SelectMany(group => group.Meetings.Duties).Select(duty => duty.Rule).ToArray();

        rules.Should().NotBeEmpty().And.AllSatisfy(rule => BackAgain(PartnershipJson.Of<Rule>(), rule));
        Catalogue.Groups.Select(group => group.Citation).Should().AllSatisfy(citation => BackAgain(PartnershipJson.Of<Citation>(), citation));
    }

    [Fact]
    public void Questions_flags_steps_and_every_kind_of_citation_go_there_and_back()
    {
        var statute = Citation.InStatute(Act, "s.58(2)", "section/58", Day);
        var rule = new Rule(RuleId.Parse("da-act/s58"), "the board", RuleLayer.Statute, statute, Citation.InText(Act, "Part 4")).During(InForce.Since(Day));

        BackAgain(PartnershipJson.Of<Instrument>(), Act);
        BackAgain(PartnershipJson.Of<Citation>(), Citation.InText(new Instrument("k", "Guidance", InstrumentKind.Guidance), "para 3"));
        BackAgain(PartnershipJson.Of<Question>(), new Question("both-16-or-over", "Are both 16 or over?", statute));
        BackAgain(PartnershipJson.Of<Caveat>(), new Caveat("month-end-taken", "The last day was taken."));
        BackAgain(PartnershipJson.Of<Step>(), new Step(rule, Finding.NotMet, statute, "the board is made up") { Depth = 2 });
    }

    [Fact]
    public void Every_calendar_that_ships_goes_there_and_back() => UkCalendars.All.Should().AllSatisfy(calendar => Same(ReadBack(calendar), calendar));

    [Fact]
    public void A_calendar_with_days_opened_and_another_weekend_goes_there_and_back()
    {
        var odd = UkCalendars.Scotland.WithWeekend([IsoDayOfWeek.Friday]).WithWorkingDays([new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 9)]);

        Same(ReadBack(odd), odd);
    }

    [Fact]
    public void A_projection_is_not_written_as_if_it_were_data()
    {
        var read = ReadBack(UkCalendars.EnglandAndWales.ProjectedTo(2035));

        Same(read, UkCalendars.EnglandAndWales);
        read.Invoking(calendar => calendar.IsWorkingDay(new LocalDate(2029, 1, 2))).Should().Throw<CalendarCoverageException>();
    }

    [Fact]
    public void A_counted_date_is_written_with_all_a_careful_reader_must_know() =>
        PartnershipJson.Of<CountedDate>().Write(TimeLimit.MonthsAfter(1).BeginningWithTrigger().CountFrom(new LocalDate(2026, 1, 31), UkCalendars.EnglandAndWales)).Should().Be(
            """
            {
              "on": "2026-02-27",
              "beforeRolling": "2026-02-27",
              "otherReading": "2026-02-28",
              "monthEndTaken": true,
              "provisional": false
            }

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_shape_serves_a_serializer_of_ones_own()
    {
        var options = new JsonSerializerOptions { Converters = { PartnershipJson.Of<TimeLimit>().ToConverter() } };
        var json = JsonSerializer.Serialize(TimeLimit.WorkingDaysBefore(10), options);

        JsonSerializer.Deserialize<TimeLimit>(json, options).Should().Be(TimeLimit.WorkingDaysBefore(10));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TimeLimit>("""{ "amount": "ten" }""", options)).Should().Throw<JsonException>().WithMessage("*$.amount: It must be a whole number, 0 or more; it is text.*");
    }

    private static HolidayCalendar ReadBack(HolidayCalendar calendar)
    {
        var read = PartnershipJson.Of<HolidayCalendar>().Read(PartnershipJson.Of<HolidayCalendar>().Write(calendar));
        read.Problems.Should().BeEmpty();
        return read.Value;
    }

    private static void Same(HolidayCalendar read, HolidayCalendar written)
    {
        (read.Id, read.Coverage, read.DataOn).Should().Be((written.Id, written.Coverage, written.DataOn));
        read.NonWorkingDays.Should().Equal(written.NonWorkingDays);
        read.Weekend.Should().Equal(written.Weekend);
        read.ExtraWorkingDays.Should().Equal(written.ExtraWorkingDays);
        read.WorkingDaysBetween(read.Coverage.Start, read.Coverage.End).Should().Be(written.WorkingDaysBetween(read.Coverage.Start, read.Coverage.End));
    }

    private static ValueList<TimeLimit> Made(Func<TimeLimit> make)
    {
        try
        {
            return ValueList.Of(make());
        }
        catch (ArgumentException)
        {
            return ValueList<TimeLimit>.Empty;
        }
    }
}
