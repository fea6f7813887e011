using System.Globalization;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class ProcessTests
{
    private const string Deadline = "deadline --from 2022-05-30 --working-days 3 --json";
    private const string Tour = "--on 2026-11-22";

    [Fact]
    public void As_a_process_it_prints_the_same_document_and_nothing_else()
    {
        var answer = Child.Run(Deadline);

        answer.Should().Be(Partnership.Run(Deadline.Split(' ')));
    }

    [Theory]
    [InlineData("deadline --from 2029-05-30 --working-days 3", 1)]
    [InlineData("deadline --from 2022-02-31 --working-days 3", 2)]
    [InlineData("nonsense", 2)]
    public void Exit_codes_reach_the_caller(string args, int exit)
    {
        var answer = Child.Run(args);

        answer.ExitCode.Should().Be(exit);
        Partnership.HasNoTrace(answer);
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    [InlineData("th_TH.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var config = Child.WithCultures();
        var environment = new Dictionary<string, string> { ["LC_ALL"] = culture, ["LANG"] = culture };
        var (deadline, tour) = (Child.Run(Deadline, environment, config), Child.Run(Tour, environment, config));
        File.Delete(config);

        deadline.Should().Be(Partnership.Run(Deadline.Split(' ')));
        tour.Should().Be(Partnership.Run(Tour.Split(' ')));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public void The_time_zone_of_the_machine_changes_nothing(string zone)
    {
        var environment = new Dictionary<string, string> { ["TZ"] = zone };

        Child.Run(Deadline, environment).Should().Be(Partnership.Run(Deadline.Split(' ')));
        Child.Run(Tour, environment).Should().Be(Partnership.Run(Tour.Split(' ')));
    }

    [Fact]
    public void A_hostile_culture_in_this_process_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NegativeSign = "minus";
        hostile.NumberFormat.NumberGroupSeparator = "_";
        hostile.DateTimeFormat.DayNames = ["a", "b", "c", "d", "e", "f", "g"];
        hostile.DateTimeFormat.DateSeparator = "~";
        var (deadline, tour) = (Partnership.Run(Deadline.Split(' ')), Partnership.Run(Tour.Split(' ')));
        CultureInfo.CurrentCulture = hostile;
        try
        {
            Partnership.Run(Deadline.Split(' ')).Should().Be(deadline);
            Partnership.Run(Tour.Split(' ')).Should().Be(tour);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Nothing_is_coloured_when_piped() => Child.Run(Tour).Out.Should().NotContain("\u001b");

    [Fact]
    public void A_reader_that_goes_away_ends_a_long_batch_without_a_trace()
    {
        var file = Path.GetTempFileName();
        using (var writer = new StreamWriter(file))
        {
            writer.WriteLine("calendar,from,unit,amount,direction");
            for (var i = 0; i < 200_000; i++)
            {
                writer.WriteLine("england-and-wales,2022-05-30,working-days,3,after");
            }
        }

        var answer = Child.RunAndStopReading($"deadline --batch {file}");
        File.Delete(file);

        answer.Out.Should().Be("calendar,from,unit,amount,direction,due,problem");
        answer.Error.Should().NotContain("   at ").And.NotContain("Exception").And.NotContain("fault");
    }

    [Fact]
    public void A_reader_that_goes_away_leaves_no_trace_of_a_table_either()
    {
        var answer = Child.RunAndStopReading("calendar --years 1995-2028");

        answer.Error.Should().NotContain("   at ").And.NotContain("Exception").And.NotContain("fault");
    }
}
